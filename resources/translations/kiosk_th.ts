<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
    <name>kiosk</name>
    <message>
        <source>1 more character</source>
        <translation type="unfinished">อีก 1 ตัว</translation>
    </message>
    <message>
        <source>A few seconds. It comes out of the printer here.</source>
        <translation type="unfinished">รอไม่กี่วินาที บัตรจะออกจากเครื่องพิมพ์ตรงนี้</translation>
    </message>
    <message>
        <source>A person corrects names in this script. Call one, or leave it as it was.</source>
        <translation type="unfinished">ชื่อในอักษรนี้เจ้าหน้าที่จะแก้ไขให้ โปรดเรียกเจ้าหน้าที่ หรือคงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation type="unfinished">เจ้าหน้าที่จะช่วยคุณ</translation>
    </message>
    <message>
        <source>A person will help you at {desk}</source>
        <translation type="unfinished">เจ้าหน้าที่จะช่วยคุณที่ {desk}</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">คุณยังอยู่ไหม</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a plain blue lanyard.</source>
        <translation type="unfinished">ขอสายคล้องสีน้ำเงินล้วนที่โต๊ะสายคล้อง</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a yellow striped lanyard.</source>
        <translation type="unfinished">ขอสายคล้องสีเหลืองลายที่โต๊ะสายคล้อง</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation type="unfinished">กลับไปที่กล้อง</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished">บัตร</translation>
    </message>
    <message>
        <source>Both answers are fine. You can change it at any desk, on any day.</source>
        <translation type="unfinished">ตอบแบบไหนก็ได้ เปลี่ยนได้ทุกโต๊ะ ทุกวัน</translation>
    </message>
    <message>
        <source>Call a person</source>
        <translation type="unfinished">เรียกคน</translation>
    </message>
    <message>
        <source>Change the spelling</source>
        <translation type="unfinished">แก้ตัวสะกด</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished">เลือกคำตอบ</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">เลือกแล้ว</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished">ปิดตู้</translation>
    </message>
    <message>
        <source>Collect your badge at the desk</source>
        <translation type="unfinished">รับบัตรของคุณที่โต๊ะ</translation>
    </message>
    <message>
        <source>Collect your badge at {desk}</source>
        <translation type="unfinished">รับบัตรของคุณที่ {desk}</translation>
    </message>
    <message>
        <source>Collect your badge. Choose your language.</source>
        <translation type="unfinished">รับบัตรของคุณ เลือกภาษา</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">ยืนยัน</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">ต่อไป</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished">ลบตัวสุดท้าย</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">เสร็จ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">อีเมล</translation>
    </message>
    <message>
        <source>First letter:</source>
        <translation type="unfinished">อักษรตัวแรก:</translation>
    </message>
    <message>
        <source>For the staff: PIN</source>
        <translation type="unfinished">สำหรับเจ้าหน้าที่: PIN</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.</source>
        <translation type="unfinished">จากอีเมล โทรศัพท์ หรือกระดาษ ห่างราว 20 ซม. อ่านเองอัตโนมัติ</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. It reads by itself.</source>
        <translation type="unfinished">จากอีเมล โทรศัพท์ หรือกระดาษ อ่านเองอัตโนมัติ</translation>
    </message>
    <message>
        <source>Hide my country</source>
        <translation type="unfinished">ซ่อนประเทศ</translation>
    </message>
    <message>
        <source>Hide my organisation</source>
        <translation type="unfinished">ซ่อนองค์กร</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">สีตัดกัน</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame</source>
        <translation type="unfinished">วางบัตรธนาคารทาบกรอบ</translation>
    </message>
    <message>
        <source>Hold your QR code in front of the scanner</source>
        <translation type="unfinished">วางคิวอาร์โค้ดหน้าเครื่องอ่าน</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished">ขอเวลาเพิ่ม</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation type="unfinished">ไม่ขอตอบ</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">ใช่คุณหรือไม่</translation>
    </message>
    <message>
        <source>Is your name right?</source>
        <translation type="unfinished">ชื่อของคุณถูกต้องไหม</translation>
    </message>
    <message>
        <source>It comes out above the screen.</source>
        <translation type="unfinished">ออกมาด้านบนของจอ</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation type="unfinished">ออกมาด้านล่างของจอ</translation>
    </message>
    <message>
        <source>It comes out on the left of the screen.</source>
        <translation type="unfinished">ออกมาด้านซ้ายของจอ</translation>
    </message>
    <message>
        <source>It comes out on the right of the screen.</source>
        <translation type="unfinished">ออกมาด้านขวาของจอ</translation>
    </message>
    <message>
        <source>It is as large as the card</source>
        <translation type="unfinished">เท่าบัตรแล้ว</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">ตัวใหญ่</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Live only. No picture is kept.</source>
        <translation type="unfinished">ภาพสดเท่านั้น ไม่เก็บภาพ</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation type="unfinished">ปุ่มต่ำ</translation>
    </message>
    <message>
        <source>Make the frame as large as the card: drag its right edge, or press the keys.</source>
        <translation type="unfinished">ปรับกรอบให้เท่าบัตร: ลากขอบขวา หรือกดปุ่ม</translation>
    </message>
    <message>
        <source>May photographers take pictures of you?</source>
        <translation type="unfinished">ให้ช่างภาพถ่ายรูปคุณได้ไหม</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation type="unfinished">วัดหน้าจอ</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">เพิ่มเวลา</translation>
    </message>
    <message>
        <source>Next word, first letter:</source>
        <translation type="unfinished">คำถัดไป อักษรตัวแรก:</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ไม่</translation>
    </message>
    <message>
        <source>No QR? Type your booking code</source>
        <translation type="unfinished">ไม่มีคิวอาร์ พิมพ์รหัสจอง</translation>
    </message>
    <message>
        <source>No badge came out</source>
        <translation type="unfinished">บัตรไม่ออกมา</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">ไม่มีเสียง</translation>
    </message>
    <message>
        <source>No, not me</source>
        <translation type="unfinished">ไม่ใช่ฉัน</translation>
    </message>
    <message>
        <source>No, please</source>
        <translation type="unfinished">ไม่</translation>
    </message>
    <message>
        <source>Nothing about you stays on it.</source>
        <translation type="unfinished">จะไม่มีข้อมูลของคุณเหลืออยู่</translation>
    </message>
    <message>
        <source>Nothing about you stays on this screen.</source>
        <translation type="unfinished">จะไม่มีข้อมูลของคุณเหลือบนหน้าจอนี้</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">ตกลง</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">ปิด</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">เปิด</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished">กรุณารอสักครู่</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">องค์กร</translation>
    </message>
    <message>
        <source>Other script first</source>
        <translation type="unfinished">ใช้อีกอักษรก่อน</translation>
    </message>
    <message>
        <source>Please answer this at a desk. You can go on without it.</source>
        <translation type="unfinished">กรุณาตอบข้อนี้ที่โต๊ะ คุณไปต่อได้</translation>
    </message>
    <message>
        <source>Please bring this number with you. There is no need to queue again.</source>
        <translation type="unfinished">นำหมายเลขนี้ไปด้วย ไม่ต้องต่อคิวใหม่</translation>
    </message>
    <message>
        <source>Please wait {count} seconds.</source>
        <translation type="unfinished">กรุณารอ {count} วินาที</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation type="unfinished">พิมพ์บัตรของฉัน</translation>
    </message>
    <message>
        <source>Printing your badge</source>
        <translation type="unfinished">กำลังพิมพ์บัตร</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">อ่านให้ฟัง</translation>
    </message>
    <message>
        <source>Read aloud is on.</source>
        <translation type="unfinished">เปิดการอ่านออกเสียงแล้ว</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">พูดอีกครั้ง</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">สแกน</translation>
    </message>
    <message>
        <source>Show my country</source>
        <translation type="unfinished">แสดงประเทศ</translation>
    </message>
    <message>
        <source>Show my organisation</source>
        <translation type="unfinished">แสดงองค์กร</translation>
    </message>
    <message>
        <source>Show your QR code to the camera</source>
        <translation type="unfinished">แสดงคิวอาร์โค้ดต่อกล้อง</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">เว้นวรรค</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation type="unfinished">เริ่มต้น</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished">เริ่มใหม่</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation type="unfinished">รับบัตรของคุณ</translation>
    </message>
    <message>
        <source>That could not be read. Please try once more.</source>
        <translation type="unfinished">อ่านไม่ได้ กรุณาลองอีกครั้ง</translation>
    </message>
    <message>
        <source>That is more than a correction. A person at the desk can help you.</source>
        <translation type="unfinished">เกินกว่าการแก้ตัวสะกด เจ้าหน้าที่ที่โต๊ะช่วยได้</translation>
    </message>
    <message>
        <source>The arrow keys move from button to button, Enter presses.</source>
        <translation type="unfinished">ปุ่มลูกศรเลื่อนไปทีละปุ่ม ปุ่ม Enter คือกด</translation>
    </message>
    <message>
        <source>The rest is on the screen. A person reads it to you: call a person.</source>
        <translation type="unfinished">ส่วนที่เหลืออยู่บนหน้าจอ เรียกเจ้าหน้าที่ให้อ่านให้คุณฟังได้</translation>
    </message>
    <message>
        <source>The scanner is beside this screen.</source>
        <translation type="unfinished">เครื่องอ่านอยู่ข้างหน้าจอ</translation>
    </message>
    <message>
        <source>There is no voice for this language here. A person reads it to you.</source>
        <translation type="unfinished">ที่นี่ไม่มีเสียงสำหรับภาษานี้ เจ้าหน้าที่จะอ่านให้คุณฟัง</translation>
    </message>
    <message>
        <source>This screen clears in 1 second.</source>
        <translation type="unfinished">หน้าจอจะล้างใน 1 วินาที</translation>
    </message>
    <message>
        <source>This screen clears in {count} seconds.</source>
        <translation type="unfinished">หน้าจอจะล้างใน {count} วินาที</translation>
    </message>
    <message>
        <source>This screen then measures {inches} inches across.</source>
        <translation type="unfinished">หน้าจอนี้มีเส้นทแยงมุม {inches} นิ้ว</translation>
    </message>
    <message>
        <source>Type your booking code</source>
        <translation type="unfinished">พิมพ์รหัสจองของคุณ</translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation type="unfinished">ใช้ตัวสะกดนี้</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">เสียง</translation>
    </message>
    <message>
        <source>We hide part of it because others may see this screen.</source>
        <translation type="unfinished">ซ่อนบางส่วนไว้ เพราะผู้อื่นอาจเห็นหน้าจอ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">ยินดีต้อนรับ</translation>
    </message>
    <message>
        <source>What you hide is not printed. It stays known to the desk.</source>
        <translation type="unfinished">สิ่งที่ซ่อนจะไม่พิมพ์ แต่โต๊ะยังทราบ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ใช่</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">ใช่ ฉันเอง</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation type="unfinished">เช็กอินแล้ว</translation>
    </message>
    <message>
        <source>You are checked in. Have a good forum.</source>
        <translation type="unfinished">เช็กอินแล้ว ขอให้สนุกกับการประชุม</translation>
    </message>
    <message>
        <source>You are checked in. Please bring this number with you.</source>
        <translation type="unfinished">เช็กอินแล้ว นำหมายเลขนี้ไปด้วย</translation>
    </message>
    <message>
        <source>You can change it at any desk, on any day.</source>
        <translation type="unfinished">เปลี่ยนได้ทุกโต๊ะ ทุกวัน</translation>
    </message>
    <message>
        <source>You can correct letters. For another name a person helps you at the desk.</source>
        <translation type="unfinished">แก้ตัวอักษรได้ หากเป็นชื่ออื่น เจ้าหน้าที่ที่โต๊ะช่วยได้</translation>
    </message>
    <message>
        <source>You get a plain blue lanyard.</source>
        <translation type="unfinished">คุณจะได้สายคล้องสีน้ำเงินล้วน</translation>
    </message>
    <message>
        <source>You get a yellow striped lanyard, and this mark on your badge.</source>
        <translation type="unfinished">คุณจะได้สายคล้องสีเหลืองลาย และเครื่องหมายนี้บนบัตร</translation>
    </message>
    <message>
        <source>You have a badge already: just go in. Have a good forum.</source>
        <translation type="unfinished">คุณมีบัตรแล้ว เข้าได้เลย ขอให้สนุกกับการประชุม</translation>
    </message>
    <message>
        <source>You may photograph this for the desk. Nobody else can read it.</source>
        <translation type="unfinished">ถ่ายภาพนี้ไว้ให้โต๊ะได้ คนอื่นอ่านไม่ได้</translation>
    </message>
    <message>
        <source>Your name on the badge</source>
        <translation type="unfinished">ชื่อของคุณบนบัตร</translation>
    </message>
    <message>
        <source>Your number:</source>
        <translation type="unfinished">หมายเลขของคุณ:</translation>
    </message>
    <message>
        <source>{count} characters. You find it in the confirmation e-mail, under the QR code.</source>
        <translation type="unfinished">{count} ตัว อยู่ในอีเมลยืนยัน ใต้คิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation type="unfinished">อีก {count} ตัว</translation>
    </message>
</context>
</TS>
