<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>kiosk</name>
    <message>
        <source>1 more character</source>
        <translation type="unfinished">Còn 1 ký tự</translation>
    </message>
    <message>
        <source>A few seconds. It comes out of the printer here.</source>
        <translation type="unfinished">Vài giây. Thẻ ra từ máy in ở đây.</translation>
    </message>
    <message>
        <source>A person corrects names in this script. Call one, or leave it as it was.</source>
        <translation type="unfinished">Tên bằng chữ viết này do nhân viên sửa. Hãy gọi nhân viên, hoặc để nguyên.</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation type="unfinished">Sẽ có người giúp bạn</translation>
    </message>
    <message>
        <source>A person will help you at {desk}</source>
        <translation type="unfinished">Sẽ có người giúp bạn tại {desk}</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Bạn còn ở đó không?</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a plain blue lanyard.</source>
        <translation type="unfinished">Hãy nhận dây đeo xanh trơn ở bàn dây đeo.</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a yellow striped lanyard.</source>
        <translation type="unfinished">Hãy nhận dây đeo vàng sọc ở bàn dây đeo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation type="unfinished">Quay lại máy ảnh</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished">Thẻ</translation>
    </message>
    <message>
        <source>Both answers are fine. You can change it at any desk, on any day.</source>
        <translation type="unfinished">Cả hai câu trả lời đều được. Bạn có thể đổi ở bất kỳ bàn nào, bất kỳ ngày nào.</translation>
    </message>
    <message>
        <source>Call a person</source>
        <translation type="unfinished">Nhờ giúp</translation>
    </message>
    <message>
        <source>Change the spelling</source>
        <translation type="unfinished">Sửa cách viết tên</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished">Chọn một câu trả lời</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Đã chọn</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished">Đóng máy</translation>
    </message>
    <message>
        <source>Collect your badge at the desk</source>
        <translation type="unfinished">Nhận thẻ của bạn tại bàn</translation>
    </message>
    <message>
        <source>Collect your badge at {desk}</source>
        <translation type="unfinished">Nhận thẻ của bạn tại {desk}</translation>
    </message>
    <message>
        <source>Collect your badge. Choose your language.</source>
        <translation type="unfinished">Nhận thẻ của bạn. Chọn ngôn ngữ.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Xác nhận</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished">Xóa ký tự cuối</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Xong</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Email</translation>
    </message>
    <message>
        <source>First letter:</source>
        <translation type="unfinished">Chữ cái đầu:</translation>
    </message>
    <message>
        <source>For the staff: PIN</source>
        <translation type="unfinished">Dành cho nhân viên: PIN</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.</source>
        <translation type="unfinished">Từ email, điện thoại hoặc trên giấy. Cách khoảng 20 cm. Máy tự đọc.</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. It reads by itself.</source>
        <translation type="unfinished">Từ email, điện thoại hoặc trên giấy. Máy tự đọc.</translation>
    </message>
    <message>
        <source>Hide my country</source>
        <translation type="unfinished">Ẩn quốc gia</translation>
    </message>
    <message>
        <source>Hide my organisation</source>
        <translation type="unfinished">Ẩn tổ chức</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Tương phản cao</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame</source>
        <translation type="unfinished">Áp thẻ ngân hàng vào khung</translation>
    </message>
    <message>
        <source>Hold your QR code in front of the scanner</source>
        <translation type="unfinished">Đưa mã QR trước máy quét</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished">Tôi cần thêm thời gian</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation type="unfinished">Tôi không muốn trả lời</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">Có phải là bạn không?</translation>
    </message>
    <message>
        <source>Is your name right?</source>
        <translation type="unfinished">Tên của bạn có đúng không?</translation>
    </message>
    <message>
        <source>It comes out above the screen.</source>
        <translation type="unfinished">Thẻ ra ở phía trên màn hình.</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation type="unfinished">Thẻ ra ở phía dưới màn hình.</translation>
    </message>
    <message>
        <source>It comes out on the left of the screen.</source>
        <translation type="unfinished">Thẻ ra ở bên trái màn hình.</translation>
    </message>
    <message>
        <source>It comes out on the right of the screen.</source>
        <translation type="unfinished">Thẻ ra ở bên phải màn hình.</translation>
    </message>
    <message>
        <source>It is as large as the card</source>
        <translation type="unfinished">Khung đã bằng thẻ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Chữ lớn</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">Giữ nguyên</translation>
    </message>
    <message>
        <source>Live only. No picture is kept.</source>
        <translation type="unfinished">Chỉ trực tiếp. Không lưu hình ảnh.</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation type="unfinished">Nút thấp</translation>
    </message>
    <message>
        <source>Make the frame as large as the card: drag its right edge, or press the keys.</source>
        <translation type="unfinished">Chỉnh khung bằng thẻ: kéo cạnh phải, hoặc nhấn các phím.</translation>
    </message>
    <message>
        <source>May photographers take pictures of you?</source>
        <translation type="unfinished">Có thể chụp ảnh bạn không?</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation type="unfinished">Đo màn hình</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Thêm giờ</translation>
    </message>
    <message>
        <source>Next word, first letter:</source>
        <translation type="unfinished">Từ tiếp theo, chữ cái đầu:</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Không</translation>
    </message>
    <message>
        <source>No QR? Type your booking code</source>
        <translation type="unfinished">Không có QR? Nhập mã đặt chỗ</translation>
    </message>
    <message>
        <source>No badge came out</source>
        <translation type="unfinished">Thẻ không ra</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">Không có giọng đọc</translation>
    </message>
    <message>
        <source>No, not me</source>
        <translation type="unfinished">Không phải tôi</translation>
    </message>
    <message>
        <source>No, please</source>
        <translation type="unfinished">Xin đừng</translation>
    </message>
    <message>
        <source>Nothing about you stays on it.</source>
        <translation type="unfinished">Không có gì về bạn còn lại.</translation>
    </message>
    <message>
        <source>Nothing about you stays on this screen.</source>
        <translation type="unfinished">Không có gì về bạn còn lại trên màn hình này.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Tắt</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Bật</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished">Xin chờ một chút</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Tổ chức</translation>
    </message>
    <message>
        <source>Other script first</source>
        <translation type="unfinished">Chữ viết kia trước</translation>
    </message>
    <message>
        <source>Please answer this at a desk. You can go on without it.</source>
        <translation type="unfinished">Hãy trả lời câu này tại bàn. Bạn có thể tiếp tục.</translation>
    </message>
    <message>
        <source>Please bring this number with you. There is no need to queue again.</source>
        <translation type="unfinished">Hãy mang theo số này. Không cần xếp hàng lại.</translation>
    </message>
    <message>
        <source>Please wait {count} seconds.</source>
        <translation type="unfinished">Hãy chờ {count} giây.</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation type="unfinished">In thẻ của tôi</translation>
    </message>
    <message>
        <source>Printing your badge</source>
        <translation type="unfinished">Đang in thẻ của bạn</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Đọc to</translation>
    </message>
    <message>
        <source>Read aloud is on.</source>
        <translation type="unfinished">Đã bật đọc to.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">Đọc lại</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Quét</translation>
    </message>
    <message>
        <source>Show my country</source>
        <translation type="unfinished">Hiện quốc gia</translation>
    </message>
    <message>
        <source>Show my organisation</source>
        <translation type="unfinished">Hiện tổ chức</translation>
    </message>
    <message>
        <source>Show your QR code to the camera</source>
        <translation type="unfinished">Đưa mã QR trước máy ảnh</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Dấu cách</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation type="unfinished">Bắt đầu</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished">Làm lại</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation type="unfinished">Hãy lấy thẻ của bạn</translation>
    </message>
    <message>
        <source>That could not be read. Please try once more.</source>
        <translation type="unfinished">Không đọc được. Hãy thử lại một lần.</translation>
    </message>
    <message>
        <source>That is more than a correction. A person at the desk can help you.</source>
        <translation type="unfinished">Đây không chỉ là sửa lỗi. Nhân viên ở bàn có thể giúp bạn.</translation>
    </message>
    <message>
        <source>The arrow keys move from button to button, Enter presses.</source>
        <translation type="unfinished">Phím mũi tên chuyển giữa các nút, Enter để nhấn.</translation>
    </message>
    <message>
        <source>The rest is on the screen. A person reads it to you: call a person.</source>
        <translation type="unfinished">Phần còn lại ở trên màn hình. Hãy gọi nhân viên để được đọc cho nghe.</translation>
    </message>
    <message>
        <source>The scanner is beside this screen.</source>
        <translation type="unfinished">Máy quét ở cạnh màn hình này.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. A person reads it to you.</source>
        <translation type="unfinished">Ở đây không có giọng đọc cho ngôn ngữ này. Nhân viên sẽ đọc cho bạn.</translation>
    </message>
    <message>
        <source>This screen clears in 1 second.</source>
        <translation type="unfinished">Màn hình sẽ xóa sau 1 giây.</translation>
    </message>
    <message>
        <source>This screen clears in {count} seconds.</source>
        <translation type="unfinished">Màn hình sẽ xóa sau {count} giây.</translation>
    </message>
    <message>
        <source>This screen then measures {inches} inches across.</source>
        <translation type="unfinished">Màn hình này có đường chéo {inches} inch.</translation>
    </message>
    <message>
        <source>Type your booking code</source>
        <translation type="unfinished">Nhập mã đặt chỗ của bạn</translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation type="unfinished">Dùng cách viết này</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Âm lượng</translation>
    </message>
    <message>
        <source>We hide part of it because others may see this screen.</source>
        <translation type="unfinished">Ẩn bớt để người khác không thấy.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Chào mừng</translation>
    </message>
    <message>
        <source>What you hide is not printed. It stays known to the desk.</source>
        <translation type="unfinished">Phần bạn ẩn không được in. Bàn vẫn biết.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Có</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">Đúng, là tôi</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation type="unfinished">Bạn đã đăng ký vào</translation>
    </message>
    <message>
        <source>You are checked in. Have a good forum.</source>
        <translation type="unfinished">Bạn đã đăng ký vào. Chúc bạn dự diễn đàn vui vẻ.</translation>
    </message>
    <message>
        <source>You are checked in. Please bring this number with you.</source>
        <translation type="unfinished">Bạn đã đăng ký vào. Hãy mang theo số này.</translation>
    </message>
    <message>
        <source>You can change it at any desk, on any day.</source>
        <translation type="unfinished">Bạn có thể đổi ở bất kỳ bàn nào, bất kỳ ngày nào.</translation>
    </message>
    <message>
        <source>You can correct letters. For another name a person helps you at the desk.</source>
        <translation type="unfinished">Bạn có thể sửa chữ cái. Muốn tên khác, nhân viên ở bàn sẽ giúp.</translation>
    </message>
    <message>
        <source>You get a plain blue lanyard.</source>
        <translation type="unfinished">Bạn nhận dây đeo xanh trơn.</translation>
    </message>
    <message>
        <source>You get a yellow striped lanyard, and this mark on your badge.</source>
        <translation type="unfinished">Bạn nhận dây đeo vàng sọc, và dấu này trên thẻ.</translation>
    </message>
    <message>
        <source>You have a badge already: just go in. Have a good forum.</source>
        <translation type="unfinished">Bạn đã có thẻ: mời vào. Chúc bạn dự diễn đàn vui vẻ.</translation>
    </message>
    <message>
        <source>You may photograph this for the desk. Nobody else can read it.</source>
        <translation type="unfinished">Bạn có thể chụp lại để đưa cho bàn. Không ai khác đọc được.</translation>
    </message>
    <message>
        <source>Your name on the badge</source>
        <translation type="unfinished">Tên của bạn trên thẻ</translation>
    </message>
    <message>
        <source>Your number:</source>
        <translation type="unfinished">Số của bạn:</translation>
    </message>
    <message>
        <source>{count} characters. You find it in the confirmation e-mail, under the QR code.</source>
        <translation type="unfinished">{count} ký tự. Mã nằm trong email xác nhận, dưới mã QR.</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation type="unfinished">Còn {count} ký tự</translation>
    </message>
</context>
</TS>
