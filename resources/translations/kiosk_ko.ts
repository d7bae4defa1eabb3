<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>kiosk</name>
    <message>
        <source>1 more character</source>
        <translation>한 글자 더</translation>
    </message>
    <message>
        <source>A few seconds. It comes out of the printer here.</source>
        <translation>몇 초 걸립니다. 여기 프린터에서 나옵니다.</translation>
    </message>
    <message>
        <source>A person corrects names in this script. Call one, or leave it as it was.</source>
        <translation>이 문자로 된 이름은 직원이 고쳐 드립니다. 직원을 부르거나 그대로 두세요.</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation>담당자가 도와드리겠습니다</translation>
    </message>
    <message>
        <source>A person will help you at {desk}</source>
        <translation>{desk}에서 담당자가 도와드리겠습니다</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>아직 계신가요?</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a plain blue lanyard.</source>
        <translation>목걸이 테이블에서 무늬 없는 파란색 목걸이를 받으세요.</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a yellow striped lanyard.</source>
        <translation>목걸이 테이블에서 노란색 줄무늬 목걸이를 받으세요.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation>카메라로 돌아가기</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>배지</translation>
    </message>
    <message>
        <source>Both answers are fine. You can change it at any desk, on any day.</source>
        <translation>어느 쪽이든 괜찮습니다. 언제든 데스크에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Call a person</source>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>Change the spelling</source>
        <translation>이름 표기 고치기</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>답을 선택하세요</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>키오스크 닫기</translation>
    </message>
    <message>
        <source>Collect your badge at the desk</source>
        <translation>데스크에서 배지를 받으세요</translation>
    </message>
    <message>
        <source>Collect your badge at {desk}</source>
        <translation>{desk}에서 배지를 받으세요</translation>
    </message>
    <message>
        <source>Collect your badge. Choose your language.</source>
        <translation>배지를 받으세요. 언어를 선택해 주세요.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>마지막 글자 지우기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>First letter:</source>
        <translation>첫 글자:</translation>
    </message>
    <message>
        <source>For the staff: PIN</source>
        <translation>직원용: PIN</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.</source>
        <translation>이메일, 휴대전화, 종이 모두 됩니다. 20cm쯤 앞에 대면 자동으로 읽습니다.</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. It reads by itself.</source>
        <translation>이메일, 휴대전화, 종이 모두 됩니다. 자동으로 읽습니다.</translation>
    </message>
    <message>
        <source>Hide my country</source>
        <translation>국가 숨기기</translation>
    </message>
    <message>
        <source>Hide my organisation</source>
        <translation>소속 숨기기</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame</source>
        <translation>은행 카드를 테두리에 대세요</translation>
    </message>
    <message>
        <source>Hold your QR code in front of the scanner</source>
        <translation>QR 코드를 스캐너 앞에 대세요</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>시간이 더 필요합니다</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation>답하지 않겠습니다</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>본인이 맞으신가요?</translation>
    </message>
    <message>
        <source>Is your name right?</source>
        <translation>이름이 맞나요?</translation>
    </message>
    <message>
        <source>It comes out above the screen.</source>
        <translation>화면 위쪽에서 나옵니다.</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation>화면 아래쪽에서 나옵니다.</translation>
    </message>
    <message>
        <source>It comes out on the left of the screen.</source>
        <translation>화면 왼쪽에서 나옵니다.</translation>
    </message>
    <message>
        <source>It comes out on the right of the screen.</source>
        <translation>화면 오른쪽에서 나옵니다.</translation>
    </message>
    <message>
        <source>It is as large as the card</source>
        <translation>카드와 크기가 같습니다</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Live only. No picture is kept.</source>
        <translation>실시간 화면입니다. 사진은 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation>낮은 버튼</translation>
    </message>
    <message>
        <source>Make the frame as large as the card: drag its right edge, or press the keys.</source>
        <translation>테두리를 카드와 같은 크기로 맞추세요. 오른쪽 가장자리를 끌거나 아래 키를 누르세요.</translation>
    </message>
    <message>
        <source>May photographers take pictures of you?</source>
        <translation>사진 촬영에 동의하시나요?</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>화면 크기 재기</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>시간 더 주기</translation>
    </message>
    <message>
        <source>Next word, first letter:</source>
        <translation>다음 단어의 첫 글자:</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>No QR? Type your booking code</source>
        <translation>QR이 없나요? 예약 코드 입력</translation>
    </message>
    <message>
        <source>No badge came out</source>
        <translation>배지가 나오지 않았어요</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>음성 없음</translation>
    </message>
    <message>
        <source>No, not me</source>
        <translation>아니요, 제가 아닙니다</translation>
    </message>
    <message>
        <source>No, please</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Nothing about you stays on it.</source>
        <translation>개인 정보는 화면에 남지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing about you stays on this screen.</source>
        <translation>개인 정보는 이 화면에 남지 않습니다.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>잠시만 기다려 주세요</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Other script first</source>
        <translation>다른 표기를 앞에</translation>
    </message>
    <message>
        <source>Please answer this at a desk. You can go on without it.</source>
        <translation>이 질문은 데스크에서 답해 주세요. 지금은 넘어갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Please bring this number with you. There is no need to queue again.</source>
        <translation>이 번호를 가져가세요. 다시 줄을 서지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Please wait {count} seconds.</source>
        <translation>{count}초 기다려 주세요.</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>배지 인쇄</translation>
    </message>
    <message>
        <source>Printing your badge</source>
        <translation>배지를 인쇄하고 있습니다</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>소리로 읽기</translation>
    </message>
    <message>
        <source>Read aloud is on.</source>
        <translation>소리로 읽기가 켜졌습니다.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>다시 듣기</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>스캔</translation>
    </message>
    <message>
        <source>Show my country</source>
        <translation>국가 표시하기</translation>
    </message>
    <message>
        <source>Show my organisation</source>
        <translation>소속 표시하기</translation>
    </message>
    <message>
        <source>Show your QR code to the camera</source>
        <translation>QR 코드를 카메라에 보여 주세요</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>띄어쓰기</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation>한국어로 시작</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation>배지를 가져가세요</translation>
    </message>
    <message>
        <source>That could not be read. Please try once more.</source>
        <translation>읽지 못했습니다. 한 번 더 해 주세요.</translation>
    </message>
    <message>
        <source>That is more than a correction. A person at the desk can help you.</source>
        <translation>고칠 수 있는 범위를 넘었습니다. 데스크에서 도와드립니다.</translation>
    </message>
    <message>
        <source>The arrow keys move from button to button, Enter presses.</source>
        <translation>화살표 키로 버튼을 옮겨 다니고, 엔터 키로 누릅니다.</translation>
    </message>
    <message>
        <source>The rest is on the screen. A person reads it to you: call a person.</source>
        <translation>나머지는 화면에 있습니다. 도움을 요청하시면 담당자가 읽어 드립니다.</translation>
    </message>
    <message>
        <source>The scanner is beside this screen.</source>
        <translation>스캐너는 화면 옆에 있습니다.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. A person reads it to you.</source>
        <translation>이 언어를 읽어 주는 음성이 없습니다. 담당자가 읽어 드립니다.</translation>
    </message>
    <message>
        <source>This screen clears in 1 second.</source>
        <translation>1초 뒤에 화면이 지워집니다.</translation>
    </message>
    <message>
        <source>This screen clears in {count} seconds.</source>
        <translation>{count}초 뒤에 화면이 지워집니다.</translation>
    </message>
    <message>
        <source>This screen then measures {inches} inches across.</source>
        <translation>그러면 이 화면은 대각선 {inches}인치입니다.</translation>
    </message>
    <message>
        <source>Type your booking code</source>
        <translation>예약 코드를 입력하세요</translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation>이 표기 사용</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>We hide part of it because others may see this screen.</source>
        <translation>다른 사람이 볼 수 있어 일부를 가렸습니다.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>What you hide is not printed. It stays known to the desk.</source>
        <translation>숨긴 내용은 인쇄되지 않습니다. 데스크에서는 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>네, 맞습니다</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>체크인되었습니다</translation>
    </message>
    <message>
        <source>You are checked in. Have a good forum.</source>
        <translation>체크인되었습니다. 좋은 시간 되세요.</translation>
    </message>
    <message>
        <source>You are checked in. Please bring this number with you.</source>
        <translation>체크인되었습니다. 이 번호를 가져가세요.</translation>
    </message>
    <message>
        <source>You can change it at any desk, on any day.</source>
        <translation>언제든 데스크에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>You can correct letters. For another name a person helps you at the desk.</source>
        <translation>글자를 고칠 수 있습니다. 다른 이름은 데스크에서 도와드립니다.</translation>
    </message>
    <message>
        <source>You get a plain blue lanyard.</source>
        <translation>무늬 없는 파란색 목걸이를 받습니다.</translation>
    </message>
    <message>
        <source>You get a yellow striped lanyard, and this mark on your badge.</source>
        <translation>노란색 줄무늬 목걸이를 받고, 배지에 이 표시가 들어갑니다.</translation>
    </message>
    <message>
        <source>You have a badge already: just go in. Have a good forum.</source>
        <translation>배지가 이미 있습니다. 바로 들어가세요. 좋은 시간 되세요.</translation>
    </message>
    <message>
        <source>You may photograph this for the desk. Nobody else can read it.</source>
        <translation>데스크에 보여 주도록 사진을 찍어도 됩니다. 다른 사람은 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Your name on the badge</source>
        <translation>배지의 이름</translation>
    </message>
    <message>
        <source>Your number:</source>
        <translation>번호:</translation>
    </message>
    <message>
        <source>{count} characters. You find it in the confirmation e-mail, under the QR code.</source>
        <translation>{count}글자입니다. 확인 이메일의 QR 코드 아래에 있습니다.</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation>{count}글자 더</translation>
    </message>
</context>
</TS>
