<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>desk</name>
    <message>
        <source>--database takes an address like postgresql+psycopg://user@host/name.</source>
        <translation>데이터베이스 주소는 postgresql+psycopg://user@host/name 형식입니다(--database).</translation>
    </message>
    <message>
        <source>--listen takes HOST:PORT, like 127.0.0.1:{port}, not “{text}”.</source>
        <translation>--listen에는 127.0.0.1:{port}처럼 호스트:포트를 씁니다. “{text}”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--map "{column}={field}": there is no field "{field}". Fields: {names}.</source>
        <translation>--map "{column}={field}": “{field}” 항목은 없습니다. 항목: {names}.</translation>
    </message>
    <message>
        <source>--out ends in .pdf, not “{suffix}”.</source>
        <translation>--out은 “{suffix}”이(가) 아니라 .pdf로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>--sheet is for a PDF: a printer prints one badge after the other. Leave one of them out.</source>
        <translation>--sheet는 PDF용입니다. 프린터는 한 장씩 인쇄합니다. 둘 중 하나를 빼세요.</translation>
    </message>
    <message>
        <source>--sort is {orders}, not “{order}”.</source>
        <translation>--sort는 {orders} 가운데 하나이며 “{order}”은(는) 아닙니다.</translation>
    </message>
    <message>
        <source>1 badge</source>
        <translation>1장</translation>
    </message>
    <message>
        <source>1 badge in the queue</source>
        <translation>대기 1장</translation>
    </message>
    <message>
        <source>1 badge prints when a roll is in.</source>
        <translation>용지를 넣으면 1장이 인쇄됩니다.</translation>
    </message>
    <message>
        <source>1 badge prints when it is ready.</source>
        <translation>준비되면 1장이 인쇄됩니다.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1자</translation>
    </message>
    <message>
        <source>1 checked in</source>
        <translation>1명 체크인 완료</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1시간 전</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1분</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1분 전</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1쌍</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1명</translation>
    </message>
    <message>
        <source>1 person is meant. Cancelled and blocked places get no badge.</source>
        <translation>1명이 해당됩니다. 취소되거나 보류된 자리에는 배지가 없습니다.</translation>
    </message>
    <message>
        <source>1 row.</source>
        <translation>1행.</translation>
    </message>
    <message>
        <source>A Hangul name leads</source>
        <translation>한글 이름이 앞에 나옵니다</translation>
    </message>
    <message>
        <source>A badge does not fit on one {title}.</source>
        <translation>배지가 {title} 한 장에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>A badge of {width_mm:g} × {height_mm:g} mm does not fit on {title}. Choose another sheet.</source>
        <translation>{width_mm:g} × {height_mm:g} mm 배지는 {title}에 들어가지 않습니다. 다른 용지를 고르세요.</translation>
    </message>
    <message>
        <source>A badge waits at {name} or is in doubt there. Let it print, or move it with F7 at the desk and answer what it asks; then remove it.</source>
        <translation>배지 1장이 {name}에서 기다리거나 불확실합니다. 인쇄되게 두거나 데스크에서 F7로 옮기고 질문에 답한 뒤 제거하세요.</translation>
    </message>
    <message>
        <source>A batch was interrupted. Start it again: it makes what is missing, and none twice.</source>
        <translation>일괄 인쇄가 중단되었습니다. 다시 시작하면 빠진 것만 만들고 두 번 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>A booking code can be changed, not taken away: somebody may come with nothing else.</source>
        <translation>예약번호는 바꿀 수는 있지만 없앨 수는 없습니다. 예약번호만 들고 오시는 분이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>A built-in or USB camera reads the codes of phones and paper.</source>
        <translation>내장 또는 USB 카메라로 휴대전화와 종이의 코드를 읽습니다.</translation>
    </message>
    <message>
        <source>A character was lost. Set the scanner slower, or bring a Bluetooth scanner nearer; then scan again.</source>
        <translation>1자가 빠졌습니다. 스캐너를 느리게 설정하거나 블루투스 스캐너를 가까이 두고 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>A check-in was undone</source>
        <translation>체크인이 취소됨</translation>
    </message>
    <message>
        <source>A conflict was looked at and left as it stands</source>
        <translation>충돌을 확인하고 그대로 둠</translation>
    </message>
    <message>
        <source>A fact does not say what its kind has to say. Nothing was taken; tell us.</source>
        <translation>허브가 알 수 없는 기록이 있어 아무것도 받지 않았습니다. 저희에게 알려 주세요.</translation>
    </message>
    <message>
        <source>A fact has no possible time. Set the station's clock.</source>
        <translation>기록의 시각이 올바르지 않습니다. 데스크의 시계를 맞추세요.</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>손님</translation>
    </message>
    <message>
        <source>A lead decides this. Call the lead: F9.</source>
        <translation>책임자가 결정합니다. 책임자 호출: F9.</translation>
    </message>
    <message>
        <source>A new badge is on its way. The old one no longer works: take it if you see it.</source>
        <translation>새 배지를 인쇄합니다. 이전 배지는 무효이니 보이면 회수해 주세요.</translation>
    </message>
    <message>
        <source>A newer badge was made, or this one was taken back.</source>
        <translation>새 배지가 발급되었거나 회수된 배지입니다.</translation>
    </message>
    <message>
        <source>A newer list says otherwise; what stood here was kept</source>
        <translation>새 명단의 내용이 다르지만 여기의 값을 유지함</translation>
    </message>
    <message>
        <source>A newer one was made, or this desk has not heard of it yet. Choose your short name instead.</source>
        <translation>더 새로운 것이 만들어졌거나, 이 데스크에 아직 전달되지 않았습니다. 대신 짧은 이름을 고르세요.</translation>
    </message>
    <message>
        <source>A newer ticket was sent, or this one was taken back.</source>
        <translation>새 티켓이 발송되었거나 이 티켓이 회수되었습니다.</translation>
    </message>
    <message>
        <source>A note for the next volunteer</source>
        <translation>다음 봉사자에게 남기는 메모</translation>
    </message>
    <message>
        <source>A pairing code has {code_length} characters, like K7QM-42XP. Type it again.</source>
        <translation>연결 코드는 K7QM-42XP처럼 {code_length}자입니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>A place passes to somebody else by `roster replace`, which makes the new registration.</source>
        <translation>자리를 다른 분께 넘기는 것은 `roster replace`로 합니다. 새 등록이 만들어집니다.</translation>
    </message>
    <message>
        <source>A printer at {scheme}: takes a badge as PDF, and {name} is none of those. Use a profile like ipp-everywhere, os-driver, dymo-450.</source>
        <translation>{scheme}: 프린터는 배지를 PDF로 받는데 {name} 종류는 그렇지 않습니다. ipp-everywhere, os-driver, dymo-450 같은 종류를 고르세요.</translation>
    </message>
    <message>
        <source>A printer on the screen</source>
        <translation>화면 속 프린터</translation>
    </message>
    <message>
        <source>A scan is answered meanwhile; Esc goes back.</source>
        <translation>그동안에도 스캔은 처리됩니다. Esc를 누르면 돌아갑니다.</translation>
    </message>
    <message>
        <source>A scan still works here, and keeps this form</source>
        <translation>여기서도 스캔됩니다. 입력한 내용은 남습니다.</translation>
    </message>
    <message>
        <source>A short name has up to {longest_sign} letters, digits, - and ., in one or two words. Not a full name.</source>
        <translation>짧은 이름은 한두 낱말, {longest_sign}자까지이며 글자, 숫자, -, .만 씁니다. 온 이름은 쓰지 마세요.</translation>
    </message>
    <message>
        <source>A translation file of this program is missing. Install it again.</source>
        <translation>프로그램의 번역 파일이 없습니다. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>A venue's hub keeps its journal in its own directory, and this one shares a database.</source>
        <translation>행사장 허브는 기록을 자기 폴더에 둡니다. 이 허브는 데이터베이스를 함께 씁니다.</translation>
    </message>
    <message>
        <source>A4 to the edge</source>
        <translation>A4 가장자리까지</translation>
    </message>
    <message>
        <source>A4 with crop marks</source>
        <translation>A4 재단선</translation>
    </message>
    <message>
        <source>A6 portrait</source>
        <translation>A6 세로</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>접근성</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>접근 지원</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add today and check in</source>
        <translation>오늘을 추가하고 체크인</translation>
    </message>
    <message>
        <source>Add today and check in; print the badge</source>
        <translation>오늘을 추가하고 체크인; 배지 인쇄</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Addresses are the lead's to see.</source>
        <translation>연락처는 책임자만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>모든 날</translation>
    </message>
    <message>
        <source>All desks were told at {time}.</source>
        <translation>{time}에 모든 데스크에 알렸습니다.</translation>
    </message>
    <message>
        <source>All personal values were erased</source>
        <translation>개인정보가 모두 삭제됨</translation>
    </message>
    <message>
        <source>All {count} places of {category} are taken.</source>
        <translation>{category} 자리 {count}개가 모두 찼습니다.</translation>
    </message>
    <message>
        <source>All: the place is paid</source>
        <translation>전액: 결제 완료로 표시</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>이미 체크인</translation>
    </message>
    <message>
        <source>Already checked in: {name}</source>
        <translation>이미 체크인: {name}</translation>
    </message>
    <message>
        <source>Also what is hidden</source>
        <translation>숨긴 것도 가져오기</translation>
    </message>
    <message>
        <source>Alt + 1–5 reopens one</source>
        <translation>Alt + 1–5 다시 열기</translation>
    </message>
    <message>
        <source>Amount and receipt are kept; then check in.</source>
        <translation>금액과 영수증을 남긴 뒤 체크인합니다.</translation>
    </message>
    <message>
        <source>Amount with its currency</source>
        <translation>금액과 통화</translation>
    </message>
    <message>
        <source>An Excel workbook or a text file, just as it was sent to you. You see what would happen first.</source>
        <translation>받은 그대로의 엑셀 파일이나 텍스트 파일이면 됩니다. 먼저 결과를 미리 보여 드립니다.</translation>
    </message>
    <message>
        <source>An older copy of this hub was put back by hand: a station holds facts that it does not know. A new count begins, and every station gives back what is missing. Next time use “hub restore”.</source>
        <translation>이 허브의 옛 사본이 손으로 되돌려졌습니다. 이 허브가 모르는 기록을 한 스테이션이 가지고 있습니다. 번호를 새로 매기며, 빠진 기록은 스테이션들이 돌려줍니다. 다음에는 “hub restore”를 쓰세요.</translation>
    </message>
    <message>
        <source>An older one is told by the command roster history.</source>
        <translation>이전 1건은 roster history 명령으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Another computer is the event's hub now. The desk goes on.</source>
        <translation>이제 다른 컴퓨터가 행사의 허브입니다. 데스크는 계속됩니다.</translation>
    </message>
    <message>
        <source>Another computer is the event's hub now. The station looks for it by itself.</source>
        <translation>이제 다른 컴퓨터가 이 행사의 허브입니다. 이 데스크가 스스로 찾습니다.</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>다른 데스크</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>다른 행사</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>다른 파일</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>다른 프린터</translation>
    </message>
    <message>
        <source>Another printer answers there than before. The badge is safe in the queue.</source>
        <translation>전과 다른 프린터가 응답합니다. 배지는 대기열에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>Another program is writing to this roster. Close it and try again.</source>
        <translation>다른 프로그램이 이 명단에 쓰고 있습니다. 그 프로그램을 닫고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Another program uses {port}. Close that program, then the scanner is found by itself.</source>
        <translation>다른 프로그램이 {port}을(를) 쓰고 있습니다. 그 프로그램을 닫으면 스캐너를 저절로 찾습니다.</translation>
    </message>
    <message>
        <source>Another roll is in than this badge needs. The badge is safe in the queue.</source>
        <translation>이 배지에 맞지 않는 롤이 들어 있습니다. 배지는 대기열에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>Another short name: a sign like J-07, not the full name</source>
        <translation>다른 짧은 이름: J-07 같은 표시, 성명 전체는 쓰지 마세요</translation>
    </message>
    <message>
        <source>Another such word follows.</source>
        <translation>이런 낱말이 하나 더 있습니다.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변 완료</translation>
    </message>
    <message>
        <source>Answered “{question}” (wording {version}): {answer}</source>
        <translation>“{question}”(문안 {version})에 답함: {answer}</translation>
    </message>
    <message>
        <source>Any script: Mansouri, 홍길동, ليلى</source>
        <translation>어떤 문자든: Mansouri, 홍길동, ليلى</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>같은 사람인가요?</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>이전대로</translation>
    </message>
    <message>
        <source>As it stands on the list</source>
        <translation>명단에 있는 그대로</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>동의를 물어보세요</translation>
    </message>
    <message>
        <source>Ask the person in charge of the hall.</source>
        <translation>행사장 책임자에게 문의하세요.</translation>
    </message>
    <message>
        <source>At risk: found by the own ticket or the full code only, and by the lead; on no list</source>
        <translation>위험에 처한 분: 본인 티켓이나 전체 코드, 또는 책임자만 찾을 수 있고 어떤 명단에도 나오지 않습니다</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>데스크</translation>
    </message>
    <message>
        <source>At the end: {key}</source>
        <translation>끝: {key}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>열로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the delegation</source>
        <translation>대표단 명단으로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>데스크로 돌아가기</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>배지</translation>
    </message>
    <message>
        <source>Badge kept</source>
        <translation>배지는 그대로 둡니다</translation>
    </message>
    <message>
        <source>Badge lost or wrong? Choose the reason and it prints again. The old badge stops working.</source>
        <translation>배지를 잃어버렸거나 잘못되었나요? 사유를 고르면 다시 인쇄됩니다. 이전 배지는 무효가 됩니다.</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>배지 번호</translation>
    </message>
    <message>
        <source>Badge of the chosen row</source>
        <translation>선택한 분의 배지</translation>
    </message>
    <message>
        <source>Badge printed once</source>
        <translation>배지 1회 인쇄</translation>
    </message>
    <message>
        <source>Badge printed {count} times</source>
        <translation>배지 {count}회 인쇄</translation>
    </message>
    <message>
        <source>Badge replaced</source>
        <translation>교체된 배지</translation>
    </message>
    <message>
        <source>Badge taken back</source>
        <translation>배지를 회수했습니다</translation>
    </message>
    <message>
        <source>Badge {number}</source>
        <translation>배지 {number}</translation>
    </message>
    <message>
        <source>Badge {number} came out of the printer</source>
        <translation>배지 {number} 인쇄됨</translation>
    </message>
    <message>
        <source>Badge {number} is not valid any more: {reason}</source>
        <translation>배지 {number} 무효: {reason}</translation>
    </message>
    <message>
        <source>Badge {number} is this guest's now</source>
        <translation>배지 {number}은(는) 이제 이 손님의 것입니다</translation>
    </message>
    <message>
        <source>Badge {number} stays valid.</source>
        <translation>배지 {number}은(는) 계속 유효합니다.</translation>
    </message>
    <message>
        <source>Badge {number} was made</source>
        <translation>배지 {number} 발급됨</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>배지</translation>
    </message>
    <message>
        <source>Badges are not printed here</source>
        <translation>이 데스크는 배지를 인쇄하지 않습니다</translation>
    </message>
    <message>
        <source>Badges come out of the one marked “in use”; F7 at the desk goes to the next.</source>
        <translation>“사용 중”인 프린터에서 배지가 나옵니다. 데스크에서 F7을 누르면 다음 프린터로 바뀝니다.</translation>
    </message>
    <message>
        <source>Badges of many</source>
        <translation>여러 사람의 배지</translation>
    </message>
    <message>
        <source>Badges print in the order of the list.</source>
        <translation>배지는 명단 순서대로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>일괄 인쇄</translation>
    </message>
    <message>
        <source>Be the hub</source>
        <translation>허브 되기</translation>
    </message>
    <message>
        <source>Be the hub too</source>
        <translation>이 데스크를 허브로도 쓰기</translation>
    </message>
    <message>
        <source>Become the hub</source>
        <translation>허브 이어받기</translation>
    </message>
    <message>
        <source>Booked for other days</source>
        <translation>다른 날짜로 예약됨</translation>
    </message>
    <message>
        <source>Booked for {days}</source>
        <translation>예약일: {days}</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>예약 번호</translation>
    </message>
    <message>
        <source>Booking_code “{code}” cannot be typed at a desk; write 4 to 32 letters A to Z and digits, with hyphens if you like, or leave the cell empty to be given one.</source>
        <translation>예약번호 “{code}”은(는) 데스크에서 입력할 수 없습니다. A–Z와 숫자 4–32자로 쓰거나(붙임표 가능), 비워 두면 새로 만들어집니다.</translation>
    </message>
    <message>
        <source>Both are checked in: the first of the two counts.</source>
        <translation>둘 다 체크인되어 있습니다. 먼저 한 체크인만 셉니다.</translation>
    </message>
    <message>
        <source>Both badges stay valid: take one back ({numbers}).</source>
        <translation>두 배지 모두 유효합니다. 하나를 돌려받으세요 ({numbers}).</translation>
    </message>
    <message>
        <source>Both check-ins happened; there is nothing to choose. Say that you looked at it.</source>
        <translation>두 체크인 모두 실제로 있었습니다. 고를 것이 없습니다. 확인했다고만 알려 주세요.</translation>
    </message>
    <message>
        <source>Both hold a place. Change the category of one, or say that you looked at it.</source>
        <translation>두 분 모두 자리가 있습니다. 한 분의 구분을 바꾸거나 확인했다고 표시하세요.</translation>
    </message>
    <message>
        <source>Both may come in. Find one of them and take it back in the record, F10.</source>
        <translation>둘 다 들어올 수 있습니다. 한 분을 찾아 참가자 정보(F10)에서 되돌리세요.</translation>
    </message>
    <message>
        <source>Both open the door until you choose.</source>
        <translation>선택하기 전에는 둘 다 유효합니다.</translation>
    </message>
    <message>
        <source>Both tickets and codes lead to this person.</source>
        <translation>두 티켓과 코드가 모두 이 사람으로 이어집니다.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>명단 가져오기</translation>
    </message>
    <message>
        <source>By joining: {changes}</source>
        <translation>합치면서 변경: {changes}</translation>
    </message>
    <message>
        <source>By payment: {changes}</source>
        <translation>결제로 변경: {changes}</translation>
    </message>
    <message>
        <source>Call lead</source>
        <translation>책임자 호출</translation>
    </message>
    <message>
        <source>Call the lead</source>
        <translation>책임자 호출</translation>
    </message>
    <message>
        <source>Call the lead; answer a call</source>
        <translation>책임자 호출; 호출에 응답</translation>
    </message>
    <message>
        <source>Call this number. The guest may sit down meanwhile.</source>
        <translation>이 번호로 전화하세요. 손님은 앉아서 기다리셔도 됩니다.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Camera: {name}</source>
        <translation>카메라: {name}</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>되돌릴 수 있는 일</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Cannot be checked here</source>
        <translation>여기서 확인 불가</translation>
    </message>
    <message>
        <source>Caps Lock is on; that does not matter.</source>
        <translation>Caps Lock이 켜져 있지만 괜찮습니다.</translation>
    </message>
    <message>
        <source>Card 86 × 54</source>
        <translation>카드 86 × 54</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Category “{text}” is not one of this event's ({known}); mend it, or add it as an alias in event.toml.</source>
        <translation>구분 “{text}”은(는) 이 행사에 없습니다({known}). 고치거나 event.toml에 별칭으로 추가하세요.</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>근무 교대</translation>
    </message>
    <message>
        <source>Changed at two places: {field}</source>
        <translation>두 곳에서 바뀜: {field}</translation>
    </message>
    <message>
        <source>Changed by a newer list: {changes}</source>
        <translation>새 명단으로 변경: {changes}</translation>
    </message>
    <message>
        <source>Changed here and in the list: {field}</source>
        <translation>여기와 명단에서 모두 바뀜: {field}</translation>
    </message>
    <message>
        <source>Changed: {changes}</source>
        <translation>변경: {changes}</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>등록하고 인쇄</translation>
    </message>
    <message>
        <source>Check in the delegation ({count})</source>
        <translation>대표단 체크인 ({count}명)</translation>
    </message>
    <message>
        <source>Check in the guest's delegation; tick all</source>
        <translation>이 손님의 대표단 체크인; 모두 선택</translation>
    </message>
    <message>
        <source>Check in those ticked ({count})</source>
        <translation>선택한 {count}명 체크인</translation>
    </message>
    <message>
        <source>Check in, print nothing</source>
        <translation>인쇄 없이 체크인</translation>
    </message>
    <message>
        <source>Check the guest in first. With the name on this screen, scan the spare badge again.</source>
        <translation>먼저 손님을 체크인하세요. 이름이 화면에 있을 때 예비 배지를 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>체크인이 취소되었습니다</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>체크인 완료</translation>
    </message>
    <message>
        <source>Checked in already.</source>
        <translation>이미 체크인했습니다.</translation>
    </message>
    <message>
        <source>Checked in by</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Checked in for {day}</source>
        <translation>{day} 체크인</translation>
    </message>
    <message>
        <source>Checked in on paper for {day}</source>
        <translation>{day} 체크인(종이 기록)</translation>
    </message>
    <message>
        <source>Checked in twice, at two places</source>
        <translation>두 곳에서 각각 체크인되었습니다</translation>
    </message>
    <message>
        <source>Checked in: {name}</source>
        <translation>체크인 완료: {name}</translation>
    </message>
    <message>
        <source>Checks in and prints</source>
        <translation>체크인하고 배지를 인쇄합니다</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Choose a row; Enter checks in</source>
        <translation>줄 선택, Enter로 체크인</translation>
    </message>
    <message>
        <source>Choose another category, or a lead gives one more all the same.</source>
        <translation>다른 구분을 고르거나, 책임자가 한 자리를 더 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose or type a short name.</source>
        <translation>짧은 이름을 고르거나 입력하세요.</translation>
    </message>
    <message>
        <source>Choose whether that is all of it.</source>
        <translation>전액인지 일부인지 선택하세요.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Click the value to keep, or choose it with ← →.</source>
        <translation>남길 값을 클릭하거나 ← → 로 고르세요.</translation>
    </message>
    <message>
        <source>Clock: earlier than the last check-in</source>
        <translation>시계: 마지막 체크인보다 이릅니다</translation>
    </message>
    <message>
        <source>Clock: more than 10 minutes from the hub's</source>
        <translation>시계: 허브와 10분 넘게 차이 납니다</translation>
    </message>
    <message>
        <source>Clock: today is not a day of this event</source>
        <translation>시계: 오늘은 행사일이 아닙니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close the cover until it clicks. Waiting badges print by themselves.</source>
        <translation>딸깍 소리가 날 때까지 덮개를 닫으세요. 대기 중인 배지는 자동으로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Correct who is shown, print again</source>
        <translation>화면의 참가자 정보를 고치고 다시 인쇄</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>세는 중 …</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>국가 또는 지역</translation>
    </message>
    <message>
        <source>Country “{text}” is not known; write its name, or its two-letter code of ISO 3166, like KR or JO.</source>
        <translation>국가 “{text}”을(를) 알 수 없습니다. 국가 이름이나 KR, JO 같은 두 글자 코드를 쓰세요.</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>덮개 열림</translation>
    </message>
    <message>
        <source>Ctrl+G shows who it is, to go on here.</source>
        <translation>Ctrl+G를 누르면 누구인지 보여 주고 여기서 이어갑니다.</translation>
    </message>
    <message>
        <source>Cut off after</source>
        <translation>뒤에서 잘라낼 글자</translation>
    </message>
    <message>
        <source>Cut off before</source>
        <translation>앞에서 잘라낼 글자</translation>
    </message>
    <message>
        <source>Cutter stuck</source>
        <translation>커터 걸림</translation>
    </message>
    <message>
        <source>Day: {day}, as the lead said</source>
        <translation>날짜: {day} (책임자 지정)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Days that are booked; none chosen means every day</source>
        <translation>예약한 날짜 (선택하지 않으면 모든 날)</translation>
    </message>
    <message>
        <source>Days {part} is not a day of this event; its days are {allowed}.</source>
        <translation>{part}은(는) 행사일이 아닙니다. 행사일: {allowed}.</translation>
    </message>
    <message>
        <source>Days “{part}” is not a date; write 2019-09-30, several joined by ;.</source>
        <translation>“{part}”은(는) 날짜가 아닙니다. 2019-09-30처럼 쓰고, 여러 날은 ;로 이으세요.</translation>
    </message>
    <message>
        <source>Decide, as the lead</source>
        <translation>책임자로 결정</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Delete the file when you no longer need it: it holds personal data.</source>
        <translation>더 필요 없으면 파일을 지우세요. 개인정보가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>데스크</translation>
    </message>
    <message>
        <source>Destroy the list: it was to be kept until {day}</source>
        <translation>명단을 파기하세요. 보관 기한: {day}</translation>
    </message>
    <message>
        <source>Did the badge come out?</source>
        <translation>배지가 나왔나요?</translation>
    </message>
    <message>
        <source>Did the badge of {name} come out?</source>
        <translation>{name} 님의 배지가 나왔나요?</translation>
    </message>
    <message>
        <source>Did the badge with slip {number} come out?</source>
        <translation>교환표 {number}번 배지가 나왔나요?</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>디스크 할당량 초과</translation>
    </message>
    <message>
        <source>Do not confirm</source>
        <translation>참석 여부를 알리지 않음</translation>
    </message>
    <message>
        <source>Do not confirm that this guest is here</source>
        <translation>이 손님이 왔는지 확인해 주지 않음</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>지금 해 주세요</translation>
    </message>
    <message>
        <source>Do now: {tasks}</source>
        <translation>지금 할 일: {tasks}</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Drawing the badge took too long. Try again; the check-in is safe.</source>
        <translation>배지를 그리는 데 너무 오래 걸렸습니다. 다시 해 보세요. 체크인은 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>여기에 파일을 놓으세요</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>E-mail, phone or paper. No click needed.</source>
        <translation>이메일, 휴대전화, 종이 모두 됩니다. 클릭은 필요 없습니다.</translation>
    </message>
    <message>
        <source>Email “{text}” is not an e-mail address; mend it or leave the cell empty.</source>
        <translation>“{text}”은(는) 이메일 주소가 아닙니다. 고치거나 비워 두세요.</translation>
    </message>
    <message>
        <source>Enlarge the badge</source>
        <translation>배지 크게 보기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter compares the chosen pair.</source>
        <translation>Enter를 누르면 고른 쌍을 비교합니다.</translation>
    </message>
    <message>
        <source>Enter notes it</source>
        <translation>Enter로 기록</translation>
    </message>
    <message>
        <source>Every row is held against the list. Nothing is written.</source>
        <translation>모든 행을 명단과 비교합니다. 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Everybody keeps the place and may come in. Find one of them and change the category, F4, or leave it so.</source>
        <translation>모두 자리를 유지하며 들어올 수 있습니다. 한 분을 찾아 구분을 바꾸거나(F4) 그대로 두세요.</translation>
    </message>
    <message>
        <source>Everything is handed over to {name}; {count} fact came back.</source>
        <translation>모두 {name}에 넘겼습니다. 기록 {count}건을 받았습니다.</translation>
    </message>
    <message>
        <source>Everything is handed over to {name}; {count} facts came back.</source>
        <translation>모두 {name}에 넘겼습니다. 기록 {count}건을 받았습니다.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Family name, own script</source>
        <translation>성 (모국 문자)</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>파일이 너무 큼</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>첫 글자</translation>
    </message>
    <message>
        <source>Folded card 100 × 150</source>
        <translation>접는 카드 100 × 150</translation>
    </message>
    <message>
        <source>For invited-only or cancelled bookings.</source>
        <translation>초청 전용이거나 취소된 예약일 때.</translation>
    </message>
    <message>
        <source>For people who are not on the list.</source>
        <translation>명단에 없는 분일 때.</translation>
    </message>
    <message>
        <source>For scanners in serial or COM mode: no keyboard, no layout, no focus.</source>
        <translation>시리얼(COM) 방식 스캐너용입니다. 자판 설정과 무관합니다.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 프린터</translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation>프랑스어 (AZERTY)</translation>
    </message>
    <message>
        <source>From another event</source>
        <translation>다른 행사의 티켓</translation>
    </message>
    <message>
        <source>German (QWERTZ)</source>
        <translation>독일어 (QWERTZ)</translation>
    </message>
    <message>
        <source>Give collection slip {number}</source>
        <translation>교환표 {number}번 드리기</translation>
    </message>
    <message>
        <source>Give one more place</source>
        <translation>한 자리 더 주기</translation>
    </message>
    <message>
        <source>Give the place back</source>
        <translation>자리를 원래 분께 되돌리기</translation>
    </message>
    <message>
        <source>Give the printer a name that people call it by.</source>
        <translation>프린터를 부를 이름을 정하세요.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름(성 제외)</translation>
    </message>
    <message>
        <source>Given name, own script</source>
        <translation>이름 (모국 문자, 성 제외)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Hand the badge out</source>
        <translation>배지 건네기</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>배지가 있습니다</translation>
    </message>
    <message>
        <source>Has a badge already? Nothing to do.</source>
        <translation>배지를 이미 가지고 계신가요? 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Has the hub's computer died?</source>
        <translation>허브 컴퓨터가 고장 났나요?</translation>
    </message>
    <message>
        <source>Head open</source>
        <translation>헤드 열림</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>도와줄 분이 왔습니다</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Hidden columns were left out: {names}. To take them too: --with-hidden.</source>
        <translation>숨긴 열은 뺐습니다: {names}.</translation>
    </message>
    <message>
        <source>Hidden on the badge</source>
        <translation>배지에서 숨김</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {names}. To read one: --with-hidden --sheet NAME.</source>
        <translation>숨긴 시트는 읽지 않았습니다: {names}.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Hide the country</source>
        <translation>국가 숨기기</translation>
    </message>
    <message>
        <source>Hide the organisation</source>
        <translation>소속 숨기기</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera {name}.</source>
        <translation>코드를 카메라 {name} 앞에 대세요.</translation>
    </message>
    <message>
        <source>How to load</source>
        <translation>용지 넣는 법</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>허브</translation>
    </message>
    <message>
        <source>Hub at {url}</source>
        <translation>허브: {url}</translation>
    </message>
    <message>
        <source>Hub connected</source>
        <translation>허브 연결됨</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>제가 갑니다</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>아이콘</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Imported: 1 row</source>
        <translation>가져옴: 1행</translation>
    </message>
    <message>
        <source>Imported: {count} rows</source>
        <translation>가져왔습니다: {count}행</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>가져오는 중 …</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>문제없음</translation>
    </message>
    <message>
        <source>In own script</source>
        <translation>본인 문자 표기</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>{time} 체크인</translation>
    </message>
    <message>
        <source>In the queue, {place}</source>
        <translation>대기열 {place}</translation>
    </message>
    <message>
        <source>In the record: save; note a payment</source>
        <translation>기록에서: 저장; 결제 기록</translation>
    </message>
    <message>
        <source>In the spreadsheet, save it as .xlsx or as “CSV UTF-8” and import that; nothing was imported.</source>
        <translation>엑셀에서 .xlsx 또는 “CSV UTF-8”로 저장한 뒤 그 파일을 가져오세요. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>입출력 오류</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>폴더임</translation>
    </message>
    <message>
        <source>Is that all of it?</source>
        <translation>전액입니까?</translation>
    </message>
    <message>
        <source>It adds {added}, which is cut off.</source>
        <translation>{added}을(를) 붙이며, 이것은 잘라냅니다.</translation>
    </message>
    <message>
        <source>It ends with Enter.</source>
        <translation>끝에 Enter를 보냅니다.</translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation>끝에 Tab을 보냅니다.</translation>
    </message>
    <message>
        <source>It has a time from which it counts.</source>
        <translation>이 티켓은 정해진 시각부터 유효합니다.</translation>
    </message>
    <message>
        <source>It has a time until which it counts.</source>
        <translation>이 티켓은 정해진 시각까지만 유효합니다.</translation>
    </message>
    <message>
        <source>It is a ticket like ours, but not for this event.</source>
        <translation>같은 종류의 티켓이지만 이 행사의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>It is looked for by itself. Where it is not found, type where it is now.</source>
        <translation>허브는 저절로 다시 찾습니다. 찾지 못하면 지금 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>It is not told again.</source>
        <translation>다시 알리지 않습니다.</translation>
    </message>
    <message>
        <source>It is …</source>
        <translation>이것입니다 …</translation>
    </message>
    <message>
        <source>It looks like a ticket from {system}, perhaps for another event.</source>
        <translation>{system} 티켓으로 보이며 다른 행사의 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>It makes every letter a capital. Our own tickets are read all the same; those of other systems may not be: switch this off in the scanner's settings.</source>
        <translation>모든 글자를 대문자로 보냅니다. 저희 티켓은 그대로 읽히지만 다른 시스템의 티켓은 읽히지 않을 수 있습니다. 스캐너 설정에서 이 기능을 끄세요.</translation>
    </message>
    <message>
        <source>It makes every letter small. Our own tickets are read all the same; those of other systems may not be: switch this off in the scanner's settings.</source>
        <translation>모든 글자를 소문자로 보냅니다. 저희 티켓은 그대로 읽히지만 다른 시스템의 티켓은 읽히지 않을 수 있습니다. 스캐너 설정에서 이 기능을 끄세요.</translation>
    </message>
    <message>
        <source>It may be from another event, or from last year.</source>
        <translation>다른 행사나 지난해의 코드일 수 있습니다.</translation>
    </message>
    <message>
        <source>It may still come out. It is not sent again by itself.</source>
        <translation>나중에 나올 수도 있습니다. 저절로 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>It sends nothing at the end.</source>
        <translation>끝에 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Its certificate has changed. Was it reset or replaced?</source>
        <translation>인증서가 바뀌었습니다. 초기화했거나 교체했나요?</translation>
    </message>
    <message>
        <source>Its certificate, to compare (SHA-256): {digits}</source>
        <translation>비교할 인증서 지문(SHA-256): {digits}</translation>
    </message>
    <message>
        <source>Its signature is not ours. The guest may not know that.</source>
        <translation>서명이 저희 것이 아닙니다. 손님은 모르실 수 있습니다.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Joined with {other} as one person</source>
        <translation>{other} 님과 한 사람으로 합침</translation>
    </message>
    <message>
        <source>Joining changed nothing here</source>
        <translation>합쳐도 여기서는 바뀐 것이 없음</translation>
    </message>
    <message>
        <source>Just go in</source>
        <translation>그대로 들어가시면 됩니다</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>Keep checking in.</source>
        <translation>체크인은 계속하세요.</translation>
    </message>
    <message>
        <source>Keep it {count} days more</source>
        <translation>{count}일 더 보관</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>메모 남기기</translation>
    </message>
    <message>
        <source>Keeping the list longer is the lead's.</source>
        <translation>명단을 더 보관하는 것은 책임자가 정합니다.</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <translation>키보드 방식 스캐너</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>자판: {layout}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>키오스크</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Label 4 × 3 in</source>
        <translation>라벨 4 × 3인치</translation>
    </message>
    <message>
        <source>Label 62 × 100</source>
        <translation>라벨 62 × 100</translation>
    </message>
    <message>
        <source>Label printer that knows ZPL but not its compressed pictures (older firmware, clones), 203 dpi</source>
        <translation>압축 그림을 모르는 ZPL 라벨 프린터 (옛 펌웨어, 호환 기종), 203 dpi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Last check-ins at this desk</source>
        <translation>이 데스크의 최근 체크인</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>이 행들은 빼기</translation>
    </message>
    <message>
        <source>Left out above the names of the columns: {count}.</source>
        <translation>열 이름 위의 {count}은 뺐습니다.</translation>
    </message>
    <message>
        <source>Left out: {count}. To take them too: --with-hidden.</source>
        <translation>{count}은 뺐습니다.</translation>
    </message>
    <message>
        <source>Letters that were stored in parts (as macOS does) were put together.</source>
        <translation>나뉘어 저장된 글자(macOS 방식)를 합쳤습니다.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>중복 의심</translation>
    </message>
    <message>
        <source>Likely duplicates; two people; later</source>
        <translation>중복 의심 비교; 서로 다른 두 사람; 나중에</translation>
    </message>
    <message>
        <source>List</source>
        <translation>명단</translation>
    </message>
    <message>
        <source>List for the head</source>
        <translation>대표자용 명단</translation>
    </message>
    <message>
        <source>Logo and rule</source>
        <translation>로고와 선</translation>
    </message>
    <message>
        <source>Logo from a file …</source>
        <translation>파일에서 로고 …</translation>
    </message>
    <message>
        <source>Logo: {name}</source>
        <translation>로고: {name}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>살펴보기</translation>
    </message>
    <message>
        <source>Look at the slot</source>
        <translation>배출구를 확인하세요</translation>
    </message>
    <message>
        <source>Looking for the longest names of the list …</source>
        <translation>명단에서 가장 긴 이름을 찾는 중 …</translation>
    </message>
    <message>
        <source>Looking on the network, on USB and in this computer …</source>
        <translation>네트워크, USB, 이 컴퓨터에서 찾는 중 …</translation>
    </message>
    <message>
        <source>Looking what would happen …</source>
        <translation>결과를 미리 보는 중 …</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>분실</translation>
    </message>
    <message>
        <source>Madang may not use the camera {name}. Allow it in the system's privacy settings, or type the code.</source>
        <translation>카메라 {name} 사용이 허용되지 않았습니다. 시스템의 개인정보 설정에서 허용하거나 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Made plain: {count}.</source>
        <translation>{count}를 보통 글자로 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Make the PDF …</source>
        <translation>PDF 만들기 …</translation>
    </message>
    <message>
        <source>Making badges</source>
        <translation>배지 만드는 중</translation>
    </message>
    <message>
        <source>May be one person after all</source>
        <translation>같은 사람일 수 있음으로 되돌리기</translation>
    </message>
    <message>
        <source>Maybe a duplicate</source>
        <translation>중복일 수 있음</translation>
    </message>
    <message>
        <source>Merge into A</source>
        <translation>A로 합치기</translation>
    </message>
    <message>
        <source>Merging and keeping apart are the lead's.</source>
        <translation>합치거나 따로 두는 일은 책임자가 합니다.</translation>
    </message>
    <message>
        <source>Misprint</source>
        <translation>인쇄 불량</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>잘못 읽음</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>More rows with ↑ ↓. Type further letters to narrow the list.</source>
        <translation>↑ ↓ 로 더 볼 수 있습니다. 글자를 더 입력하면 줄어듭니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>배지용 이름</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>본래 문자 이름</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>다른 문자 이름</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>명찰에 쓸 이름</translation>
    </message>
    <message>
        <source>Name that leads on the badge</source>
        <translation>명찰에서 앞서는 이름</translation>
    </message>
    <message>
        <source>Name the hub's address and its code: python main.py pair URL CODE --data DIR</source>
        <translation>허브의 주소와 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Name the station's data directory: python main.py sync --data DIR</source>
        <translation>스테이션의 데이터 디렉터리를 지정하세요: python main.py sync --data DIR</translation>
    </message>
    <message>
        <source>Name wrong</source>
        <translation>이름 오류</translation>
    </message>
    <message>
        <source>Names in two scripts in one cell were parted into name and name_native.</source>
        <translation>한 칸에 두 문자로 적힌 이름을 나누었습니다.</translation>
    </message>
    <message>
        <source>Names written “Family, Given” were turned round.</source>
        <translation>“성, 이름”으로 적힌 이름의 순서를 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Nearly one of our codes, but a character is wrong</source>
        <translation>우리 코드와 거의 같지만 한 글자가 틀립니다</translation>
    </message>
    <message>
        <source>Network label printer over IPP, 203 dpi</source>
        <translation>네트워크 라벨 프린터 (IPP), 203 dpi</translation>
    </message>
    <message>
        <source>Network printer that takes PDF over IPP (IPP Everywhere, AirPrint), 300 dpi</source>
        <translation>PDF를 받는 네트워크 프린터 (IPP Everywhere, AirPrint), 300 dpi</translation>
    </message>
    <message>
        <source>Network printer that takes PDF over IPP, in colour, 300 dpi</source>
        <translation>PDF를 받는 컬러 네트워크 프린터 (IPP), 300 dpi</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>새 배지</translation>
    </message>
    <message>
        <source>Next guest: just scan</source>
        <translation>다음 분: 바로 스캔하세요</translation>
    </message>
    <message>
        <source>Next name</source>
        <translation>다음 이름</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>No badge printed</source>
        <translation>인쇄된 배지 없음</translation>
    </message>
    <message>
        <source>No badge to print</source>
        <translation>인쇄할 배지 없음</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>아직 배지 없음</translation>
    </message>
    <message>
        <source>No camera is plugged in. Plug one in, or type the code.</source>
        <translation>카메라가 없습니다. 카메라를 꽂거나 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>No font has this character: {shown}. Correct the spelling, or enter the name in other letters.</source>
        <translation>글꼴에 없는 글자: {shown}. 철자를 고치거나 이름을 다른 글자로 입력하세요.</translation>
    </message>
    <message>
        <source>No hub</source>
        <translation>허브 없음</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>유효 기간 지남</translation>
    </message>
    <message>
        <source>No number is set</source>
        <translation>전화번호가 없습니다</translation>
    </message>
    <message>
        <source>No other printer was found. Switch it on, and connect it to this network or by USB.</source>
        <translation>다른 프린터를 찾지 못했습니다. 전원을 켜고 이 네트워크나 USB에 연결하세요.</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>프린터 없음</translation>
    </message>
    <message>
        <source>No printer is set up at this desk, so nothing was changed. Add one, then print.</source>
        <translation>이 데스크에 프린터가 없어 아무것도 바뀌지 않았습니다. 프린터를 추가한 뒤 인쇄하세요.</translation>
    </message>
    <message>
        <source>No printer is set up at this desk, so nothing was changed. Add one, then reprint.</source>
        <translation>이 데스크에 프린터가 없어 아무것도 바뀌지 않았습니다. 프린터를 추가한 뒤 다시 인쇄하세요.</translation>
    </message>
    <message>
        <source>No printer yet. Add one of those below.</source>
        <translation>아직 프린터가 없습니다. 아래에서 추가하세요.</translation>
    </message>
    <message>
        <source>No row names the columns, so they are called Column 1, Column 2 and so on; line {line} was taken as a person.</source>
        <translation>열 이름이 적힌 행이 없어 Column 1, Column 2 …라고 부릅니다. {line}행은 사람으로 읽었습니다.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>디스크에 남은 공간이 없음</translation>
    </message>
    <message>
        <source>No station is paired yet.</source>
        <translation>아직 연결된 컴퓨터이 없습니다.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>그런 파일이나 폴더가 없음</translation>
    </message>
    <message>
        <source>No two are compared.</source>
        <translation>비교 중인 사람이 없습니다.</translation>
    </message>
    <message>
        <source>No two places did the same thing apart, or somebody has looked at it.</source>
        <translation>서로 다른 곳에서 겹친 일이 없거나, 이미 누군가 확인했습니다.</translation>
    </message>
    <message>
        <source>No two registrations look like one person's.</source>
        <translation>같은 사람으로 보이는 등록이 없습니다.</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>아니요, 안 나왔습니다</translation>
    </message>
    <message>
        <source>No, striped lanyard</source>
        <translation>아니요, 줄무늬 목걸이</translation>
    </message>
    <message>
        <source>No, the guest keeps it</source>
        <translation>아니요, 손님이 가지고 계십니다</translation>
    </message>
    <message>
        <source>No, the guests keep them</source>
        <translation>아니요, 손님이 계속 가집니다</translation>
    </message>
    <message>
        <source>Nobody can prove to be the lead here: no PIN is set. The organiser sets one: pin set.</source>
        <translation>여기에는 PIN이 없어 책임자임을 확인할 수 없습니다. 주최 측이 PIN을 정합니다: pin set.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>찾지 못했습니다</translation>
    </message>
    <message>
        <source>Nobody found?</source>
        <translation>찾을 수 없나요?</translation>
    </message>
    <message>
        <source>Nobody is checked in here until the lead decides. Take out what you still need, then destroy it: roster wipe. Who keeps it longer is recorded.</source>
        <translation>책임자가 정할 때까지 여기서는 체크인하지 않습니다. 필요한 것을 꺼낸 뒤 roster wipe로 파기하세요. 더 보관하면 누가 그렇게 했는지 기록됩니다.</translation>
    </message>
    <message>
        <source>Nobody is checked in now</source>
        <translation>지금은 체크인하지 않습니다</translation>
    </message>
    <message>
        <source>Nobody is taken off the list.</source>
        <translation>명단에서 빠지는 사람은 없습니다.</translation>
    </message>
    <message>
        <source>Nobody knows whether a badge came out. Answer at the desk; then it goes on.</source>
        <translation>배지가 나왔는지 알 수 없습니다. 데스크에서 답하면 계속됩니다.</translation>
    </message>
    <message>
        <source>Nobody on the list has the code {code}. `roster find` tells codes by names.</source>
        <translation>명단에 {code} 코드를 가진 분이 없습니다. `roster find`로 이름에서 코드를 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody on the list is meant by that.</source>
        <translation>해당되는 분이 명단에 없습니다.</translation>
    </message>
    <message>
        <source>Nobody on the list is meant by that. Nothing was made.</source>
        <translation>해당되는 분이 명단에 없습니다. 아무것도 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody took the badge along</source>
        <translation>배지를 가져간 사람이 없음</translation>
    </message>
    <message>
        <source>Nobody was checked in.</source>
        <translation>체크인되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody was checked in: the desk is locked. Unlock it, then scan the ticket again.</source>
        <translation>체크인되지 않았습니다. 데스크가 잠겨 있습니다. 잠금을 풀고 티켓을 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>Nobody: end the shift</source>
        <translation>없음: 근무 종료</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>None was made</source>
        <translation>발급되지 않음</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>폴더가 아님</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>답하지 않음</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>이제 그만두기</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>묻지 않음</translation>
    </message>
    <message>
        <source>Not checked in yet.</source>
        <translation>아직 체크인 전입니다.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>처리되지 않음</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>진본 아님</translation>
    </message>
    <message>
        <source>Not heard since it was paired</source>
        <translation>연결한 뒤로 응답이 없습니다</translation>
    </message>
    <message>
        <source>Not here? Walk-in: F3</source>
        <translation>여기 없나요? 현장 등록: F3</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>이제 괜찮습니다</translation>
    </message>
    <message>
        <source>Not on the list yet</source>
        <translation>아직 명단에 없음</translation>
    </message>
    <message>
        <source>Not on the list yet, but the ticket is genuine</source>
        <translation>명단에는 아직 없지만 진짜 티켓입니다</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>미결제</translation>
    </message>
    <message>
        <source>Not printing</source>
        <translation>인쇄하지 않음</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Not shown to others</source>
        <translation>다른 사람에게 숨김</translation>
    </message>
    <message>
        <source>Not the same person as {other}</source>
        <translation>{other} 님과 다른 사람으로 확인</translation>
    </message>
    <message>
        <source>Not there; last heard {when}</source>
        <translation>응답 없음, 마지막 연결 {when}</translation>
    </message>
    <message>
        <source>Not two people</source>
        <translation>두 사람이 아님</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>오늘은 해당 없음</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>아직 유효하지 않음</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Note a payment</source>
        <translation>결제 기록</translation>
    </message>
    <message>
        <source>Note the payment</source>
        <translation>결제 기록하기</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>메모: {text}</translation>
    </message>
    <message>
        <source>Noted: {answer}</source>
        <translation>기록됨: {answer}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Nothing else in this column tells whether the day or the month comes first.</source>
        <translation>이 열의 다른 값으로는 일과 월 중 무엇이 먼저인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>아직 아무것도 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing is printing now</source>
        <translation>지금 인쇄 중인 것은 없습니다</translation>
    </message>
    <message>
        <source>Nothing is recorded before you start.</source>
        <translation>시작하기 전에는 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is written yet. What was changed at a desk stays, and so do all check-ins.</source>
        <translation>아직 아무것도 기록되지 않았습니다. 데스크에서 고친 내용과 체크인은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Nothing more is begun. Go on whenever you like.</source>
        <translation>더 시작하지 않습니다. 언제든 계속하세요.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>살펴볼 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>가져온 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing was recorded against anybody.</source>
        <translation>누구에게도 불이익한 기록은 남지 않았습니다.</translation>
    </message>
    <message>
        <source>Now: {trouble} (F8)</source>
        <translation>지금: {trouble} (F8)</translation>
    </message>
    <message>
        <source>Number in your list</source>
        <translation>명단 번호</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>영수증 번호</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>{time}부터 오프라인</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>On no list? The badge prints at once.</source>
        <translation>명단에 없나요? 명찰이 바로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>On shift</source>
        <translation>근무 시작</translation>
    </message>
    <message>
        <source>On the list already?</source>
        <translation>이미 명단에 있습니까?</translation>
    </message>
    <message>
        <source>On the network, on USB and in this computer.</source>
        <translation>네트워크, USB, 이 컴퓨터에서 찾았습니다.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>잠시만 기다리세요 …</translation>
    </message>
    <message>
        <source>One of these places passed to somebody else; it stays a registration of its own.</source>
        <translation>둘 중 한 자리는 다른 분께 넘어갔습니다. 따로 된 등록으로 남습니다.</translation>
    </message>
    <message>
        <source>One place passed to two people</source>
        <translation>한 자리가 두 사람에게 넘어갔습니다</translation>
    </message>
    <message>
        <source>One press, or one scan of a staff badge. There is no password.</source>
        <translation>한 번 누르거나 진행 요원증을 스캔하면 됩니다. 비밀번호는 없습니다.</translation>
    </message>
    <message>
        <source>One short name stands there twice; every badge needs its own.</source>
        <translation>짧은 이름 하나가 두 번 있습니다. 배지마다 다른 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Only a kiosk asks this.</source>
        <translation>키오스크만 물을 수 있는 것입니다.</translation>
    </message>
    <message>
        <source>Only a part</source>
        <translation>일부만</translation>
    </message>
    <message>
        <source>Only the name is required</source>
        <translation>이름만 있으면 됩니다</translation>
    </message>
    <message>
        <source>Only today's check-ins of this desk can be undone here. Call the lead.</source>
        <translation>여기서는 오늘 이 데스크의 체크인만 취소할 수 있습니다. 책임자를 부르세요.</translation>
    </message>
    <message>
        <source>Only what this desk recorded today can be taken back here. Call the lead.</source>
        <translation>여기서는 이 데스크가 오늘 기록한 것만 되돌릴 수 있습니다. 책임자를 불러 주세요.</translation>
    </message>
    <message>
        <source>Only {left} is open, and {money} is more. Look at the amount again; nothing was noted.</source>
        <translation>남은 금액은 {left}인데 {money}은(는) 더 많습니다. 금액을 다시 보세요. 기록한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Open the printer's cover.</source>
        <translation>프린터 덮개를 여세요.</translation>
    </message>
    <message>
        <source>Open: {amount}.</source>
        <translation>미납 금액: {amount}.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>허용되지 않은 작업</translation>
    </message>
    <message>
        <source>Or type a name</source>
        <translation>또는 이름 입력</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Organisation or city</source>
        <translation>소속 또는 도시</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Other stations then pair with this desk. This computer must stay on, and its firewall has to let them in.</source>
        <translation>그러면 다른 컴퓨터이 이 데스크에 연결합니다. 이 컴퓨터를 켜 두고 방화벽에서 접속을 허용하세요.</translation>
    </message>
    <message>
        <source>Own script</source>
        <translation>고유 문자</translation>
    </message>
    <message>
        <source>PDF and picture in colour, 300 dpi</source>
        <translation>컬러 PDF와 그림, 300 dpi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제 완료</translation>
    </message>
    <message>
        <source>Paid a part, {amount}, receipt {receipt}</source>
        <translation>일부 결제 {amount}, 영수증 {receipt}</translation>
    </message>
    <message>
        <source>Paid {amount}, receipt {receipt}</source>
        <translation>결제 {amount}, 영수증 {receipt}</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Pair a station</source>
        <translation>컴퓨터 연결하기</translation>
    </message>
    <message>
        <source>Pair with a hub</source>
        <translation>허브에 연결하기</translation>
    </message>
    <message>
        <source>Pair with another hub</source>
        <translation>다른 허브에 연결하기</translation>
    </message>
    <message>
        <source>Paired. The hub calls this station {name}.</source>
        <translation>연결되었습니다. 허브에서 이 컴퓨터의 이름은 {name}입니다.</translation>
    </message>
    <message>
        <source>Paired: {stations}</source>
        <translation>연결됨: {stations}</translation>
    </message>
    <message>
        <source>Paper is out. The badge is safe in the queue.</source>
        <translation>용지가 없습니다. 배지는 대기열에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>Paper near its end</source>
        <translation>용지 거의 소진</translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>용지 없음</translation>
    </message>
    <message>
        <source>Pass the place on</source>
        <translation>자리 넘기기</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>양도됨</translation>
    </message>
    <message>
        <source>Passed to somebody else</source>
        <translation>다른 사람에게 넘김</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>Passphrase of its page: {words}</source>
        <translation>허브 페이지의 비밀 문구: {words}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인적 사항</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Photos of this guest?</source>
        <translation>사진을 찍어도 되나요?</translation>
    </message>
    <message>
        <source>Photos: {choice}</source>
        <translation>사진: {choice}</translation>
    </message>
    <message>
        <source>Picture in colour, 300 dpi</source>
        <translation>컬러 그림, 300 dpi</translation>
    </message>
    <message>
        <source>Plain HTTP is for this computer alone. Serve with a certificate.</source>
        <translation>암호화하지 않은 HTTP는 이 컴퓨터 안에서만 씁니다. 인증서로 제공하세요.</translation>
    </message>
    <message>
        <source>Please ask</source>
        <translation>물어보세요</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program (perhaps a hub that runs already). Stop it, or choose another: --listen {other}</source>
        <translation>포트 {port}: 다른 프로그램이 쓰고 있습니다(이미 실행 중인 허브일 수 있습니다). 그 프로그램을 끄세요.</translation>
    </message>
    <message>
        <source>Port: {port}</source>
        <translation>포트: {port}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Presence not confirmed</source>
        <translation>참석 확인 금지</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>참가비</translation>
    </message>
    <message>
        <source>Price “{text}” is no amount of money; write it with its currency, like 50000 KRW.</source>
        <translation>“{text}”은(는) 금액이 아닙니다. 50000 KRW처럼 통화와 함께 쓰세요.</translation>
    </message>
    <message>
        <source>Print on this one</source>
        <translation>이 프린터로 인쇄</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>배지 인쇄</translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>배지 인쇄</translation>
    </message>
    <message>
        <source>Print, without checking in</source>
        <translation>체크인 없이 인쇄</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄됨</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>{time} 인쇄됨</translation>
    </message>
    <message>
        <source>Printer fault</source>
        <translation>프린터 오류</translation>
    </message>
    <message>
        <source>Printer off</source>
        <translation>프린터 꺼짐</translation>
    </message>
    <message>
        <source>Printer paused</source>
        <translation>프린터 일시 정지</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>프린터 준비됨</translation>
    </message>
    <message>
        <source>Printer silent</source>
        <translation>프린터 무응답</translation>
    </message>
    <message>
        <source>Printer with a driver in this computer, black and white, 300 dpi</source>
        <translation>이 컴퓨터의 드라이버를 쓰는 흑백 프린터, 300 dpi</translation>
    </message>
    <message>
        <source>Printer with a driver in this computer, in colour, 300 dpi</source>
        <translation>이 컴퓨터의 드라이버를 쓰는 컬러 프린터, 300 dpi</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>프린터: {name}</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation>이 데스크의 프린터</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄 중</translation>
    </message>
    <message>
        <source>Printing, about 1 second</source>
        <translation>인쇄 중 · 약 1초</translation>
    </message>
    <message>
        <source>Printing, about {count} seconds</source>
        <translation>인쇄 중 · 약 {count}초</translation>
    </message>
    <message>
        <source>Prints when a ribbon is in</source>
        <translation>리본을 넣으면 인쇄됩니다</translation>
    </message>
    <message>
        <source>Prints when it is known (Ctrl+, Printers)</source>
        <translation>확인되면 인쇄됩니다 (Ctrl+, 프린터)</translation>
    </message>
    <message>
        <source>Prints when paper is back</source>
        <translation>용지를 넣으면 인쇄됩니다</translation>
    </message>
    <message>
        <source>Prints when the cover is closed</source>
        <translation>덮개를 닫으면 인쇄됩니다</translation>
    </message>
    <message>
        <source>Prints when the cutter is free</source>
        <translation>커터가 풀리면 인쇄됩니다</translation>
    </message>
    <message>
        <source>Prints when the fault is gone</source>
        <translation>오류가 해결되면 인쇄됩니다</translation>
    </message>
    <message>
        <source>Prints when the head is closed</source>
        <translation>헤드를 닫으면 인쇄됩니다</translation>
    </message>
    <message>
        <source>Prints when the pause button is pressed</source>
        <translation>일시 정지 단추를 누르면 인쇄됩니다</translation>
    </message>
    <message>
        <source>Prints when the printer answers</source>
        <translation>프린터가 대답하면 인쇄됩니다</translation>
    </message>
    <message>
        <source>Prints when the printer is back</source>
        <translation>프린터가 돌아오면 인쇄됩니다</translation>
    </message>
    <message>
        <source>Prints when the right roll is in</source>
        <translation>맞는 롤을 넣으면 인쇄됩니다</translation>
    </message>
    <message>
        <source>Pull the paper a hand's breadth out of the slot.</source>
        <translation>용지를 배출구 밖으로 한 뼘쯤 빼세요.</translation>
    </message>
    <message>
        <source>Put a note beside those who are not in this file</source>
        <translation>이 파일에 없는 사람에게 메모 남기기</translation>
    </message>
    <message>
        <source>Put on the list from a file: {name}</source>
        <translation>파일에서 명단에 오름: {name}</translation>
    </message>
    <message>
        <source>Put on the list in place of {other}: {name}</source>
        <translation>{other} 님 대신 명단에 오름: {name}</translation>
    </message>
    <message>
        <source>Put on the list: {name}</source>
        <translation>명단에 오름: {name}</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>읽기 전용 파일 시스템</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>파일을 읽는 중 …</translation>
    </message>
    <message>
        <source>Ready for the next guest</source>
        <translation>다음 분을 맞을 준비가 되었습니다</translation>
    </message>
    <message>
        <source>Receipt printer, 80 mm paper (ESC/POS), 203 dpi</source>
        <translation>영수증 프린터, 80 mm 용지 (ESC/POS), 203 dpi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>참가자 정보</translation>
    </message>
    <message>
        <source>Recorded with the name of this desk.</source>
        <translation>이 데스크 이름으로 기록됩니다.</translation>
    </message>
    <message>
        <source>Recovery passphrase: {words}</source>
        <translation>복구 암호문: {words}</translation>
    </message>
    <message>
        <source>Refused, and to look at</source>
        <translation>받지 못한 행과 살펴볼 행</translation>
    </message>
    <message>
        <source>Register as a walk-in</source>
        <translation>현장 등록하기</translation>
    </message>
    <message>
        <source>Register or save what is typed, and print</source>
        <translation>입력한 것을 등록·저장하고 인쇄</translation>
    </message>
    <message>
        <source>Registered at a desk, as a walk-in: {name}</source>
        <translation>데스크에서 현장 등록: {name}</translation>
    </message>
    <message>
        <source>Registration id</source>
        <translation>등록 ID</translation>
    </message>
    <message>
        <source>Registration_id “{given}” is none of Madang's; leave the cell empty, and put the number of another system under external_id.</source>
        <translation>registration_id “{given}”은(는) Madang의 번호가 아닙니다. 비워 두고, 다른 시스템의 번호는 external_id에 넣으세요.</translation>
    </message>
    <message>
        <source>Rehearsal: {day}</source>
        <translation>리허설: {day}</translation>
    </message>
    <message>
        <source>Remark from the list</source>
        <translation>명단의 비고</translation>
    </message>
    <message>
        <source>Reopen a recent check-in</source>
        <translation>최근 체크인 다시 열기</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>결과:</translation>
    </message>
    <message>
        <source>Ribbon out</source>
        <translation>리본 없음</translation>
    </message>
    <message>
        <source>Row {line}, look: {why}</source>
        <translation>{line}행, 살펴보세요: {why}</translation>
    </message>
    <message>
        <source>Row {line}: {why}</source>
        <translation>{line}행: {why}</translation>
    </message>
    <message>
        <source>Rows that repeat the names of the columns were left out.</source>
        <translation>열 이름을 되풀이하는 행은 뺐습니다.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Said yes to “{question}” (wording {version})</source>
        <translation>“{question}”(문안 {version})에 동의함</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>예시 티켓</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>저장하고 인쇄</translation>
    </message>
    <message>
        <source>Saved. Badges that are drawn from now on look like this.</source>
        <translation>저장했습니다. 이제부터 그리는 배지는 이렇게 보입니다.</translation>
    </message>
    <message>
        <source>Saved. What stood there before is kept.</source>
        <translation>저장했습니다. 이전 내용은 남아 있습니다.</translation>
    </message>
    <message>
        <source>Say the number of the receipt as well.</source>
        <translation>영수증 번호도 쓰세요.</translation>
    </message>
    <message>
        <source>Say where to: --out FILE.pdf or --printer NAME.</source>
        <translation>어디로 보낼지 쓰세요: --out FILE.pdf 또는 --printer NAME.</translation>
    </message>
    <message>
        <source>Say who takes the badge: --by NAME.</source>
        <translation>누가 배지를 가져가는지 쓰세요: --by NAME.</translation>
    </message>
    <message>
        <source>Say:</source>
        <translation>이렇게 말씀하세요:</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>스캔</translation>
    </message>
    <message>
        <source>Scan a QR code, or type a name, booking code or e-mail</source>
        <translation>QR 코드를 스캔하거나 이름, 예약번호, 이메일을 입력하세요</translation>
    </message>
    <message>
        <source>Scan a staff badge, or type the PIN of the volunteers or the lead.</source>
        <translation>진행 요원증을 스캔하거나, 봉사자 또는 책임자의 PIN을 입력하세요.</translation>
    </message>
    <message>
        <source>Scan a ticket here to see what it would be. Nobody is checked in while this screen is open.</source>
        <translation>여기서 티켓을 스캔하면 결과를 미리 볼 수 있습니다. 이 화면이 열려 있는 동안에는 체크인되지 않습니다.</translation>
    </message>
    <message>
        <source>Scan again and choose a reason to reprint it</source>
        <translation>다시 스캔하고 재인쇄 사유를 고르세요</translation>
    </message>
    <message>
        <source>Scan at any time: the next guest replaces this page.</source>
        <translation>언제든 스캔하세요. 다음 분의 화면으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Scan one with a keyboard scanner, or click it. Typing a name works too.</source>
        <translation>스캐너로 스캔하거나 클릭하세요. 이름을 입력해도 됩니다.</translation>
    </message>
    <message>
        <source>Scan or type it once more. Booking codes never have 0, 1, B, I, O or S.</source>
        <translation>다시 스캔하거나 입력하세요. 예약 코드에는 0, 1, B, I, O, S가 없습니다.</translation>
    </message>
    <message>
        <source>Scan the QR code that the hub shows. Or type its address and its code of 8 characters.</source>
        <translation>허브가 보여 주는 QR 코드를 스캔하세요. 또는 주소와 8자 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Scan the badge itself, or type the code of the booking.</source>
        <translation>배지를 스캔하거나 예약번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Scan this at the new station, or type {url} and this code there. Good once, until {time}.</source>
        <translation>새 컴퓨터에서 이 코드를 스캔하거나 {url} 주소와 이 코드를 입력하세요. {time}까지 한 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Scan this code once. Nothing else has to be set.</source>
        <translation>이 코드를 한 번 스캔하세요. 다른 설정은 필요 없습니다.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>스캐너</translation>
    </message>
    <message>
        <source>Scanner on a serial port</source>
        <translation>시리얼 포트 스캐너</translation>
    </message>
    <message>
        <source>Scanner that types like a keyboard</source>
        <translation>키보드처럼 입력하는 스캐너</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>이름으로 찾기</translation>
    </message>
    <message>
        <source>Search: name, booking code or e-mail</source>
        <translation>검색: 이름, 예약번호, 이메일</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>결과 미리 보기</translation>
    </message>
    <message>
        <source>Seen. Leave it so</source>
        <translation>확인했습니다. 그대로 둡니다</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>프린터로 보냄</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>시리얼 스캐너</translation>
    </message>
    <message>
        <source>Set the lead's PIN first: nobody else could change the volunteers'.</source>
        <translation>먼저 책임자 PIN을 정하세요. 그래야 자원봉사자 PIN을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Set up, nothing to do.</source>
        <translation>설정이 끝났습니다. 더 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Settle what two desks did apart</source>
        <translation>두 데스크가 따로 한 일 정리</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>여러 명 해당</translation>
    </message>
    <message>
        <source>Sheet: {name}</source>
        <translation>시트: {name}</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>근무</translation>
    </message>
    <message>
        <source>Show the guest</source>
        <translation>손님 보기</translation>
    </message>
    <message>
        <source>Size: {template}</source>
        <translation>크기: {template}</translation>
    </message>
    <message>
        <source>Somebody else comes instead</source>
        <translation>다른 사람이 대신 참가</translation>
    </message>
    <message>
        <source>Somebody else? Search by name</source>
        <translation>다른 분인가요? 이름으로 찾기</translation>
    </message>
    <message>
        <source>Somebody looked for this person by name</source>
        <translation>누군가 이 분을 이름으로 찾음</translation>
    </message>
    <message>
        <source>Somebody takes the badge along</source>
        <translation>다른 사람이 배지 수령</translation>
    </message>
    <message>
        <source>Somebody took the badge along</source>
        <translation>다른 분이 배지를 가져감</translation>
    </message>
    <message>
        <source>Something that a newer release of Madang recorded</source>
        <translation>더 새로운 버전의 마당이 기록한 일</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>프로그램에 문제가 생겼습니다</translation>
    </message>
    <message>
        <source>Something went wrong with the batch. Start it again, or call the lead.</source>
        <translation>일괄 인쇄에 문제가 생겼습니다. 다시 시작하거나 책임자를 부르세요.</translation>
    </message>
    <message>
        <source>Space or a click takes a tick away. A member's ticket checks in at once.</source>
        <translation>스페이스 또는 클릭으로 선택을 풀 수 있습니다. 구성원의 티켓을 스캔하면 바로 체크인됩니다.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Spare badge</source>
        <translation>예비 배지</translation>
    </message>
    <message>
        <source>Speed: {baud}</source>
        <translation>속도: {baud}</translation>
    </message>
    <message>
        <source>Staff badge</source>
        <translation>진행 요원증</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>State of the booking</source>
        <translation>예약 상태</translation>
    </message>
    <message>
        <source>Stations reach it at {url}; a telephone sees its page there.</source>
        <translation>컴퓨터은 {url}에서 허브를 찾습니다. 휴대전화로 같은 주소에서 허브 페이지를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Stay the hub</source>
        <translation>계속 허브로 두기</translation>
    </message>
    <message>
        <source>Still with {printer}</source>
        <translation>아직 {printer}에 있음</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Stop being the hub</source>
        <translation>허브 그만두기</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>지금 그만두기</translation>
    </message>
    <message>
        <source>Stopped. The list is as it was.</source>
        <translation>멈추었습니다. 명단은 그대로입니다.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Take in the one who asked to be forgotten</source>
        <translation>삭제를 요청했던 1명도 받기</translation>
    </message>
    <message>
        <source>Take in {count} who asked to be forgotten</source>
        <translation>삭제를 요청했던 {count}명도 받기</translation>
    </message>
    <message>
        <source>Take one of the two back in the record of who has the place no more.</source>
        <translation>자리를 더 이상 갖지 않는 분의 참가자 정보(F10)에서 하나를 되돌리세요.</translation>
    </message>
    <message>
        <source>Take out the empty roll and put in the new one, printed side up.</source>
        <translation>빈 롤을 빼고 인쇄면이 위로 오도록 새 롤을 넣으세요.</translation>
    </message>
    <message>
        <source>Take the badge back?</source>
        <translation>배지를 회수했나요?</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>다른 값을 씁니다</translation>
    </message>
    <message>
        <source>Take the payment back</source>
        <translation>결제 기록 되돌리기</translation>
    </message>
    <message>
        <source>Take this address</source>
        <translation>이 주소 쓰기</translation>
    </message>
    <message>
        <source>Taken as empty: {count} with an error of the spreadsheet (the first in {value}).</source>
        <translation>오류가 있는 칸 {count}는 빈 칸으로 보았습니다 (처음: {value}).</translation>
    </message>
    <message>
        <source>Taken as empty: {count} without a stored value (the first in {value}). Open the file in the spreadsheet, save it and import again.</source>
        <translation>값이 저장되지 않은 {count}는 빈 칸으로 보았습니다 (처음: {value}). 엑셀에서 열어 저장한 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>Taken as empty: {count}.</source>
        <translation>빈칸으로 처리함: {count}.</translation>
    </message>
    <message>
        <source>Taken back. Both steps stay in the history.</source>
        <translation>되돌렸습니다. 두 기록 모두 이력에 남습니다.</translation>
    </message>
    <message>
        <source>Taken back: {undone}</source>
        <translation>되돌림: {undone}</translation>
    </message>
    <message>
        <source>Taken out: {count}.</source>
        <translation>{count}를 지웠습니다.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>시험 인쇄</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>That PIN is the first that anybody tries. Take one that is neither one digit again and again nor a row of them.</source>
        <translation>누구나 맨 먼저 시도해 볼 PIN입니다. 같은 숫자나 이어지는 숫자만으로 되지 않은 것을 고르세요.</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>처리하지 못했습니다</translation>
    </message>
    <message>
        <source>That hub is under this one already; two hubs cannot be above each other. Join another one.</source>
        <translation>그 허브는 이미 이 허브 아래에 있습니다. 두 허브가 서로의 위에 있을 수 없습니다. 다른 허브에 연결하세요.</translation>
    </message>
    <message>
        <source>That was not it. One more try, then there is a wait.</source>
        <translation>맞지 않습니다. 한 번 더 틀리면 기다려야 합니다.</translation>
    </message>
    <message>
        <source>That was not it. The next PIN is looked at in a second.</source>
        <translation>맞지 않습니다. 1초 뒤에 다시 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>That was not it. The next PIN is looked at in {count} seconds.</source>
        <translation>맞지 않습니다. {count}초 뒤에 다시 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>That was not it. {count} more tries, then there is a wait.</source>
        <translation>맞지 않습니다. {count}번 더 틀리면 기다려야 합니다.</translation>
    </message>
    <message>
        <source>That went wrong inside Madang. It is in the log; try again.</source>
        <translation>Madang 안에서 문제가 생겼습니다. 기록에 남았으니 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The Latin name</source>
        <translation>로마자 이름</translation>
    </message>
    <message>
        <source>The QR of {title} is too small for {dpi} dpi. Raise `qr_mm` in the template.</source>
        <translation>{title}의 QR이 {dpi} dpi에는 너무 작습니다. 서식의 `qr_mm`을 키우세요.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>배지</translation>
    </message>
    <message>
        <source>The badge appears here
as you scan</source>
        <translation>스캔하면 여기에
배지가 나타납니다</translation>
    </message>
    <message>
        <source>The badge came out: yes, no</source>
        <translation>배지가 나왔습니다: 예, 아니요</translation>
    </message>
    <message>
        <source>The badge cannot be printed</source>
        <translation>배지를 인쇄할 수 없습니다</translation>
    </message>
    <message>
        <source>The badge could not be drawn. Tell the lead; the check-in is safe.</source>
        <translation>배지를 그리지 못했습니다. 책임자에게 알리세요. 체크인은 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>The badge could not be drawn: the drawing process ends by itself. Start the program again.</source>
        <translation>배지를 그리지 못했습니다. 그리는 작업이 스스로 끝납니다. 프로그램을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The badge could not be drawn: the program is closing.</source>
        <translation>배지를 그리지 못했습니다. 프로그램을 닫는 중입니다.</translation>
    </message>
    <message>
        <source>The badge did not come out</source>
        <translation>배지가 나오지 않았습니다</translation>
    </message>
    <message>
        <source>The badge follows what you type.</source>
        <translation>입력하는 대로 명찰이 바뀝니다.</translation>
    </message>
    <message>
        <source>The badge goes on working.</source>
        <translation>배지는 계속 유효합니다.</translation>
    </message>
    <message>
        <source>The badge is handed out. Its holder arrives at the first own scan.</source>
        <translation>배지를 건넸습니다. 본인이 처음 스캔할 때 체크인됩니다.</translation>
    </message>
    <message>
        <source>The badge is on its way.</source>
        <translation>배지를 인쇄하고 있습니다.</translation>
    </message>
    <message>
        <source>The badge is {width} × {height} dots, but the label in this printer has {print_dots} × {rows}. Choose a smaller badge template or larger labels.</source>
        <translation>배지는 {width} × {height} 도트인데 프린터의 라벨은 {print_dots} × {rows} 도트입니다. 더 작은 배지 서식이나 더 큰 라벨을 쓰세요.</translation>
    </message>
    <message>
        <source>The badge no longer works.</source>
        <translation>배지는 이제 무효입니다.</translation>
    </message>
    <message>
        <source>The badge of A, as it is now</source>
        <translation>A의 현재 배지</translation>
    </message>
    <message>
        <source>The badge of {name} is handed out; it prints if there is none yet. Nobody is checked in: {name} arrives at the first own scan.</source>
        <translation>{name} 님의 배지를 건넵니다. 아직 없으면 인쇄합니다. 체크인은 되지 않으며, {name} 님이 처음 스캔할 때 체크인됩니다.</translation>
    </message>
    <message>
        <source>The badge stops working.</source>
        <translation>배지가 무효가 됩니다.</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>카메라가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The camera {name} gives no picture. Close other programs that use it, or plug it out and in again.</source>
        <translation>카메라 {name}에서 영상이 오지 않습니다. 카메라를 쓰는 다른 프로그램을 닫거나 뺐다가 다시 꽂으세요.</translation>
    </message>
    <message>
        <source>The camera {name} is away. Plug it in again, or type the code.</source>
        <translation>카메라 {name}이(가) 없습니다. 다시 꽂거나 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>The camera {name} is starting.</source>
        <translation>카메라 {name}을(를) 시작하는 중입니다.</translation>
    </message>
    <message>
        <source>The cells are separated by bars (|).</source>
        <translation>칸은 세로줄(|)로 나뉘어 있습니다.</translation>
    </message>
    <message>
        <source>The cells are separated by semicolons.</source>
        <translation>칸은 쌍반점(;)으로 나뉘어 있습니다.</translation>
    </message>
    <message>
        <source>The cells are separated by tabs.</source>
        <translation>칸은 탭으로 나뉘어 있습니다.</translation>
    </message>
    <message>
        <source>The centre answers</source>
        <translation>중앙 허브와 연결됨</translation>
    </message>
    <message>
        <source>The centre is away since {time}</source>
        <translation>{time}부터 중앙 허브와 연결되지 않음</translation>
    </message>
    <message>
        <source>The check-in for {day} was undone</source>
        <translation>{day} 체크인이 취소됨</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. It goes by this day until its clock shows another one.</source>
        <translation>이 컴퓨터의 시계가 의심스럽습니다. 시계가 다른 날짜를 가리킬 때까지 고른 날짜를 따릅니다.</translation>
    </message>
    <message>
        <source>The code does not fit a QR of version {version}. Raise `qr_version` in the badge template.</source>
        <translation>코드가 QR 버전 {version}에 들어가지 않습니다. 배지 서식의 `qr_version`을 올리세요.</translation>
    </message>
    <message>
        <source>The columns are taken as in the last import of such a file.</source>
        <translation>열은 지난번에 가져온 같은 파일과 같게 보았습니다.</translation>
    </message>
    <message>
        <source>The computer reads keys as {layout}; scans are put right.</source>
        <translation>컴퓨터 자판은 {layout}입니다. 스캔은 바르게 고쳐 읽습니다.</translation>
    </message>
    <message>
        <source>The database refuses facts of this hub's directory: it seems to be a copy of another hub's. They are kept here. Make a new directory with `event init` for every hub.</source>
        <translation>데이터베이스가 이 허브 폴더의 기록을 거부합니다. 다른 허브의 사본으로 보입니다. 기록은 여기 남아 있습니다. 허브마다 `event init`으로 새 폴더를 만드세요.</translation>
    </message>
    <message>
        <source>The day “{text}” may be {day_first} or {month_first}, and nothing in its column tells. Say what comes first: --dates day, or --dates month.</source>
        <translation>날짜 “{text}”은(는) {day_first}일 수도 {month_first}일 수도 있으며 열의 다른 값으로는 알 수 없습니다. 무엇이 먼저인지 정하세요: --dates day 또는 --dates month.</translation>
    </message>
    <message>
        <source>The day; set up printers and scanner</source>
        <translation>오늘 날짜; 프린터와 스캐너 설정</translation>
    </message>
    <message>
        <source>The desk goes on meanwhile. Nothing is written.</source>
        <translation>그동안 데스크는 계속 쓸 수 있습니다. 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>The desk goes on meanwhile; its guests come first.</source>
        <translation>그동안 데스크는 계속됩니다. 손님의 배지가 먼저입니다.</translation>
    </message>
    <message>
        <source>The desk stays open. Scan again; if it happens once more, call the lead.</source>
        <translation>데스크는 계속 쓸 수 있습니다. 다시 스캔하고, 또 생기면 책임자를 부르세요.</translation>
    </message>
    <message>
        <source>The disk does not answer. Check it (is it full, or was it unplugged?) and try again; all that was recorded before is kept.</source>
        <translation>디스크가 응답하지 않습니다. 가득 찼는지, 빠졌는지 확인하고 다시 해 보세요. 이미 기록된 것은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be recorded. Free some space and try again; all that was recorded before is kept.</source>
        <translation>디스크가 가득 차서 더 기록할 수 없습니다. 공간을 비우고 다시 해 보세요. 이미 기록된 것은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The event goes on until {day}; write that day or a later one.</source>
        <translation>행사는 {day}까지입니다. 그날이나 그 뒤의 날짜를 쓰세요.</translation>
    </message>
    <message>
        <source>The event has no such category. It stands in one row.</source>
        <translation>행사에 이런 구분이 없습니다. 1행에 있습니다.</translation>
    </message>
    <message>
        <source>The event has no such category. It stands in {count} rows.</source>
        <translation>행사에 없는 구분입니다. {count}행에 있습니다.</translation>
    </message>
    <message>
        <source>The event's keys are not whole in this directory. Take the hub over at another desk.</source>
        <translation>이 폴더에는 행사의 키가 다 있지 않습니다. 다른 데스크에서 허브를 넘겨받으세요.</translation>
    </message>
    <message>
        <source>The event's keys cannot be read. Restore this data directory from a copy.</source>
        <translation>행사 키를 읽을 수 없습니다. 이 데이터 폴더를 사본에서 복원하세요.</translation>
    </message>
    <message>
        <source>The file holds a badge for each of them; who has one keeps it. Cut, sort, hand out.</source>
        <translation>파일에 모두의 배지가 들어갑니다. 이미 있는 배지는 그대로입니다. 자르고 정리해서 나눠 주세요.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as CP949, as Korean Excel writes it.</source>
        <translation>한국어 엑셀의 CP949 파일로 읽었습니다.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as {encoding}. If letters look wrong, save it as “CSV UTF-8” and import again.</source>
        <translation>UTF-8이 아니어서 {encoding}(으)로 읽었습니다. 글자가 이상하면 “CSV UTF-8”로 저장해 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The file is {encoding}.</source>
        <translation>{encoding} 파일입니다.</translation>
    </message>
    <message>
        <source>The file name {name} leads somewhere else. Nothing was made.</source>
        <translation>파일 이름 {name}은(는) 다른 곳을 가리킵니다. 아무것도 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>The first one counts; the guest is counted once.</source>
        <translation>먼저 한 체크인이 유효하며, 한 번만 집계됩니다.</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>처음 {count}쌍만 표시됩니다.</translation>
    </message>
    <message>
        <source>The folder {parent} is not there. Make it, or choose another.</source>
        <translation>{parent} 폴더가 없습니다. 만들거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The font {file} is missing. Install the program again.</source>
        <translation>글꼴 {file}이(가) 없습니다. 프로그램을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The font {path} cannot be read. Install the program again.</source>
        <translation>글꼴 {path}을(를) 읽을 수 없습니다. 프로그램을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The guest has badge {number}</source>
        <translation>배지 {number}을(를) 가지고 있습니다</translation>
    </message>
    <message>
        <source>The guest keeps the badge, and it goes on working.</source>
        <translation>손님이 배지를 가지고 계시며 계속 유효합니다.</translation>
    </message>
    <message>
        <source>The guests keep their badges, and they go on working.</source>
        <translation>손님이 배지를 계속 가지며, 배지는 계속 유효합니다.</translation>
    </message>
    <message>
        <source>The hub answers at {url}.</source>
        <translation>허브가 {url}에서 응답합니다.</translation>
    </message>
    <message>
        <source>The hub at {url} cannot be reached. Check that it runs and that the network is up; the desk goes on.</source>
        <translation>허브 {url}에 연결할 수 없습니다. 허브가 켜져 있는지, 네트워크가 되는지 확인하세요. 데스크는 계속 됩니다.</translation>
    </message>
    <message>
        <source>The hub at {url} has given way to another computer, which is looked for. The desk goes on.</source>
        <translation>허브 {url}의 역할이 다른 컴퓨터로 넘어갔습니다. 새 허브를 찾고 있으며, 데스크는 계속 됩니다.</translation>
    </message>
    <message>
        <source>The hub began anew. Everything is offered to it again.</source>
        <translation>허브가 새로 시작했습니다. 모든 기록을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>The hub did not answer for every fact. It will be tried again; tell us if it stays.</source>
        <translation>허브가 모든 기록에 답하지 않았습니다. 다시 시도합니다. 계속되면 알려 주세요.</translation>
    </message>
    <message>
        <source>The hub did not answer in time. The desk goes on; it will be tried again.</source>
        <translation>허브가 제때 답하지 않았습니다. 데스크는 계속되고, 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The hub did not start. Try again, or see the log.</source>
        <translation>허브를 시작하지 못했습니다. 다시 해 보거나 기록을 확인하세요.</translation>
    </message>
    <message>
        <source>The hub has another address?</source>
        <translation>허브 주소가 바뀌었나요?</translation>
    </message>
    <message>
        <source>The hub is away: the others do not see your call. Use the telephone.</source>
        <translation>허브에 연결되지 않아 다른 데스크가 호출을 볼 수 없습니다. 전화를 쓰세요.</translation>
    </message>
    <message>
        <source>The hub refused a fact: this data directory seems to be a copy of another station's. It is kept here. Pair a new directory and call the lead.</source>
        <translation>허브가 기록 1건을 거부했습니다. 이 데이터 폴더는 다른 컴퓨터의 사본으로 보입니다. 기록은 여기 남아 있습니다. 새 폴더를 연결하고 책임자를 부르세요.</translation>
    </message>
    <message>
        <source>The hub refused {count} facts: this data directory seems to be a copy of another station's. They are kept here. Pair a new directory and call the lead.</source>
        <translation>허브가 기록 {count}건을 거부했습니다. 이 데이터 폴더는 다른 컴퓨터의 사본으로 보입니다. 기록은 여기 남아 있습니다. 새 폴더를 연결하고 책임자를 부르세요.</translation>
    </message>
    <message>
        <source>The hub's Madang is older than this station's. Update the hub; the desk goes on.</source>
        <translation>허브의 Madang이 이 데스크보다 오래된 버전입니다. 허브를 업데이트하세요. 데스크는 계속 됩니다.</translation>
    </message>
    <message>
        <source>The hub's database does not answer. Check that PostgreSQL runs and that its address, user and password are right; the desks go on.</source>
        <translation>허브의 데이터베이스가 응답하지 않습니다. PostgreSQL이 실행 중인지, 주소·사용자·비밀번호가 맞는지 확인하세요. 데스크는 계속됩니다.</translation>
    </message>
    <message>
        <source>The hub's database does not answer. The desks go on; it will be tried again.</source>
        <translation>허브의 데이터베이스가 응답하지 않습니다. 데스크는 계속되며 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The hub's numbers have a gap; nothing was taken over. Tell us: this must not happen.</source>
        <translation>허브의 번호가 빠져 있어 아무것도 받지 않았습니다. 있어서는 안 되는 일이니 알려 주세요.</translation>
    </message>
    <message>
        <source>The joining was undone: two people again</source>
        <translation>합치기를 취소하여 다시 두 사람이 됨</translation>
    </message>
    <message>
        <source>The kiosk's Madang is newer than this desk's. Update the desk.</source>
        <translation>키오스크의 Madang이 이 데스크보다 새 버전입니다. 데스크를 업데이트하세요.</translation>
    </message>
    <message>
        <source>The lead can book the guest again.</source>
        <translation>책임자가 다시 예약할 수 있습니다.</translation>
    </message>
    <message>
        <source>The lead can look into it.</source>
        <translation>책임자가 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The lead can settle it.</source>
        <translation>책임자가 처리할 수 있습니다.</translation>
    </message>
    <message>
        <source>The lead can synchronise this desk.</source>
        <translation>책임자가 이 데스크를 동기화할 수 있습니다.</translation>
    </message>
    <message>
        <source>The lead can synchronise, or register the guest here.</source>
        <translation>책임자가 동기화하거나 여기서 등록할 수 있습니다.</translation>
    </message>
    <message>
        <source>The lead has a message about this booking</source>
        <translation>이 예약에 책임자의 전달 사항이 있습니다</translation>
    </message>
    <message>
        <source>The lead knows to whom. Please name nobody.</source>
        <translation>누구에게 양도되었는지는 책임자가 압니다. 이름을 말하지 마세요.</translation>
    </message>
    <message>
        <source>The lead knows why. Please do not guess.</source>
        <translation>사유는 책임자가 알고 있습니다. 추측하지 마세요.</translation>
    </message>
    <message>
        <source>The lead sees what happened here.</source>
        <translation>지난 기록은 책임자가 봅니다.</translation>
    </message>
    <message>
        <source>The lead's PIN, please</source>
        <translation>책임자의 PIN을 입력하세요</translation>
    </message>
    <message>
        <source>The lead's rights by PIN; end them, lock</source>
        <translation>PIN으로 책임자 권한 얻기; 끝내기, 데스크 잠금</translation>
    </message>
    <message>
        <source>The lead's rights end three minutes after they were last needed.</source>
        <translation>책임자 권한은 마지막으로 쓴 뒤 3분이 지나면 끝납니다.</translation>
    </message>
    <message>
        <source>The lead: {phone}</source>
        <translation>책임자: {phone}</translation>
    </message>
    <message>
        <source>The link to the hub made a mistake. It is in the log; the desk goes on, and it will be tried again.</source>
        <translation>허브와 연결하는 중 문제가 생겼습니다. 로그에 남아 있습니다. 데스크는 계속 되고, 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The list at this desk may be older than the ticket.</source>
        <translation>이 데스크의 명단이 티켓보다 오래되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The list at this desk may be older than the ticket. Find the guest by name and look at an ID.</source>
        <translation>이 데스크의 명단이 티켓보다 오래되었을 수 있습니다. 이름으로 찾고 신분증을 확인하세요.</translation>
    </message>
    <message>
        <source>The list is here: {path}. It holds names: delete it when it is printed.</source>
        <translation>명단 위치: {path}. 이름이 들어 있으니 인쇄한 뒤 삭제하세요.</translation>
    </message>
    <message>
        <source>The list of all pairs is the lead's.</source>
        <translation>중복 전체 목록은 책임자만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The list of fonts {path} cannot be used. Install the program again.</source>
        <translation>글꼴 목록 {path}을(를) 쓸 수 없습니다. 프로그램을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The list was to be kept until {day}</source>
        <translation>명단 보관 기한은 {day}까지였습니다</translation>
    </message>
    <message>
        <source>The name in the own script</source>
        <translation>자국어 이름</translation>
    </message>
    <message>
        <source>The name is missing; fill in name.</source>
        <translation>이름이 없습니다. 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The names of the columns stand in two rows ({line} and {line2}).</source>
        <translation>열 이름이 두 행({line}행과 {line2}행)에 있습니다.</translation>
    </message>
    <message>
        <source>The new badge did not come out. The old one no longer works: take it if you see it.</source>
        <translation>새 배지가 나오지 않았습니다. 이전 배지는 더 이상 사용할 수 없으니 보이면 회수하세요.</translation>
    </message>
    <message>
        <source>The new badge is out. The old one no longer works: take it if you see it.</source>
        <translation>새 배지가 나왔습니다. 이전 배지는 더 이상 사용할 수 없으니 보이면 회수하세요.</translation>
    </message>
    <message>
        <source>The new hub does not say where it is. Start it again.</source>
        <translation>새 허브가 주소를 알려 주지 않습니다. 새 허브를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The newer one holds.</source>
        <translation>나중에 바꾼 값이 유효합니다.</translation>
    </message>
    <message>
        <source>The note is empty. Write what the next volunteer should know.</source>
        <translation>메모가 비어 있습니다. 다음 봉사자가 알아야 할 것을 적으세요.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>메모를 남겼습니다.</translation>
    </message>
    <message>
        <source>The number on the badge</source>
        <translation>배지에 적힌 번호</translation>
    </message>
    <message>
        <source>The one place of {category} is taken.</source>
        <translation>{category}의 한 자리가 찼습니다.</translation>
    </message>
    <message>
        <source>The other computer's Madang is older than this one's. Update the other computer.</source>
        <translation>상대 컴퓨터의 Madang이 이 컴퓨터보다 오래된 버전입니다. 상대 컴퓨터를 업데이트하세요.</translation>
    </message>
    <message>
        <source>The other one stops working.</source>
        <translation>다른 배지는 무효가 됩니다.</translation>
    </message>
    <message>
        <source>The other printer; how to load paper</source>
        <translation>다른 프린터; 용지 넣는 법</translation>
    </message>
    <message>
        <source>The other side sent something this Madang does not understand. Use the same version on all computers.</source>
        <translation>상대가 보낸 것을 이 Madang이 이해하지 못합니다. 모든 컴퓨터에서 같은 버전을 쓰세요.</translation>
    </message>
    <message>
        <source>The page's passphrase needs {count} characters or more. Several words are best.</source>
        <translation>페이지의 암호문은 {count}자 이상이어야 합니다. 여러 단어로 만드는 것이 가장 좋습니다.</translation>
    </message>
    <message>
        <source>The payment is noted.</source>
        <translation>결제를 기록했습니다.</translation>
    </message>
    <message>
        <source>The payment is still open</source>
        <translation>결제가 아직 확인되지 않았습니다</translation>
    </message>
    <message>
        <source>The place of {name} passes on with category, days and delegation. The old ticket, code and badge stop working at once. Both names stay in the history.</source>
        <translation>{name} 님의 자리가 구분, 날짜, 대표단과 함께 넘어갑니다. 이전 티켓, 예약 번호, 배지는 바로 중지됩니다. 두 이름 모두 이력에 남습니다.</translation>
    </message>
    <message>
        <source>The place passed on. Check the guest in.</source>
        <translation>자리를 넘겼습니다. 새 참가자를 체크인하세요.</translation>
    </message>
    <message>
        <source>The place passed to {other}</source>
        <translation>자리가 {other} 님에게 넘어감</translation>
    </message>
    <message>
        <source>The place went back to {other}</source>
        <translation>자리가 {other} 님에게 되돌아감</translation>
    </message>
    <message>
        <source>The print head is open. The badge is safe in the queue.</source>
        <translation>프린터 헤드가 열려 있습니다. 배지는 대기열에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>The printer answered something that is not IPP.</source>
        <translation>프린터의 답이 IPP가 아닙니다.</translation>
    </message>
    <message>
        <source>The printer does not answer. The badge is safe in the queue.</source>
        <translation>프린터가 응답하지 않습니다. 배지는 대기열에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>The printer gives no answer. The badge is safe in the queue.</source>
        <translation>프린터가 대답하지 않습니다. 배지는 대기열에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>The printer is paused. The badge is safe in the queue.</source>
        <translation>프린터가 일시 정지되었습니다. 배지는 대기열에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>The printer on the screen</source>
        <translation>화면 속 프린터</translation>
    </message>
    <message>
        <source>The printer reports a fault. The badge is safe in the queue.</source>
        <translation>프린터 오류입니다. 배지는 대기열에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>The printer said nothing</source>
        <translation>프린터가 알리지 않았습니다</translation>
    </message>
    <message>
        <source>The printer said nothing. It is not sent again by itself.</source>
        <translation>프린터가 알리지 않았습니다. 자동으로 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The printer's answer cannot be understood. Switch it off and on.</source>
        <translation>프린터의 답을 이해할 수 없습니다. 껐다 켜세요.</translation>
    </message>
    <message>
        <source>The printer's cover is open. The badge is safe in the queue.</source>
        <translation>프린터 덮개가 열려 있습니다. 배지는 대기열에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>The printer's cutter is stuck. The badge is safe in the queue.</source>
        <translation>프린터 커터가 걸렸습니다. 배지는 대기열에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>The printer's web service refuses us. Allow printing over IPP without a password on the printer.</source>
        <translation>프린터의 웹 서비스가 거부합니다. 프린터에서 암호 없는 IPP 인쇄를 허용하세요.</translation>
    </message>
    <message>
        <source>The process that reads lists ended by itself. Try again; nothing was imported.</source>
        <translation>명단을 읽던 프로세스가 스스로 끝났습니다. 다시 해 보세요. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be sent over {scheme}:. Use folder: or screen: with it, or a profile like zpl-203, zpl-300, escpos-80mm.</source>
        <translation>{name} 종류는 {scheme}:(으)로 보낼 수 없습니다. folder:나 screen:을 쓰거나, zpl-203, zpl-300, escpos-80mm 같은 종류를 고르세요.</translation>
    </message>
    <message>
        <source>The record of the person who is shown</source>
        <translation>화면에 보이는 참가자의 정보</translation>
    </message>
    <message>
        <source>The recovery passphrase has {count} words. Type all of them.</source>
        <translation>복구 암호문은 낱말 {count}개입니다. 모두 입력하세요.</translation>
    </message>
    <message>
        <source>The refused rows are in {file}, each with why. Mend them there and import that file. It holds personal data: delete it afterwards.</source>
        <translation>받지 못한 행은 까닭과 함께 {file}에 있습니다. 거기서 고쳐 그 파일을 가져오세요. 개인정보가 들어 있으니 나중에 지우세요.</translation>
    </message>
    <message>
        <source>The request did not come in time. Send it again.</source>
        <translation>요청이 제때 오지 않았습니다. 다시 보내 주세요.</translation>
    </message>
    <message>
        <source>The ribbon is used up. The badge is safe in the queue.</source>
        <translation>리본을 다 썼습니다. 배지는 대기열에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>The roster cannot be opened. Check that the data directory exists and may be written to.</source>
        <translation>명단을 열 수 없습니다. 데이터 폴더가 있는지, 쓸 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The roster file is damaged. Keep it, and fetch a copy from the hub or a backup.</source>
        <translation>명단 파일이 손상되었습니다. 지우지 말고, 허브나 백업에서 사본을 가져오세요.</translation>
    </message>
    <message>
        <source>The roster may only be read here. Give this user the right to write to the data directory.</source>
        <translation>여기서는 명단을 읽기만 할 수 있습니다. 이 사용자에게 데이터 폴더 쓰기 권한을 주세요.</translation>
    </message>
    <message>
        <source>The row or the reason with this number</source>
        <translation>이 번호의 줄 또는 사유</translation>
    </message>
    <message>
        <source>The same registration stands in line {first} already; keep one of the two rows.</source>
        <translation>같은 등록이 이미 {first}행에 있습니다. 둘 중 한 행만 두세요.</translation>
    </message>
    <message>
        <source>The same ticket once more</source>
        <translation>같은 티켓을 한 번 더</translation>
    </message>
    <message>
        <source>The scanner is away ({port}). Plug it in, it is found again by itself.</source>
        <translation>스캐너가 없습니다 ({port}). 꽂으면 저절로 다시 찾습니다.</translation>
    </message>
    <message>
        <source>The scanner is connected ({port}).</source>
        <translation>스캐너가 연결되었습니다 ({port}).</translation>
    </message>
    <message>
        <source>The scanner read no ticket</source>
        <translation>입장권을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>The set-up screen is the lead's.</source>
        <translation>설정 화면은 책임자만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The sheet “{name}” was read, not: {names}. To read one: --sheet NAME.</source>
        <translation>“{name}” 시트를 읽었고, 다음은 읽지 않았습니다: {names}.</translation>
    </message>
    <message>
        <source>The station's name is empty or too long.</source>
        <translation>컴퓨터 이름이 비었거나 너무 깁니다.</translation>
    </message>
    <message>
        <source>The stations then work alone until it is back. They lose nothing.</source>
        <translation>그러면 컴퓨터은 허브가 돌아올 때까지 각자 일합니다. 잃는 것은 없습니다.</translation>
    </message>
    <message>
        <source>The ticket works no more; a newer one may</source>
        <translation>이 티켓은 더는 쓸 수 없음(새 티켓은 가능)</translation>
    </message>
    <message>
        <source>The ticket, code and badge of before work no more.</source>
        <translation>이전 티켓과 코드, 배지는 더 이상 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The {role}'s PIN has {least} to {most} digits, and nothing else.</source>
        <translation>{role} PIN은 숫자 {least}–{most}자리이고 다른 글자는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is a badge already. To print another one, choose why.</source>
        <translation>이미 배지가 있습니다. 다시 인쇄하려면 사유를 고르세요.</translation>
    </message>
    <message>
        <source>There is no badge yet and no printer at this desk. Add one, or take a spare badge.</source>
        <translation>아직 배지가 없고 이 데스크에는 프린터도 없습니다. 프린터를 추가하거나 예비 배지를 쓰세요.</translation>
    </message>
    <message>
        <source>There is no category {category}. There is: {known}.</source>
        <translation>{category}(이)라는 구분이 없습니다. 있는 것: {known}.</translation>
    </message>
    <message>
        <source>There is no printer profile {name}. Did you mean {near}?</source>
        <translation>{name}(이)라는 프린터 종류가 없습니다. {near}을(를) 말하나요?</translation>
    </message>
    <message>
        <source>There is no printer profile {name}. Known: {known}.</source>
        <translation>{name}(이)라는 프린터 종류가 없습니다. 있는 것: {known}.</translation>
    </message>
    <message>
        <source>There is no printer {name} any more. Choose another.</source>
        <translation>{name} 프린터가 이제 없습니다. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>There is no printer {name}. There is: {known}.</source>
        <translation>{name}(이)라는 프린터가 없습니다. 있는 것: {known}.</translation>
    </message>
    <message>
        <source>There is no printer {printer}. There is: {known}.</source>
        <translation>{printer}(이)라는 프린터가 없습니다. 있는 것: {known}.</translation>
    </message>
    <message>
        <source>There is no question “{question_id}” for this person; there is: {known}.</source>
        <translation>이분께는 “{question_id}”(이)라는 질문이 없습니다. 있는 것: {known}.</translation>
    </message>
    <message>
        <source>There is no row under the names of the columns.</source>
        <translation>열 이름 아래에 행이 없습니다.</translation>
    </message>
    <message>
        <source>There is no sheet {name}. Use {known}, or a file.</source>
        <translation>{name}(이)라는 용지가 없습니다. {known} 또는 파일을 쓰세요.</translation>
    </message>
    <message>
        <source>There is no staff badge of {text}. `shift show` lists them.</source>
        <translation>{text}의 직원 배지가 없습니다. `shift show`로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no such merge. The history tells which there are.</source>
        <translation>그런 병합이 없습니다. 이력에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nobody on the list yet. Import it first.</source>
        <translation>명단에 아직 아무도 없습니다. 먼저 명단을 가져오세요.</translation>
    </message>
    <message>
        <source>These are one person already; nothing was changed.</source>
        <translation>이미 한 분입니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>These badges no longer work.</source>
        <translation>이 배지들은 더 이상 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>These facts are of another event than this hub's. Nothing was taken.</source>
        <translation>이 허브와 다른 행사의 기록입니다. 아무것도 받지 않았습니다.</translation>
    </message>
    <message>
        <source>These keys are of another event.</source>
        <translation>다른 행사의 키입니다.</translation>
    </message>
    <message>
        <source>These keys; language; clear or back</source>
        <translation>이 도움말; 언어; 지우기 또는 뒤로</translation>
    </message>
    <message>
        <source>This badge belongs to nobody yet</source>
        <translation>아직 주인이 없는 배지입니다</translation>
    </message>
    <message>
        <source>This badge is not on the list any more; it is not printed.</source>
        <translation>이 배지는 이제 명단에 없어 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>This badge no longer works</source>
        <translation>더 이상 유효하지 않은 배지입니다</translation>
    </message>
    <message>
        <source>This booking was cancelled</source>
        <translation>취소된 예약입니다</translation>
    </message>
    <message>
        <source>This check-in is not on this station's list.</source>
        <translation>이 데스크의 체크인이 아닙니다.</translation>
    </message>
    <message>
        <source>This code fits more than one person</source>
        <translation>이 코드에 해당하는 분이 여럿입니다</translation>
    </message>
    <message>
        <source>This code is for a program, not a ticket we know</source>
        <translation>프로그램용 코드이며 저희가 아는 티켓이 아닙니다</translation>
    </message>
    <message>
        <source>This code is for a station and not for a venue's hub. Make one at the centre: hub pair --role venue</source>
        <translation>이 코드는 행사장 허브가 아니라 데스크용입니다. 중앙 허브에서 새 코드를 만드세요.</translation>
    </message>
    <message>
        <source>This code is for a venue's hub and not for a station. Make another one at the hub.</source>
        <translation>이 코드는 데스크가 아니라 행사장 허브용입니다. 허브에서 다른 코드를 만드세요.</translation>
    </message>
    <message>
        <source>This code is not on our list</source>
        <translation>명단에 없는 코드입니다</translation>
    </message>
    <message>
        <source>This code is wrong, used or older than ten minutes. Make a new one at the hub.</source>
        <translation>코드가 틀렸거나, 이미 쓰였거나, 10분이 지났습니다. 허브에서 새 코드를 만드세요.</translation>
    </message>
    <message>
        <source>This code sets up Indico's check-in app; it is no ticket</source>
        <translation>Indico 체크인 앱 설정 코드이며 티켓이 아닙니다</translation>
    </message>
    <message>
        <source>This code sets up a pretix scanner; it is no ticket</source>
        <translation>pretix 스캐너 설정 코드이며 티켓이 아닙니다</translation>
    </message>
    <message>
        <source>This code starts a call, a message or a calendar entry; it is no ticket</source>
        <translation>전화, 메시지 또는 일정 코드이며 티켓이 아닙니다</translation>
    </message>
    <message>
        <source>This computer does not let Madang use {port}. On Linux, add this user to the group dialout and log in again.</source>
        <translation>이 컴퓨터에서 {port} 사용이 허용되지 않습니다. 리눅스에서는 사용자를 dialout 그룹에 넣고 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>This computer's Madang is older than the other one's. Update this computer.</source>
        <translation>이 컴퓨터의 Madang이 상대 컴퓨터보다 오래된 버전입니다. 이 컴퓨터를 업데이트하세요.</translation>
    </message>
    <message>
        <source>This database holds another event. Make one for each event.</source>
        <translation>이 데이터베이스에는 다른 행사가 있습니다. 행사마다 하나씩 만드세요.</translation>
    </message>
    <message>
        <source>This database was made by another Madang. Use one version on all hubs.</source>
        <translation>이 데이터베이스는 다른 버전의 Madang이 만들었습니다. 모든 허브에 같은 버전을 쓰세요.</translation>
    </message>
    <message>
        <source>This desk alone</source>
        <translation>이 데스크 단독</translation>
    </message>
    <message>
        <source>This desk can be the hub instead, with all pairings, tickets and facts. Type the recovery passphrase.</source>
        <translation>이 데스크가 연결·티켓·기록을 모두 이어받아 허브가 될 수 있습니다. 복구 암호문을 입력하세요.</translation>
    </message>
    <message>
        <source>This desk does not have this ticket's key yet</source>
        <translation>이 데스크에는 아직 이 티켓의 키가 없습니다</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>데스크가 잠겨 있습니다</translation>
    </message>
    <message>
        <source>This desk is not the hub now. Let it be the hub first.</source>
        <translation>이 데스크는 지금 허브가 아닙니다. 먼저 허브로 만드세요.</translation>
    </message>
    <message>
        <source>This desk is the hub</source>
        <translation>이 데스크가 허브입니다</translation>
    </message>
    <message>
        <source>This desk is the hub itself. Let it stop being the hub first.</source>
        <translation>이 데스크가 허브입니다. 먼저 허브를 그만두세요.</translation>
    </message>
    <message>
        <source>This desk is the hub no longer. The stations go on and keep what they do.</source>
        <translation>이 데스크는 이제 허브가 아닙니다. 컴퓨터은 계속 일하고 한 일을 보관합니다.</translation>
    </message>
    <message>
        <source>This desk is the hub now.</source>
        <translation>이제 이 데스크가 허브입니다.</translation>
    </message>
    <message>
        <source>This desk is the hub now. By themselves find it: {stations}; it holds {facts}.</source>
        <translation>이제 이 데스크가 허브입니다. 저절로 찾아옵니다: {stations}. 가진 것: {facts}.</translation>
    </message>
    <message>
        <source>This desk works alone. With a hub all desks have one list, also while the network is away.</source>
        <translation>이 데스크는 혼자 일합니다. 허브가 있으면 네트워크가 끊겨도 모든 데스크가 한 명단을 씁니다.</translation>
    </message>
    <message>
        <source>This did not work, and it is not your fault. The log of this desk says where; nothing was imported.</source>
        <translation>되지 않았습니다. 사용자의 잘못이 아닙니다. 어디서 멈췄는지는 이 데스크의 로그에 있습니다. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>This directory cannot become the hub: only a desk that was paired with the event's hub can. Take the hub over there.</source>
        <translation>이 데스크는 허브가 될 수 없습니다. 행사의 허브에 연결했던 데스크만 이어받을 수 있습니다.</translation>
    </message>
    <message>
        <source>This event prints a badge at every first check-in: `apart` in event.toml says so.</source>
        <translation>이 행사는 첫 체크인마다 배지를 인쇄합니다. event.toml의 `apart`에 그렇게 정해져 있습니다.</translation>
    </message>
    <message>
        <source>This event prints a badge only at the check-in: `apart` in event.toml says so.</source>
        <translation>이 행사는 체크인할 때만 배지를 인쇄합니다. event.toml의 `apart`에 그렇게 정해져 있습니다.</translation>
    </message>
    <message>
        <source>This guest belongs to no delegation any more.</source>
        <translation>이 손님은 이제 어느 대표단에도 속하지 않습니다.</translation>
    </message>
    <message>
        <source>This help slip cannot be read here: it is not whole, or of another event. Ask the guest.</source>
        <translation>이 도움 쪽지는 여기서 읽을 수 없습니다. 온전하지 않거나 다른 행사의 것입니다. 손님에게 물어보세요.</translation>
    </message>
    <message>
        <source>This help slip is of another event. Ask the guest.</source>
        <translation>다른 행사의 도움 쪽지입니다. 손님에게 물어보세요.</translation>
    </message>
    <message>
        <source>This hub began anew. The station reads everything again and offers what it has.</source>
        <translation>이 허브는 새로 시작했습니다. 이 데스크가 모두 다시 읽고, 가진 기록을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>This hub has an ordinary certificate.</source>
        <translation>이 허브는 일반 인증서를 씁니다.</translation>
    </message>
    <message>
        <source>This hub has given way to another one. To make it the hub again: python main.py hub take-over --data DIR</source>
        <translation>이 허브는 다른 허브에 자리를 넘겼습니다. 다시 허브가 되려면 이어받으세요.</translation>
    </message>
    <message>
        <source>This hub has no sealed roster.</source>
        <translation>이 허브에는 봉인된 명단이 없습니다.</translation>
    </message>
    <message>
        <source>This hub is for another event. Check the address, or the event.toml of this station.</source>
        <translation>다른 행사의 허브입니다. 주소나 이 데스크의 event.toml을 확인하세요.</translation>
    </message>
    <message>
        <source>This hub is under no centre.</source>
        <translation>이 허브 위에는 중앙 허브가 없습니다.</translation>
    </message>
    <message>
        <source>This hub's Madang is newer than the station's. Update the station.</source>
        <translation>허브의 Madang이 이 컴퓨터의 것보다 새 버전입니다. 이 컴퓨터를 업데이트하세요.</translation>
    </message>
    <message>
        <source>This hub's key does not open the names in the database. Start it with the key file that the event was set up with; nothing has been changed.</source>
        <translation>이 허브의 키로는 데이터베이스의 이름이 열리지 않습니다. 행사를 만들 때의 키 파일로 시작하세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code, not a ticket</source>
        <translation>와이파이 코드이며 티켓이 아닙니다</translation>
    </message>
    <message>
        <source>This is a badge number, not a booking code</source>
        <translation>예약번호가 아니라 배지 번호입니다</translation>
    </message>
    <message>
        <source>This is a badge number, not a booking code. Enter opens the holder.</source>
        <translation>예약 코드가 아니라 배지 번호입니다. Enter를 누르면 소지자가 열립니다.</translation>
    </message>
    <message>
        <source>This is a contact card, not a ticket</source>
        <translation>연락처 코드이며 티켓이 아닙니다</translation>
    </message>
    <message>
        <source>This is a payment code, not a ticket</source>
        <translation>결제 코드이며 티켓이 아닙니다</translation>
    </message>
    <message>
        <source>This is a web address, and no ticket of ours is in it</source>
        <translation>웹 주소이며 저희 티켓이 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>This is more than the hub takes at once.</source>
        <translation>허브가 한 번에 받을 수 있는 양보다 많습니다.</translation>
    </message>
    <message>
        <source>This is no hub's pairing code. Scan the one that the hub shows, or type address and code.</source>
        <translation>허브의 연결 코드가 아닙니다. 허브가 보여 주는 코드를 스캔하거나 주소와 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>This is not a cursor of a hub.</source>
        <translation>허브의 위치 표시가 아닙니다.</translation>
    </message>
    <message>
        <source>This is not the recovery passphrase of this event. Type it again.</source>
        <translation>이 행사의 복구 암호문이 아닙니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>This is not what a station knows.</source>
        <translation>스테이션이 보낼 수 있는 내용이 아닙니다.</translation>
    </message>
    <message>
        <source>This is the bar code of an article, not a ticket</source>
        <translation>상품 바코드이며 티켓이 아닙니다</translation>
    </message>
    <message>
        <source>This is the lead's.</source>
        <translation>책임자만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>This key does not open the roster. Use the key that was in use when the event was set up; nothing has been changed.</source>
        <translation>이 키로는 명단이 열리지 않습니다. 행사를 만들 때의 키를 쓰세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This pairing code names no address of a hub. Make a new one at the hub.</source>
        <translation>연결 코드에 허브 주소가 없습니다. 허브에서 새로 만드세요.</translation>
    </message>
    <message>
        <source>This pairing code was not read whole. Scan it again, or type the code instead.</source>
        <translation>연결 코드를 다 읽지 못했습니다. 다시 스캔하거나 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>This person asked to be forgotten and was erased on {day}; leave the row out. If the person wants to be on the list again, a lead takes it in: --also-erased.</source>
        <translation>이 사람은 삭제를 요청하여 {day}에 지워졌습니다. 이 행은 빼세요. 다시 명단에 오르기를 바라면 책임자가 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>This place does not hold any more, so no badge is printed.</source>
        <translation>더 이상 유효하지 않은 자리여서 배지를 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>This place is {state}; it cannot pass to anybody.</source>
        <translation>이 자리는 {state} 상태라 다른 분께 넘길 수 없습니다.</translation>
    </message>
    <message>
        <source>This place passed to somebody else</source>
        <translation>다른 분에게 양도된 자리입니다</translation>
    </message>
    <message>
        <source>This place passed to somebody else, so its state does not change any more. To give it back, let the new registration's place pass on: roster replace.</source>
        <translation>이 자리는 다른 분께 넘어가서 상태가 더 바뀌지 않습니다. 되돌리려면 새 등록의 자리를 다시 넘기세요: roster replace.</translation>
    </message>
    <message>
        <source>This registration is not on the list any more.</source>
        <translation>이 등록은 더 이상 명단에 없습니다.</translation>
    </message>
    <message>
        <source>This registration is {state}, not unpaid; nothing was noted.</source>
        <translation>이 등록은 미납이 아니라 {state} 상태입니다. 기록한 것이 없습니다.</translation>
    </message>
    <message>
        <source>This registration is {state}; its badge is not handed out.</source>
        <translation>이 등록은 {state} 상태라 배지를 드리지 않습니다.</translation>
    </message>
    <message>
        <source>This registration is {state}; its badge is not printed.</source>
        <translation>이 등록의 상태는 {state}이므로 배지를 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>This roster was made by a newer Madang. Start that version, or set up a new data directory; nothing has been changed.</source>
        <translation>이 명단은 더 새로운 Madang에서 만들었습니다. 그 버전을 쓰거나 새 데이터 폴더를 만드세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This scanner types as this keyboard: {layout}.</source>
        <translation>이 스캐너는 {layout} 자판으로 입력합니다.</translation>
    </message>
    <message>
        <source>This staff badge does not work here</source>
        <translation>이 진행 요원증은 여기서 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>This station cannot read help slips. Pair it with the hub as a desk, or ask the guest.</source>
        <translation>이 컴퓨터는 도움 쪽지를 읽을 수 없습니다. 데스크로 허브에 연결하거나 손님에게 물어보세요.</translation>
    </message>
    <message>
        <source>This station has a hub already. It cannot be the hub of others too.</source>
        <translation>이 컴퓨터에는 이미 허브가 있습니다. 다른 컴퓨터의 허브가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>This station has no hub yet. Pair it first.</source>
        <translation>이 컴퓨터에는 아직 허브가 없습니다. 먼저 연결하세요.</translation>
    </message>
    <message>
        <source>This station has no hub. Join one: python main.py pair URL CODE --data DIR</source>
        <translation>이 컴퓨터에는 허브가 없습니다. 연결: python main.py pair URL CODE --data DIR</translation>
    </message>
    <message>
        <source>This station is a: {role}</source>
        <translation>이 컴퓨터의 역할: {role}</translation>
    </message>
    <message>
        <source>This station is not paired with this hub. Pair it: python main.py pair URL CODE --data DIR</source>
        <translation>이 데스크는 이 허브와 연결되어 있지 않습니다. 허브의 코드로 다시 연결하세요.</translation>
    </message>
    <message>
        <source>This station is retired: it delivers what it has and then destroys its data.</source>
        <translation>이 데스크는 사용 종료되었습니다. 가진 기록을 모두 보낸 뒤 데이터를 파기합니다.</translation>
    </message>
    <message>
        <source>This station was not retired.</source>
        <translation>이 데스크는 사용 종료된 것이 아닙니다.</translation>
    </message>
    <message>
        <source>This station was revoked at the hub. Its data is destroyed now.</source>
        <translation>허브에서 이 데스크의 사용을 막았습니다. 이제 데이터를 파기합니다.</translation>
    </message>
    <message>
        <source>This station's Madang is older than the hub's. Update the station.</source>
        <translation>이 데스크의 Madang이 허브보다 오래된 버전입니다. 이 데스크를 업데이트하세요.</translation>
    </message>
    <message>
        <source>This station's Madang is older than the hub's. Update the station; the desk goes on.</source>
        <translation>이 데스크의 Madang이 허브보다 오래된 버전입니다. 이 데스크를 업데이트하세요. 데스크는 계속 됩니다.</translation>
    </message>
    <message>
        <source>This ticket is for another event</source>
        <translation>다른 행사의 티켓입니다</translation>
    </message>
    <message>
        <source>This ticket is not valid yet</source>
        <translation>아직 사용할 수 없는 티켓입니다</translation>
    </message>
    <message>
        <source>This ticket no longer works</source>
        <translation>더 이상 사용할 수 없는 티켓입니다</translation>
    </message>
    <message>
        <source>This ticket was not made by this event</source>
        <translation>이 행사에서 발행한 티켓이 아닙니다</translation>
    </message>
    <message>
        <source>This ticket's time is over</source>
        <translation>유효 시간이 지난 티켓입니다</translation>
    </message>
    <message>
        <source>This user may not serve on port {port}. Choose another: --listen {other}</source>
        <translation>이 사용자는 포트 {port} 사용 권한이 없습니다. 컴퓨터 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This was not said by a hub of this event.</source>
        <translation>이 행사의 허브가 보낸 것이 아닙니다.</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>이렇게 됩니다</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>모두 해제</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Ticket replaced</source>
        <translation>교체된 티켓</translation>
    </message>
    <message>
        <source>To</source>
        <translation>보낼 곳</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Today is {day}.</source>
        <translation>오늘은 {day}입니다.</translation>
    </message>
    <message>
        <source>Too long for this badge: {parts}. Shorten it, or use a larger badge.</source>
        <translation>이 배지에는 너무 깁니다: {parts}. 줄이거나 더 큰 배지를 쓰세요.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please wait a moment, or ask a person.</source>
        <translation>틀린 코드가 너무 많습니다. 잠시 기다리거나 직원에게 문의하세요.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a minute, then type the code again.</source>
        <translation>틀린 코드가 너무 많습니다. 1분 기다렸다가 코드를 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Trust it again</source>
        <translation>다시 신뢰</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>시험해 보기</translation>
    </message>
    <message>
        <source>Try the family name, the e-mail, or fewer letters.</source>
        <translation>성, 이메일, 또는 더 적은 글자로 찾아보세요.</translation>
    </message>
    <message>
        <source>Turn the screen brightness up, or hold the paper flat, and scan again.</source>
        <translation>화면을 밝게 하거나 종이를 평평하게 하고 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>Two badges are valid</source>
        <translation>유효한 배지가 두 장입니다</translation>
    </message>
    <message>
        <source>Two hubs: {name} took the hub over as well. Choose one: press “Keep this hub” on its page, or give there: python main.py hub keep --data DIR</source>
        <translation>허브가 둘입니다. {name}에서도 허브를 이어받았습니다. 하나를 고르세요: 그 허브의 페이지에서 ‘이 허브 유지’를 누르세요.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>다른 두 사람</translation>
    </message>
    <message>
        <source>Two people alike? Compare the organisation, then ask for the e-mail.</source>
        <translation>비슷한 분이 있나요? 소속을 비교하고 이메일을 물어보세요.</translation>
    </message>
    <message>
        <source>Type in the box above.</source>
        <translation>위 칸에 입력하세요.</translation>
    </message>
    <message>
        <source>Type in the box above. Two letters are enough.</source>
        <translation>위 칸에 입력하세요. 두 글자면 충분합니다.</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>USB printers need the library libusb 1.0. Install it, or use the printer through the system's own driver.</source>
        <translation>USB 프린터에는 libusb 1.0 라이브러리가 필요합니다. 설치하거나, 시스템의 드라이버로 프린터를 쓰세요.</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>체크인 취소</translation>
    </message>
    <message>
        <source>Undo the check-in that is shown</source>
        <translation>보이는 체크인 취소</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>합치기 취소</translation>
    </message>
    <message>
        <source>Undo {count}</source>
        <translation>{count}명 취소</translation>
    </message>
    <message>
        <source>Undoing what another desk or day recorded is the lead's.</source>
        <translation>다른 데스크나 다른 날의 기록은 책임자만 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Undone: 1 is not checked in any more</source>
        <translation>취소됨: 1명은 더 이상 체크인 상태가 아닙니다</translation>
    </message>
    <message>
        <source>Undone: {count} are not checked in any more</source>
        <translation>취소됨: {count}명은 더 이상 체크인 상태가 아닙니다</translation>
    </message>
    <message>
        <source>Undone: {count}. Take these badges back: {numbers}</source>
        <translation>{count}명 취소됨. 다음 배지를 돌려받으세요: {numbers}</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>영어 (영국)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>영어 (미국)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Until it is done a scan waits for its answer. Stop, and the list is as it was.</source>
        <translation>끝날 때까지 스캔은 답을 기다립니다. 멈추면 명단은 그대로입니다.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>이 주소 쓰기</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>{day}로 하기</translation>
    </message>
    <message>
        <source>Use {printer}</source>
        <translation>{printer} 사용</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Walk-in: F3. Only the name is required.</source>
        <translation>현장 등록: F3. 이름만 있으면 됩니다.</translation>
    </message>
    <message>
        <source>Walk-in: somebody who is on no list</source>
        <translation>현장 등록: 명단에 없는 사람을 등록</translation>
    </message>
    <message>
        <source>We read {code}.</source>
        <translation>읽은 코드: {code}.</translation>
    </message>
    <message>
        <source>What answered there does not know this code. It is not your hub: call the lead.</source>
        <translation>답한 쪽이 이 코드를 모릅니다. 여러분의 허브가 아닙니다. 책임자를 부르세요.</translation>
    </message>
    <message>
        <source>What answers at this address is not a hub. Check the address.</source>
        <translation>이 주소에서 답하는 것은 허브가 아닙니다. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>What answers at {url} is not this station's hub: its certificate is another one. Nothing was sent. Check the address; if the hub was set up anew, pair again.</source>
        <translation>{url}에서 답하는 것은 이 컴퓨터의 허브가 아닙니다. 인증서가 다릅니다. 아무것도 보내지 않았습니다. 주소를 확인하고, 허브를 새로 만들었으면 다시 연결하세요.</translation>
    </message>
    <message>
        <source>What answers there is not the hub of this pairing code. Check the address, or call the lead.</source>
        <translation>답한 쪽은 이 연결 코드의 허브가 아닙니다. 주소를 확인하거나 책임자를 부르세요.</translation>
    </message>
    <message>
        <source>What happened is the lead's to read.</source>
        <translation>지난 기록은 책임자만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>What happened, as the lead</source>
        <translation>지난 기록: 책임자</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>이력 (최신순)</translation>
    </message>
    <message>
        <source>What is recorded here from now on carries this name. Window and queue stay as they are.</source>
        <translation>지금부터 여기서 기록되는 것에는 이 이름이 남습니다. 화면과 대기열은 그대로입니다.</translation>
    </message>
    <message>
        <source>What is the new station to be? A code for it appears here.</source>
        <translation>새 컴퓨터의 역할은 무엇인가요? 그 코드가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>What is “{word}”?</source>
        <translation>“{word}”은(는) 무엇입니까?</translation>
    </message>
    <message>
        <source>What nobody shall see, on screens, badges, slips and lists</source>
        <translation>화면, 배지, 전표, 명단에서 숨길 것</translation>
    </message>
    <message>
        <source>What stands in a merged cell was taken for every row beside it.</source>
        <translation>병합된 칸의 내용은 옆의 모든 행에 적용했습니다.</translation>
    </message>
    <message>
        <source>What stood there before is kept</source>
        <translation>전에 적힌 내용은 남습니다</translation>
    </message>
    <message>
        <source>What the scanner sends makes no sense at {baud} baud ({port}). Set the speed that is in its manual.</source>
        <translation>{baud} baud에서 스캐너 신호를 읽을 수 없습니다 ({port}). 설명서에 있는 속도로 맞추세요.</translation>
    </message>
    <message>
        <source>What this station knows of its hub is damaged. Pair it again.</source>
        <translation>이 컴퓨터가 아는 허브 정보가 손상되었습니다. 다시 연결하세요.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <source>What was changed here holds.</source>
        <translation>여기서 바꾼 값이 유효합니다.</translation>
    </message>
    <message>
        <source>What you see is what prints, dot for dot.</source>
        <translation>보이는 그대로, 점 하나까지 똑같이 인쇄됩니다.</translation>
    </message>
    <message>
        <source>What {name} pays here is kept with amount and receipt. Once all is paid, check the guest in.</source>
        <translation>{name} 님이 여기서 낸 금액과 영수증 번호를 남깁니다. 전액을 받으면 체크인하세요.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>When and where; print again</source>
        <translation>체크인 내역 보기, 다시 인쇄</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>어디로</translation>
    </message>
    <message>
        <source>Which day is it?</source>
        <translation>오늘은 며칠인가요?</translation>
    </message>
    <message>
        <source>Which day is “{text}”?</source>
        <translation>“{text}”은(는) 며칠입니까?</translation>
    </message>
    <message>
        <source>Which day it is, is for the lead to say.</source>
        <translation>오늘이 며칠인지는 책임자가 정합니다.</translation>
    </message>
    <message>
        <source>Who came instead has passed the place on as well. Take that back first.</source>
        <translation>대신 온 분이 자리를 다시 다른 분께 넘겼습니다. 먼저 그것을 되돌리세요.</translation>
    </message>
    <message>
        <source>Who came instead is checked in. Undo that check-in first; then the place can go back.</source>
        <translation>대신 온 분이 체크인되어 있습니다. 먼저 그 체크인을 취소하면 자리를 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Who comes on shift?</source>
        <translation>누가 근무를 시작하나요?</translation>
    </message>
    <message>
        <source>Who has a badge keeps it: the same batch again makes only what is missing, none twice.</source>
        <translation>이미 있는 배지는 그대로입니다. 같은 일괄 인쇄를 다시 하면 빠진 것만 만들고 두 번 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>Who is on shift; or scan a staff badge</source>
        <translation>근무자 바꾸기. 또는 진행 요원증 스캔</translation>
    </message>
    <message>
        <source>Who takes the badge?</source>
        <translation>누가 배지를 받아 갑니까?</translation>
    </message>
    <message>
        <source>Wi-Fi code</source>
        <translation>와이파이 코드</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>요청 사항</translation>
    </message>
    <message>
        <source>With the place: {changes}</source>
        <translation>자리와 함께 변경: {changes}</translation>
    </message>
    <message>
        <source>Without what is hidden</source>
        <translation>숨긴 것은 빼기</translation>
    </message>
    <message>
        <source>Word {number} of the recovery passphrase is not one of its words. Type it again.</source>
        <translation>복구 암호문의 {number}번째 낱말이 맞지 않습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Write a short name first, like J-07.</source>
        <translation>먼저 J-07처럼 짧은 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Write the amount with its currency, and the number of the receipt.</source>
        <translation>금액과 통화, 영수증 번호를 적으세요.</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>이름을 먼저 적으세요.</translation>
    </message>
    <message>
        <source>Write the name of who comes instead.</source>
        <translation>대신 참가하는 분의 이름을 적으세요.</translation>
    </message>
    <message>
        <source>Write the name on it by hand</source>
        <translation>이름을 손으로 써 주세요</translation>
    </message>
    <message>
        <source>Write this on paper now. It is shown this once.</source>
        <translation>지금 종이에 적으세요. 이번 한 번만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Write who takes the badge.</source>
        <translation>배지를 받아 가는 분을 적으세요.</translation>
    </message>
    <message>
        <source>Wrong roll</source>
        <translation>다른 롤</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>예, 회수했습니다</translation>
    </message>
    <message>
        <source>Yes, I have them</source>
        <translation>네, 받았습니다</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>예, 나왔습니다</translation>
    </message>
    <message>
        <source>You called for help</source>
        <translation>도움을 요청했습니다</translation>
    </message>
    <message>
        <source>Zebra or compatible label printer, 203 dpi</source>
        <translation>Zebra 또는 호환 라벨 프린터, 203 dpi</translation>
    </message>
    <message>
        <source>Zebra or compatible label printer, 300 dpi</source>
        <translation>Zebra 또는 호환 라벨 프린터, 300 dpi</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a hub on this network</source>
        <translation>이 네트워크의 허브</translation>
    </message>
    <message>
        <source>a kind nobody knows yet; say which when it is added</source>
        <translation>아직 모르는 종류입니다. 추가한 뒤 종류를 고르세요</translation>
    </message>
    <message>
        <source>a letter that no font has</source>
        <translation>글꼴에 없는 글자</translation>
    </message>
    <message>
        <source>a misprint</source>
        <translation>인쇄 불량</translation>
    </message>
    <message>
        <source>a name in {script}</source>
        <translation>{script} 문자 이름</translation>
    </message>
    <message>
        <source>a spare badge took its place</source>
        <translation>예비 배지로 대신함</translation>
    </message>
    <message>
        <source>about 1 badge</source>
        <translation>약 1장</translation>
    </message>
    <message>
        <source>about 1 badge left</source>
        <translation>약 1장 남음</translation>
    </message>
    <message>
        <source>about {count} badges</source>
        <translation>약 {count}장</translation>
    </message>
    <message>
        <source>about {count} badges left</source>
        <translation>약 {count}장 남음</translation>
    </message>
    <message>
        <source>after is BUILD.RANK, as the last answer had them.</source>
        <translation>요청의 형식이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>모두 전송됨</translation>
    </message>
    <message>
        <source>all sent before</source>
        <translation>그 전까지 모두 전송됨</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>그 밖에 {count}건</translation>
    </message>
    <message>
        <source>another certificate is shown there than before; if it is the same printer, trust it again on the printers' page or with `printer trust`</source>
        <translation>전과 다른 인증서를 보입니다. 같은 프린터라면 프린터 화면에서, 또는 `printer trust`로 다시 신뢰하세요</translation>
    </message>
    <message>
        <source>another one was kept</source>
        <translation>다른 배지를 남김</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>다른 이유</translation>
    </message>
    <message>
        <source>another roll is in than this badge needs; put in the right one</source>
        <translation>이 배지와 다른 롤이 들어 있습니다. 맞는 롤을 넣으세요</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>명 도착</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>지난번과 같이</translation>
    </message>
    <message>
        <source>as the guest writes it</source>
        <translation>본인이 쓰는 대로</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>말씀하신 대로</translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation>직원을 불렀습니다</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>배지</translation>
    </message>
    <message>
        <source>badge number</source>
        <translation>배지 번호</translation>
    </message>
    <message>
        <source>badges are not printed here</source>
        <translation>배지를 인쇄하지 않음</translation>
    </message>
    <message>
        <source>bar code of goods</source>
        <translation>상품 바코드</translation>
    </message>
    <message>
        <source>beside this window</source>
        <translation>이 창 옆에 표시</translation>
    </message>
    <message>
        <source>booking code</source>
        <translation>예약 코드</translation>
    </message>
    <message>
        <source>business card</source>
        <translation>명함</translation>
    </message>
    <message>
        <source>by USB</source>
        <translation>USB 연결</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>구분순</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>국가순</translation>
    </message>
    <message>
        <source>by its letters</source>
        <translation>글자를 보고</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>열 이름을 보고</translation>
    </message>
    <message>
        <source>by its name, beside {field}</source>
        <translation>열 이름과 “{field}” 열을 보고</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>by organisation</source>
        <translation>소속순</translation>
    </message>
    <message>
        <source>by what it holds</source>
        <translation>내용을 보고</translation>
    </message>
    <message>
        <source>category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>checks in and prints</source>
        <translation>체크인하고 인쇄</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>city</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>damaged code</source>
        <translation>손상된 코드</translation>
    </message>
    <message>
        <source>damaged ticket</source>
        <translation>손상된 티켓</translation>
    </message>
    <message>
        <source>data of another system</source>
        <translation>다른 시스템의 데이터</translation>
    </message>
    <message>
        <source>days</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비움</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>files in a folder</source>
        <translation>폴더에 파일로 저장</translation>
    </message>
    <message>
        <source>folder: needs a folder, like folder:badges.</source>
        <translation>folder: 뒤에 folder:badges처럼 폴더를 쓰세요.</translation>
    </message>
    <message>
        <source>for “{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>from the list, {day}</source>
        <translation>명단에서, {day}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>hidden; what you type replaces it</source>
        <translation>숨김. 입력하면 바뀝니다</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>in place of somebody, {time}</source>
        <translation>대리 참석, {time}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>is a Numbers file</source>
        <translation>Numbers 파일입니다</translation>
    </message>
    <message>
        <source>is a binary workbook (.xlsb)</source>
        <translation>이진 통합 문서(.xlsb)입니다</translation>
    </message>
    <message>
        <source>is a text document, not a spreadsheet</source>
        <translation>표가 아니라 문서입니다</translation>
    </message>
    <message>
        <source>is a zip archive</source>
        <translation>ZIP 압축 파일입니다</translation>
    </message>
    <message>
        <source>is an OpenDocument file (.ods)</source>
        <translation>OpenDocument 파일(.ods)입니다</translation>
    </message>
    <message>
        <source>is checked in and collects the badge</source>
        <translation>체크인했고 배지를 받으러 옵니다</translation>
    </message>
    <message>
        <source>it cannot be reached; check power, cable and address</source>
        <translation>연결할 수 없습니다. 전원, 케이블, 주소를 확인하세요</translation>
    </message>
    <message>
        <source>it does not answer; switch it off and on</source>
        <translation>응답이 없습니다. 껐다 켜세요</translation>
    </message>
    <message>
        <source>it is paused; press its feed or pause key</source>
        <translation>일시 정지 상태입니다. 급지 또는 일시 정지 버튼을 누르세요</translation>
    </message>
    <message>
        <source>it never came out</source>
        <translation>인쇄되지 않음</translation>
    </message>
    <message>
        <source>it reports a fault; look at its display</source>
        <translation>프린터가 고장을 알립니다. 표시창을 보세요</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>회수됨</translation>
    </message>
    <message>
        <source>its cover is open; close it</source>
        <translation>덮개가 열려 있습니다. 닫으세요</translation>
    </message>
    <message>
        <source>its cutter is stuck; switch it off, take the paper out, switch it on</source>
        <translation>절단기가 걸렸습니다. 끄고, 용지를 빼고, 다시 켜세요</translation>
    </message>
    <message>
        <source>its print head is open; press it down until it clicks</source>
        <translation>인쇄 헤드가 열려 있습니다. 딸깍 소리가 날 때까지 누르세요</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>known by the e-mail address alone; look whether it is the same person</source>
        <translation>이메일 주소만으로 찾았습니다. 같은 사람인지 확인하세요</translation>
    </message>
    <message>
        <source>last heard {when}</source>
        <translation>마지막 연결 {when}</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>lead's rights · Ctrl+0 ends them</source>
        <translation>책임자 권한 · Ctrl+0 종료</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>분실</translation>
    </message>
    <message>
        <source>match “{text}”</source>
        <translation>“{text}” 검색 결과</translation>
    </message>
    <message>
        <source>message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>name, or an office</source>
        <translation>이름 또는 기관</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>거의 같은 이름</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새로움</translation>
    </message>
    <message>
        <source>no badge came out</source>
        <translation>배지가 나오지 않았습니다</translation>
    </message>
    <message>
        <source>no hub</source>
        <translation>허브 없음</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>텍스트 아님</translation>
    </message>
    <message>
        <source>nobody on shift</source>
        <translation>근무자 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>아직 확인하지 않음</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>이 파일에 없음</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>아직 인쇄되지 않음</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>기록되지 않음</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>여기에는 표시하지 않음</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>number {place}</source>
        <translation>{place}번째</translation>
    </message>
    <message>
        <source>on a serial port</source>
        <translation>시리얼 포트</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>명단에 있음</translation>
    </message>
    <message>
        <source>on the network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>one badge a page</source>
        <translation>쪽마다 한 장</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>or type where it lies</source>
        <translation>또는 위치 입력</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>os:{name} names no queue of this computer. `printer find` lists them.</source>
        <translation>os:{name}은(는) 이 컴퓨터의 인쇄 대기열이 아닙니다. `printer find`로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>our ticket</source>
        <translation>우리 티켓</translation>
    </message>
    <message>
        <source>paired {when}</source>
        <translation>{when}에 연결</translation>
    </message>
    <message>
        <source>paper is near its end</source>
        <translation>용지가 거의 떨어짐</translation>
    </message>
    <message>
        <source>paper is out; load a roll</source>
        <translation>용지가 떨어졌습니다. 롤을 넣으세요</translation>
    </message>
    <message>
        <source>payment code</source>
        <translation>결제 코드</translation>
    </message>
    <message>
        <source>phone “{text}” is a number of which a spreadsheet threw digits away; it was left out</source>
        <translation>전화 “{text}”은(는) 엑셀이 숫자를 잘라 버린 것이어서 뺐습니다</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>인쇄됨</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>{time} 인쇄</translation>
    </message>
    <message>
        <source>reachable; it cannot say how it is</source>
        <translation>연결됨, 상태를 알리지 못함</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>받지 못함</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>같은 도시</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>같은 이메일</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>같은 소속</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>같은 전화</translation>
    </message>
    <message>
        <source>says that the shown person is somebody else</source>
        <translation>화면에 나온 사람이 본인이 아니라고 합니다</translation>
    </message>
    <message>
        <source>second name</source>
        <translation>다른 문자 이름</translation>
    </message>
    <message>
        <source>set-up code of another system</source>
        <translation>다른 시스템의 설정 코드</translation>
    </message>
    <message>
        <source>shows when and where</source>
        <translation>시각과 장소 보기</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time}부터</translation>
    </message>
    <message>
        <source>some text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>누군가</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>다른 분</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation>다른 곳</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>발음이 비슷함</translation>
    </message>
    <message>
        <source>staff badge</source>
        <translation>스태프 배지</translation>
    </message>
    <message>
        <source>stands alone on the badge</source>
        <translation>배지에는 이것만 표시</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>the code could not be looked up: the hub was away</source>
        <translation>허브가 끊겨 코드를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>the kiosk had a fault</source>
        <translation>키오스크에 문제가 있었습니다</translation>
    </message>
    <message>
        <source>the lead sees it: Ctrl+9</source>
        <translation>책임자만 봅니다: Ctrl+9</translation>
    </message>
    <message>
        <source>the longest name</source>
        <translation>가장 긴 이름</translation>
    </message>
    <message>
        <source>the longest organisation</source>
        <translation>가장 긴 소속</translation>
    </message>
    <message>
        <source>the longest word</source>
        <translation>가장 긴 단어</translation>
    </message>
    <message>
        <source>the name was wrong</source>
        <translation>이름이 틀림</translation>
    </message>
    <message>
        <source>the one that is away</source>
        <translation>지금 없는 카메라</translation>
    </message>
    <message>
        <source>the place passed to somebody else</source>
        <translation>자리가 다른 분께 넘어감</translation>
    </message>
    <message>
        <source>the ribbon is out; put in a new one</source>
        <translation>리본이 떨어졌습니다. 새것을 넣으세요</translation>
    </message>
    <message>
        <source>the same name stands in line {first}; both were taken, as two people</source>
        <translation>같은 이름이 {first}행에 있습니다. 두 사람으로 보고 모두 받았습니다</translation>
    </message>
    <message>
        <source>the system says error {number}</source>
        <translation>시스템 오류 {number}</translation>
    </message>
    <message>
        <source>the tallest letters</source>
        <translation>가장 높은 글자</translation>
    </message>
    <message>
        <source>this place passed to somebody else here, and the file names a third person; nothing was taken of the row</source>
        <translation>이 자리는 여기에서 다른 사람에게 넘어갔는데 파일에는 또 다른 사람이 적혀 있습니다. 이 행에서는 아무것도 가져오지 않았습니다</translation>
    </message>
    <message>
        <source>three codes, and none worked</source>
        <translation>코드를 세 번 시도했지만 되지 않았습니다</translation>
    </message>
    <message>
        <source>through this computer's own driver</source>
        <translation>이 컴퓨터의 드라이버 사용</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>void</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>자원봉사자</translation>
    </message>
    <message>
        <source>walk-in, {station}, {time}</source>
        <translation>현장 등록, {station}, {time}</translation>
    </message>
    <message>
        <source>wants another name on the badge</source>
        <translation>배지에 다른 이름을 원합니다</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>환영</translation>
    </message>
    <message>
        <source>who comes instead</source>
        <translation>대신 참가하는 분</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>would be welcome</source>
        <translation>입장 가능</translation>
    </message>
    <message>
        <source>write the name on it, hand it over</source>
        <translation>이름을 쓰고 건네주세요</translation>
    </message>
    <message>
        <source>{category}: 1 place left</source>
        <translation>{category}: 한 자리 남음</translation>
    </message>
    <message>
        <source>{category}: no place left</source>
        <translation>{category}: 남은 자리 없음</translation>
    </message>
    <message>
        <source>{category}: {count} places left</source>
        <translation>{category}: {count}자리 남음</translation>
    </message>
    <message>
        <source>{certificate} and {key} are no certificate and its key (PEM, without a passphrase). Name others with --certificate and --certificate-key.</source>
        <translation>{certificate}, {key}: 인증서와 그 열쇠(암호 없는 PEM)가 아닙니다. --certificate와 --certificate-key로 다른 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>{code} names {count} people. Take their booking codes: `roster find` tells them.</source>
        <translation>{code}에 해당하는 분이 {count}명입니다. 예약번호를 쓰세요. `roster find`로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>{count} badge</source>
        <translation>{count}장</translation>
    </message>
    <message>
        <source>{count} badges</source>
        <translation>{count}장</translation>
    </message>
    <message>
        <source>{count} badges do not fit on one {title}.</source>
        <translation>배지 {count}장이 {title} 한 장에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>{count} badges in the queue</source>
        <translation>대기 {count}장</translation>
    </message>
    <message>
        <source>{count} badges print when a roll is in.</source>
        <translation>용지를 넣으면 {count}장이 인쇄됩니다.</translation>
    </message>
    <message>
        <source>{count} badges print when it is ready.</source>
        <translation>준비되면 {count}장이 인쇄됩니다.</translation>
    </message>
    <message>
        <source>{count} badges wait at {name} or are in doubt there. Let it print them, or move them with F7 at the desk and answer what it asks; then remove it.</source>
        <translation>배지 {count}장이 {name}에서 기다리거나 불확실합니다. 인쇄되게 두거나 데스크에서 F7로 옮기고 질문에 답한 뒤 제거하세요.</translation>
    </message>
    <message>
        <source>{count} cell</source>
        <translation>{count}칸</translation>
    </message>
    <message>
        <source>{count} cell with a mere dash</source>
        <translation>줄표만 있는 칸 {count}개</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count}칸</translation>
    </message>
    <message>
        <source>{count} cells under {width} columns; is a comma not in quotes?</source>
        <translation>열은 {width}개인데 칸이 {count}개입니다. 따옴표 없는 쉼표가 있습니까?</translation>
    </message>
    <message>
        <source>{count} cells with a mere dash</source>
        <translation>줄표만 있는 칸 {count}개</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count}글자</translation>
    </message>
    <message>
        <source>{count} characters a second.</source>
        <translation>초당 {count}글자.</translation>
    </message>
    <message>
        <source>{count} characters were lost. Set the scanner slower, or bring a Bluetooth scanner nearer; then scan again.</source>
        <translation>{count}글자가 빠졌습니다. 스캐너 속도를 늦추거나 블루투스 스캐너를 가까이 두고 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>{count} checked in</source>
        <translation>{count}명 체크인 완료</translation>
    </message>
    <message>
        <source>{count} checked in, {others} not: see why in the list</source>
        <translation>{count}명 체크인 완료, {others}명 안 됨: 이유는 명단에</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count}일 전</translation>
    </message>
    <message>
        <source>{count} fact</source>
        <translation>기록 {count}건</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>기록 {count}건</translation>
    </message>
    <message>
        <source>{count} formula</source>
        <translation>수식 {count}개</translation>
    </message>
    <message>
        <source>{count} formulas</source>
        <translation>수식 {count}개</translation>
    </message>
    <message>
        <source>{count} full-width character</source>
        <translation>전각 글자 {count}자</translation>
    </message>
    <message>
        <source>{count} full-width characters</source>
        <translation>전각 글자 {count}자</translation>
    </message>
    <message>
        <source>{count} hidden row</source>
        <translation>숨긴 행 {count}개</translation>
    </message>
    <message>
        <source>{count} hidden rows</source>
        <translation>숨긴 행 {count}개</translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <translation>{count}시간 전</translation>
    </message>
    <message>
        <source>{count} in already</source>
        <translation>입장 {count}명</translation>
    </message>
    <message>
        <source>{count} invisible character</source>
        <translation>보이지 않는 글자 {count}자</translation>
    </message>
    <message>
        <source>{count} invisible characters</source>
        <translation>보이지 않는 글자 {count}자</translation>
    </message>
    <message>
        <source>{count} may have lost their first zero to a spreadsheet (the first in line {value}); taken as written.</source>
        <translation>{count}는 엑셀에서 첫 0이 빠진 듯합니다 (처음: {value}행). 적힌 그대로 받았습니다.</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count}분</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <translation>{count}분 전</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count}건 더</translation>
    </message>
    <message>
        <source>{count} more such words follow.</source>
        <translation>이런 낱말이 {count}개 더 있습니다.</translation>
    </message>
    <message>
        <source>{count} more to look at</source>
        <translation>살펴볼 것 {count}건 더</translation>
    </message>
    <message>
        <source>{count} older ones are told by the command roster history.</source>
        <translation>이전 {count}건은 roster history 명령으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>{count} on the way</source>
        <translation>{count}건 전송 중</translation>
    </message>
    <message>
        <source>{count} pairs, likeliest first</source>
        <translation>{count}쌍, 가능성 높은 순</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}명</translation>
    </message>
    <message>
        <source>{count} people are meant. Cancelled and blocked places get no badge.</source>
        <translation>{count}명이 해당됩니다. 취소되거나 보류된 자리에는 배지가 없습니다.</translation>
    </message>
    <message>
        <source>{count} people or more</source>
        <translation>{count}명 이상</translation>
    </message>
    <message>
        <source>{count} phone number</source>
        <translation>전화번호 {count}개</translation>
    </message>
    <message>
        <source>{count} phone numbers</source>
        <translation>전화번호 {count}개</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count}행</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count}행</translation>
    </message>
    <message>
        <source>{count} rows.</source>
        <translation>{count}행.</translation>
    </message>
    <message>
        <source>{count} station</source>
        <translation>컴퓨터 {count}대</translation>
    </message>
    <message>
        <source>{count} stations</source>
        <translation>컴퓨터 {count}대</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>선택 {count}명</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count}장 대기</translation>
    </message>
    <message>
        <source>{count} waiting to sync</source>
        <translation>{count}건 전송 대기</translation>
    </message>
    <message>
        <source>{day} is not a day of this event.</source>
        <translation>{day}은(는) 이 행사의 날이 아닙니다.</translation>
    </message>
    <message>
        <source>{desk} asks for help</source>
        <translation>{desk}에서 도움을 요청합니다</translation>
    </message>
    <message>
        <source>{desk} is coming</source>
        <translation>{desk}에서 오고 있습니다</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}장 중 {done}장</translation>
    </message>
    <message>
        <source>{field} is taken from “{column}”</source>
        <translation>“{field}”은(는) “{column}” 열에서 가져옵니다</translation>
    </message>
    <message>
        <source>{file}: {badges}. Not in it: {left}, not to be drawn or at a printer.</source>
        <translation>{file}: {badges}. 빠진 것: {left}장(그릴 수 없거나 프린터에 있음).</translation>
    </message>
    <message>
        <source>{file}: {count} badge.</source>
        <translation>{file}: 배지 {count}장.</translation>
    </message>
    <message>
        <source>{file}: {count} badges.</source>
        <translation>{file}: 배지 {count}장.</translation>
    </message>
    <message>
        <source>{file}: {name} stands outside the folder of event.toml. Copy it beside the file and name it without a path.</source>
        <translation>{file}: {name}이(가) event.toml의 폴더 밖에 있습니다. 파일 옆에 복사하고 경로 없이 이름만 쓰세요.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}. Name another folder.</source>
        <translation>{folder} 폴더를 만들 수 없습니다: {reason}. 다른 폴더를 정하세요.</translation>
    </message>
    <message>
        <source>{host} is not an address of this computer. Choose another with --listen.</source>
        <translation>{host}: 이 컴퓨터의 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>{last} and {count} more</source>
        <translation>{last} 외 {count}개</translation>
    </message>
    <message>
        <source>{left} is open, and {money} is another currency. Note it with --part, and set the state when the lead says that it is enough; nothing was noted.</source>
        <translation>남은 금액은 {left}인데 {money}은(는) 다른 통화입니다. 일부로(--part) 기록하고, 책임자가 충분하다고 하면 상태를 바꾸세요. 기록한 것이 없습니다.</translation>
    </message>
    <message>
        <source>{left} is open, and {money} is less. Say --part to note a part; nothing was noted.</source>
        <translation>남은 금액은 {left}인데 {money}은(는) 모자랍니다. 일부만 기록하려면 --part를 쓰세요. 기록한 것이 없습니다.</translation>
    </message>
    <message>
        <source>{line} at {desk}</source>
        <translation>{desk}에서 {line}</translation>
    </message>
    <message>
        <source>{name} cannot be copied: {reason}.</source>
        <translation>{name}을(를) 복사할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{name} has control characters; retype it.</source>
        <translation>{name}에 제어 문자가 있습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>{name} has {length} characters; at most {most} are taken. Shorten it.</source>
        <translation>{name}이(가) {length}자입니다. {most}자까지 됩니다. 줄이세요.</translation>
    </message>
    <message>
        <source>{name} is no logo. Use a file that ends in {kinds}.</source>
        <translation>{name}은(는) 로고로 쓸 수 없습니다. {kinds} 파일을 쓰세요.</translation>
    </message>
    <message>
        <source>{name} is no receipt printer with a drawer. There has to be one on tcp:, usb: or serial:.</source>
        <translation>{name}은(는) 금전함이 달린 영수증 프린터가 아닙니다. tcp:, usb:, serial: 가운데 하나여야 합니다.</translation>
    </message>
    <message>
        <source>{name} is not checked in any more.</source>
        <translation>{name} 님의 체크인이 취소되었습니다.</translation>
    </message>
    <message>
        <source>{name} is the event's hub now. This one steps down and hands over what it holds.</source>
        <translation>이제 행사의 허브는 {name}입니다. 이 데스크는 물러나며 가진 기록을 넘깁니다.</translation>
    </message>
    <message>
        <source>{name} is trusted again.</source>
        <translation>{name}: 다시 신뢰합니다.</translation>
    </message>
    <message>
        <source>{name} shows its badges beside an open desk. Start `desk` and scan a ticket.</source>
        <translation>{name}은(는) 열린 데스크 옆에 배지를 보여 줍니다. `desk`를 시작하고 티켓을 스캔하세요.</translation>
    </message>
    <message>
        <source>{name} shows no certificate; only a printer at ipps: does.</source>
        <translation>{name}: 인증서를 보이지 않습니다. ipps: 주소의 프린터만 인증서를 보입니다.</translation>
    </message>
    <message>
        <source>{name} still has a badge to print. Take it away when that is out.</source>
        <translation>{name}에 인쇄할 배지가 1장 남아 있습니다. 나온 뒤에 제거하세요.</translation>
    </message>
    <message>
        <source>{name} still has {count} badges to print. Take it away when they are out.</source>
        <translation>{name}에 인쇄할 배지가 {count}장 남아 있습니다. 모두 나온 뒤에 제거하세요.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name}을(를) 추가했습니다.</translation>
    </message>
    <message>
        <source>{name} was changed here and in the file; ours was kept</source>
        <translation>{name}: 여기와 파일에서 모두 바뀌었습니다. 여기 것을 두었습니다</translation>
    </message>
    <message>
        <source>{name} was sent a badge and gave no word. Look whether it came out.</source>
        <translation>{name}에 배지를 보냈지만 답이 없습니다. 나왔는지 확인하세요.</translation>
    </message>
    <message>
        <source>{name} was taken away.</source>
        <translation>{name}을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>{name} {text} is somebody else's already. Search for it first.</source>
        <translation>{name} {text}은(는) 이미 다른 분의 것입니다. 먼저 검색해 보세요.</translation>
    </message>
    <message>
        <source>{name} “{mine}” is that of another person in line {first}; two people cannot share it, so correct the wrong one.</source>
        <translation>{name} “{mine}”은(는) {first}행에 있는 다른 사람의 것입니다. 두 사람이 같이 쓸 수 없으니 틀린 쪽을 고치세요.</translation>
    </message>
    <message>
        <source>{name} “{text}” is a number of which a spreadsheet threw digits away; put the code in again from its source, in a column that is formatted as text.</source>
        <translation>{name} “{text}”은(는) 엑셀이 숫자를 잘라 버린 것입니다. 텍스트 서식의 열에 원래 코드를 다시 넣으세요.</translation>
    </message>
    <message>
        <source>{name} “{text}” is not known; write {choices}.</source>
        <translation>{name} “{text}”을(를) 알 수 없습니다. {choices} 가운데 쓰세요.</translation>
    </message>
    <message>
        <source>{name} “{text}” is that of somebody else on the list; two people cannot share it, so correct the wrong one.</source>
        <translation>{name} “{text}”은(는) 명단에 있는 다른 사람의 것입니다. 두 사람이 함께 쓸 수 없으니 잘못된 쪽을 고치세요.</translation>
    </message>
    <message>
        <source>{name}: the connection broke while sending. Look whether a badge came out.</source>
        <translation>{name}: 보내는 중에 연결이 끊겼습니다. 배지가 나왔는지 확인하세요.</translation>
    </message>
    <message>
        <source>{name}: the connection broke. Look whether the drawer opened.</source>
        <translation>{name}: 연결이 끊겼습니다. 금전함이 열렸는지 확인하세요.</translation>
    </message>
    <message>
        <source>{name}: the test badge is printed.</source>
        <translation>{name}: 시험 배지가 인쇄되었습니다.</translation>
    </message>
    <message>
        <source>{name}: the test badge was sent. Look whether it came out.</source>
        <translation>{name}: 시험 배지를 보냈습니다. 나왔는지 확인하세요.</translation>
    </message>
    <message>
        <source>{name}: too light to read on white ({contrast}; {least} is needed).</source>
        <translation>{name}: 흰 바탕에서 읽기에 너무 밝습니다 ({contrast}, {least} 이상 필요).</translation>
    </message>
    <message>
        <source>{name}: write a colour like #86196A.</source>
        <translation>{name}: #86196A 같은 색을 입력하세요.</translation>
    </message>
    <message>
        <source>{name}: {trouble}.</source>
        <translation>{name}: {trouble}.</translation>
    </message>
    <message>
        <source>{number} at {desk} waits for a person</source>
        <translation>{desk}의 {number} 님이 직원을 기다립니다</translation>
    </message>
    <message>
        <source>{number} comes from {kiosk}</source>
        <translation>{kiosk}에서 {number} 손님이 왔습니다</translation>
    </message>
    <message>
        <source>{number} of {count}: {why}</source>
        <translation>{count}개 중 {number}: {why}</translation>
    </message>
    <message>
        <source>{one} and {other} are one person now.</source>
        <translation>{one}, {other}: 이제 한 사람입니다.</translation>
    </message>
    <message>
        <source>{one} and {other} are two people again, with what each had.</source>
        <translation>{one}, {other}: 다시 두 사람이며 각자의 값이 돌아왔습니다.</translation>
    </message>
    <message>
        <source>{one} and {other} are two people; nobody is asked again.</source>
        <translation>{one}, {other}: 서로 다른 사람입니다. 다시 묻지 않습니다.</translation>
    </message>
    <message>
        <source>{one} and {other} may be one person; they are asked about again.</source>
        <translation>{one} 님과 {other} 님은 같은 사람일 수 있어 다시 묻습니다.</translation>
    </message>
    <message>
        <source>{one} and {other} were merged earlier.</source>
        <translation>{one}, {other}: 앞서 합쳐졌습니다.</translation>
    </message>
    <message>
        <source>{out} cannot be written: {reason}. Free some space or choose another folder.</source>
        <translation>{out}에 쓸 수 없습니다: {reason}. 공간을 비우거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>{path} cannot be changed here. Write the design into it by hand.</source>
        <translation>{path}은(는) 여기서 바꿀 수 없습니다. 파일에 직접 디자인을 쓰세요.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check the logo's name, or save it again.</source>
        <translation>{path}을(를) 읽을 수 없습니다. 로고 이름을 확인하거나 다시 저장하세요.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and try again.</source>
        <translation>{path}을(를) 읽을 수 없습니다: {reason}. 이름을 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the picture's name.</source>
        <translation>{path}을(를) 읽을 수 없습니다: {reason}. 그림 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Choose a badge template that exists.</source>
        <translation>{path}을(를) 읽을 수 없습니다: {reason}. 있는 배지 서식을 고르세요.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}. Check the name and try again.</source>
        <translation>{path}을(를) 읽을 수 없습니다({strerror}). 이름을 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>{path} cannot be used. Install the program again.</source>
        <translation>{path}을(를) 쓸 수 없습니다. 프로그램을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path}에 쓸 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Free some space.</source>
        <translation>{path}에 쓸 수 없습니다: {reason}. 공간을 비우세요.</translation>
    </message>
    <message>
        <source>{path} has a shape that cannot be read. Save it as plain SVG.</source>
        <translation>{path}에 읽을 수 없는 도형이 있습니다. 일반 SVG로 저장하세요.</translation>
    </message>
    <message>
        <source>{path} has over {most} MB. Use a smaller one.</source>
        <translation>{path}은(는) {most} MB가 넘습니다. 더 작은 파일을 쓰세요.</translation>
    </message>
    <message>
        <source>{path} is not a picture. Use SVG, PNG or JPEG for the logo.</source>
        <translation>{path}은(는) 그림이 아닙니다. 로고에는 SVG, PNG, JPEG를 쓰세요.</translation>
    </message>
    <message>
        <source>{path} is not an SVG picture. Save it as plain SVG.</source>
        <translation>{path}은(는) SVG 그림이 아닙니다. 일반 SVG로 저장하세요.</translation>
    </message>
    <message>
        <source>{path} is over {largest_side} dots wide or high. Use a smaller picture.</source>
        <translation>{path}의 너비나 높이가 {largest_side} 도트를 넘습니다. 더 작은 그림을 쓰세요.</translation>
    </message>
    <message>
        <source>{path} is too large or too complex for a badge. Use a plain SVG under 200 kB.</source>
        <translation>{path}은(는) 배지에 쓰기에 너무 크거나 복잡합니다. 200 kB 미만의 일반 SVG를 쓰세요.</translation>
    </message>
    <message>
        <source>{path} uses `transform`, which a badge cannot show. Flatten it in a drawing program.</source>
        <translation>{path}에는 배지에 그릴 수 없는 `transform`이 있습니다. 그림 프로그램에서 풀어서 저장하세요.</translation>
    </message>
    <message>
        <source>{path}: the file is UTF-16 and ends in the middle of a character: it was cut off. Fetch or save it again; nothing was imported.</source>
        <translation>{path}: UTF-16 파일이 글자 중간에서 끊겼습니다. 다시 받거나 저장하세요. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>{path}: the file's letters are in no encoding that is known here. In the spreadsheet, save it as “CSV UTF-8” or as .xlsx, and import again; nothing was imported.</source>
        <translation>{path}: 글자의 인코딩을 알 수 없습니다. 엑셀에서 “CSV UTF-8”이나 .xlsx로 저장해 다시 가져오세요. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>{path}: the sheet “{wanted}” is hidden. To read it: --with-hidden.</source>
        <translation>{path}: “{wanted}” 시트는 숨겨져 있습니다.</translation>
    </message>
    <message>
        <source>{path}: the workbook is damaged; perhaps it was cut off on its way ({error}). Fetch it again, or open it in the spreadsheet and save it anew; nothing was imported.</source>
        <translation>{path}: 파일이 손상되었습니다. 받는 도중에 끊긴 듯합니다({error}). 다시 받거나 엑셀에서 열어 새로 저장하세요. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>{path}: the workbook is damaged; perhaps it was cut off on its way. Fetch it again; nothing was imported.</source>
        <translation>{path}: 파일이 손상되었습니다. 받는 도중에 끊긴 듯합니다. 다시 받으세요. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>{path}: the workbook is far too large to be a list of people.</source>
        <translation>{path}: 사람 명단이라기에는 파일이 너무 큽니다.</translation>
    </message>
    <message>
        <source>{path}: the workbook is locked with a password. Open it, take the password away (File, Info), save and import again; nothing was imported.</source>
        <translation>{path}: 암호로 잠긴 파일입니다. 열어서 암호를 없애고(파일, 정보) 저장한 뒤 다시 가져오세요. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>{path}: the workbook is not built as spreadsheets build them. Open it in the spreadsheet, save it anew as .xlsx and import again; nothing was imported.</source>
        <translation>{path}: 엑셀이 만드는 방식과 다른 파일입니다. 엑셀에서 열어 .xlsx로 새로 저장한 뒤 다시 가져오세요. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>{path}: there is no sheet “{wanted}”. Sheets: {names}.</source>
        <translation>{path}: “{wanted}” 시트가 없습니다. 시트: {names}.</translation>
    </message>
    <message>
        <source>{path}: this is a PDF, which holds no rows. Ask for the spreadsheet behind it.</source>
        <translation>{path}: PDF에는 행이 없습니다. 원래의 엑셀 파일을 받으세요.</translation>
    </message>
    <message>
        <source>{path}: this is a picture. Ask for the spreadsheet behind it.</source>
        <translation>{path}: 그림 파일입니다. 원래의 엑셀 파일을 받으세요.</translation>
    </message>
    <message>
        <source>{path}: this is a web page or XML, whatever its name says. {save}</source>
        <translation>{path}: 이름과 달리 웹 페이지나 XML입니다. {save}</translation>
    </message>
    <message>
        <source>{path}: this is a workbook of Excel 97-2003 (.xls). {save}</source>
        <translation>{path}: 엑셀 97-2003 파일(.xls)입니다. {save}</translation>
    </message>
    <message>
        <source>{path}: this {what}. {save}</source>
        <translation>{path}: {what}. {save}</translation>
    </message>
    <message>
        <source>{path}:1:1: the file is empty. The first row must name the columns, like name,email.{hidden}</source>
        <translation>{path}: 빈 파일입니다. 첫 행에 name,email처럼 열 이름이 있어야 합니다.{hidden}</translation>
    </message>
    <message>
        <source>{path}:{line}:{column}: the file ends in the middle of a character: it was cut off. Fetch or save it again; nothing was imported.</source>
        <translation>{path}:{line}:{column}: 파일이 글자 중간에서 끊겼습니다. 다시 받거나 저장하세요. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>{path}:{line}:{column}: this is not UTF-8 text, though the rest of the file is. In the spreadsheet, save as “CSV UTF-8” and import again; nothing was imported.</source>
        <translation>{path}:{line}:{column}: 나머지는 UTF-8인데 여기는 아닙니다. 엑셀에서 “CSV UTF-8”로 저장해 다시 가져오세요. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>{path}:{line}:{column}: this is not a CSV file, nor a workbook. Save it as “CSV UTF-8” or as .xlsx and import again.</source>
        <translation>{path}:{line}:{column}: CSV도 엑셀 파일도 아닙니다. “CSV UTF-8”이나 .xlsx로 저장해 다시 가져오세요.</translation>
    </message>
    <message>
        <source>{path}:{line}:{column}: {problem}</source>
        <translation>{path} {line}행 {column}열에 잘못이 있습니다. 책임자를 부르세요. {problem}</translation>
    </message>
    <message>
        <source>{path}:{start}:{quote}: the row that begins here is broken ({error}). Look for a quotation mark without its partner, mend it and import again; nothing was imported.</source>
        <translation>{path}:{start}:{quote}: 여기서 시작하는 행이 깨져 있습니다({error}). 짝이 없는 따옴표를 찾아 고친 뒤 다시 가져오세요. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>{people} people for one place of {category}</source>
        <translation>{category}: 한 자리에 {people}명</translation>
    </message>
    <message>
        <source>{people} people for {count} places of {category}</source>
        <translation>{category}: 자리 {count}개에 {people}명</translation>
    </message>
    <message>
        <source>{printer} ready</source>
        <translation>{printer} 준비됨</translation>
    </message>
    <message>
        <source>{printer}: {badges} done. Not done: {left}, not to be printed or at another printer.</source>
        <translation>{printer}: {badges} 완료. 남은 것: {left}장(인쇄할 수 없거나 다른 프린터에 있음).</translation>
    </message>
    <message>
        <source>{printer}: {count} badge is done.</source>
        <translation>{printer}: 배지 {count}장이 끝났습니다.</translation>
    </message>
    <message>
        <source>{printer}: {count} badges are done.</source>
        <translation>{printer}: 배지 {count}장이 끝났습니다.</translation>
    </message>
    <message>
        <source>{role}: {code}</source>
        <translation>{role}: {code}</translation>
    </message>
    <message>
        <source>{sign} is on shift</source>
        <translation>{sign} 님이 근무 중입니다</translation>
    </message>
    <message>
        <source>{sign} is on shift.</source>
        <translation>{sign} 님이 근무 중입니다.</translation>
    </message>
    <message>
        <source>{source}, 1 character: {verdict}.</source>
        <translation>{source}, 1자: {verdict}.</translation>
    </message>
    <message>
        <source>{source}, {count} characters: {verdict}.</source>
        <translation>{source}, {count}글자: {verdict}.</translation>
    </message>
    <message>
        <source>{text} took the badge along</source>
        <translation>{text} 님이 배지를 가져감</translation>
    </message>
    <message>
        <source>{title} is wider than this printer prints. Choose another printer.</source>
        <translation>{title}은(는) 이 프린터의 인쇄 폭보다 넓습니다. 다른 프린터를 고르세요.</translation>
    </message>
    <message>
        <source>{title} is {dots} dots {name}, but this printer prints {most}. Choose a smaller badge template or another printer.</source>
        <translation>{title}의 {name}는 {dots} 도트인데 이 프린터는 {most} 도트까지 인쇄합니다. 더 작은 배지 서식이나 다른 프린터를 고르세요.</translation>
    </message>
    <message>
        <source>{trouble}. A badge was sent before: it may still come out.</source>
        <translation>{trouble}. 이미 보낸 명찰이 있습니다. 나중에 나올 수 있습니다.</translation>
    </message>
    <message>
        <source>{uri} has no right port. Write tcp://HOST:{raw_port}.</source>
        <translation>{uri}의 포트가 잘못되었습니다. tcp://HOST:{raw_port}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>{uri} is not a printer address. Use one of {forms}.</source>
        <translation>{uri}은(는) 프린터 주소가 아닙니다. 쓸 수 있는 것: {forms}.</translation>
    </message>
    <message>
        <source>{uri} is not a printer address. Write ipp://HOST:{port}/ipp/print.</source>
        <translation>{uri}은(는) 프린터 주소가 아닙니다. ipp://HOST:{port}/ipp/print처럼 쓰세요.</translation>
    </message>
    <message>
        <source>{uri} is not a printer address. Write tcp://HOST:{raw_port}.</source>
        <translation>{uri}은(는) 프린터 주소가 아닙니다. tcp://HOST:{raw_port}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>{uri} names no USB printer. Write usb:VENDOR:PRODUCT with its two numbers, like usb:04b8:0e15; `printer find` lists those that are plugged in.</source>
        <translation>{uri}은(는) USB 프린터가 아닙니다. usb:04b8:0e15처럼 두 번호로 쓰세요. 꽂힌 프린터는 `printer find`로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>{uri} names no serial port. Write serial:PORT@BAUD, like serial:/dev/ttyUSB0@38400.</source>
        <translation>{uri}은(는) 시리얼 포트가 아닙니다. serial:/dev/ttyUSB0@38400처럼 쓰세요.</translation>
    </message>
    <message>
        <source>{where}:{header_line}:1: column {position} "{column}" gives {field} a second time. Remove one of the two columns.</source>
        <translation>{where}:{header_line}행: {position}번째 열 “{column}”도 “{field}”입니다. 둘 중 하나만 쓰세요.</translation>
    </message>
    <message>
        <source>{where}:{header_line}:1: no column holds the names. Call one “name”, or say which it is: --map "COLUMN=name". Columns here: {names}.</source>
        <translation>{where}:{header_line}행: 이름이 든 열이 없습니다. 어느 열인지 골라 주세요. 열: {names}.</translation>
    </message>
    <message>
        <source>{where}:{header_line}:1: there is no column "{column}". Columns: {names}.</source>
        <translation>{where}:{header_line}행: “{column}” 열이 없습니다. 열: {names}.</translation>
    </message>
    <message>
        <source>{why}; is that right?</source>
        <translation>{why}. 맞습니까?</translation>
    </message>
    <message>
        <source>“Do you have a newer ticket with you? Let me look you up by name.”</source>
        <translation>“새로 받으신 티켓이 있나요? 성함으로 찾아보겠습니다.”</translation>
    </message>
    <message>
        <source>“Do you have another badge with you?”</source>
        <translation>“다른 배지를 가지고 계신가요?”</translation>
    </message>
    <message>
        <source>“Do you have another ticket with you? Let me look you up by name.”</source>
        <translation>“다른 티켓을 가지고 계신가요? 성함으로 찾아보겠습니다.”</translation>
    </message>
    <message>
        <source>“Let me look you up by name.”</source>
        <translation>“성함으로 찾아보겠습니다.”</translation>
    </message>
    <message>
        <source>“May I have your name?”</source>
        <translation>“성함을 알려 주시겠어요?”</translation>
    </message>
    <message>
        <source>“May I scan your badge?”</source>
        <translation>“배지를 스캔해도 될까요?”</translation>
    </message>
    <message>
        <source>“May I try that once more?”</source>
        <translation>“한 번 더 스캔해 보겠습니다.”</translation>
    </message>
    <message>
        <source>“One moment please, a colleague will be with you.”</source>
        <translation>“잠시만요, 담당자가 곧 도와드리겠습니다.”</translation>
    </message>
    <message>
        <source>“One moment, our list is a little behind. May I have your name?”</source>
        <translation>“잠시만요, 저희 명단이 조금 늦습니다. 성함을 알려 주시겠어요?”</translation>
    </message>
    <message>
        <source>“Something is wrong with this ticket. Let me look you up by name.”</source>
        <translation>“티켓에 문제가 있는 것 같습니다. 성함으로 찾아보겠습니다.”</translation>
    </message>
    <message>
        <source>“That is another code. Do you have the one we sent you?”</source>
        <translation>“다른 코드입니다. 저희가 보내 드린 코드를 가지고 계신가요?”</translation>
    </message>
    <message>
        <source>“This booking was passed on to another person. Let me ask somebody who can help.”</source>
        <translation>“이 예약은 다른 분께 양도된 것으로 나옵니다. 도와드릴 수 있는 분을 모셔 오겠습니다.”</translation>
    </message>
    <message>
        <source>“Your badge comes in a minute.”</source>
        <translation>“배지는 곧 나옵니다.”</translation>
    </message>
    <message>
        <source>“Your booking is for {days}. Shall I add today?”</source>
        <translation>“예약일은 {days}입니다. 오늘을 추가해 드릴까요?”</translation>
    </message>
    <message>
        <source>“Your booking is for {days}.”</source>
        <translation>“예약일은 {days}입니다.”</translation>
    </message>
    <message>
        <source>“Your booking shows as cancelled. Let me ask somebody who can help.”</source>
        <translation>“예약이 취소된 것으로 나옵니다. 도와드릴 수 있는 분께 여쭤보겠습니다.”</translation>
    </message>
    <message>
        <source>“Your booking starts on {day}. Shall I add today?”</source>
        <translation>“예약은 {day}부터입니다. 오늘을 추가해 드릴까요?”</translation>
    </message>
    <message>
        <source>“Your payment has not reached us yet. Would you like to pay here?”</source>
        <translation>“아직 결제가 확인되지 않았습니다. 여기서 결제하시겠습니까?”</translation>
    </message>
    <message>
        <source>“Your ticket is fine. Let me ask somebody to put you on our list.”</source>
        <translation>“티켓에는 문제가 없습니다. 명단에 올려 드리도록 담당자를 부르겠습니다.”</translation>
    </message>
    <message>
        <source>“Your ticket is for later. Let me ask somebody who can help.”</source>
        <translation>“나중에 쓰시는 티켓이네요. 도와 드릴 분을 부르겠습니다.”</translation>
    </message>
    <message>
        <source>“Your ticket was for an earlier time. Let me ask somebody who can help.”</source>
        <translation>“더 이른 시간의 티켓이네요. 도와 드릴 분을 부르겠습니다.”</translation>
    </message>
    <message>
        <source>“{text}” is no amount of money. Write it with its currency, like “50000 KRW” or “12.50 EUR”; nothing was noted.</source>
        <translation>“{text}”은(는) 금액이 아닙니다. “50000 KRW”나 “12.50 EUR”처럼 통화와 함께 쓰세요. 기록한 것이 없습니다.</translation>
    </message>
    <message>
        <source>“{text}” is no answer to {question_id}; it may be {error}.</source>
        <translation>“{text}”은(는) {question_id}의 답이 될 수 없습니다. 될 수 있는 것: {error}.</translation>
    </message>
    <message>
        <source>“{url}” is not a hub's address; it looks like https://192.168.0.10:8470.</source>
        <translation>“{url}”은(는) 허브 주소가 아닙니다. https://192.168.0.10:8470처럼 생겼습니다.</translation>
    </message>
    <message>
        <source>“{url}” would send names unencrypted over the network. Write https:// before the hub's address.</source>
        <translation>“{url}”(으)로는 이름이 암호화되지 않은 채 네트워크로 나갑니다. 허브 주소 앞에 https://를 쓰세요.</translation>
    </message>
</context>
</TS>
