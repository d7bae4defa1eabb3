<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>kiosk</name>
    <message>
        <source>1 more character</source>
        <translation type="unfinished">还差 1 个字符</translation>
    </message>
    <message>
        <source>A few seconds. It comes out of the printer here.</source>
        <translation type="unfinished">请稍候几秒，胸卡从这里的打印机出来。</translation>
    </message>
    <message>
        <source>A person corrects names in this script. Call one, or leave it as it was.</source>
        <translation type="unfinished">用这种文字书写的姓名由工作人员更正。请呼叫工作人员，或保持原样。</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation type="unfinished">工作人员会帮助您</translation>
    </message>
    <message>
        <source>A person will help you at {desk}</source>
        <translation type="unfinished">工作人员会在{desk}帮助您</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">您还在吗？</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a plain blue lanyard.</source>
        <translation type="unfinished">请到挂绳台领取纯蓝色挂绳。</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a yellow striped lanyard.</source>
        <translation type="unfinished">请到挂绳台领取黄色条纹挂绳。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation type="unfinished">返回摄像头</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished">胸卡</translation>
    </message>
    <message>
        <source>Both answers are fine. You can change it at any desk, on any day.</source>
        <translation type="unfinished">两种回答都可以。您可以随时在任何服务台更改。</translation>
    </message>
    <message>
        <source>Call a person</source>
        <translation type="unfinished">呼叫工作人员</translation>
    </message>
    <message>
        <source>Change the spelling</source>
        <translation type="unfinished">修改姓名写法</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished">请选择一个答案</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">已选择</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished">关闭自助机</translation>
    </message>
    <message>
        <source>Collect your badge at the desk</source>
        <translation type="unfinished">请到服务台领取胸卡</translation>
    </message>
    <message>
        <source>Collect your badge at {desk}</source>
        <translation type="unfinished">请到{desk}领取胸卡</translation>
    </message>
    <message>
        <source>Collect your badge. Choose your language.</source>
        <translation type="unfinished">领取您的胸卡。请选择语言。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">确认</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished">删除最后一个字符</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">电子邮箱</translation>
    </message>
    <message>
        <source>First letter:</source>
        <translation type="unfinished">首字：</translation>
    </message>
    <message>
        <source>For the staff: PIN</source>
        <translation type="unfinished">工作人员专用：PIN</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.</source>
        <translation type="unfinished">来自邮件、手机或纸上均可。距离约 20 厘米，会自动读取。</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. It reads by itself.</source>
        <translation type="unfinished">来自邮件、手机或纸上均可，会自动读取。</translation>
    </message>
    <message>
        <source>Hide my country</source>
        <translation type="unfinished">隐藏我的国家</translation>
    </message>
    <message>
        <source>Hide my organisation</source>
        <translation type="unfinished">隐藏我的单位</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">高对比度</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame</source>
        <translation type="unfinished">请将银行卡贴在方框上</translation>
    </message>
    <message>
        <source>Hold your QR code in front of the scanner</source>
        <translation type="unfinished">请将二维码放在扫描器前</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished">我需要更多时间</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation type="unfinished">我不想回答</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">这是您吗？</translation>
    </message>
    <message>
        <source>Is your name right?</source>
        <translation type="unfinished">您的姓名正确吗？</translation>
    </message>
    <message>
        <source>It comes out above the screen.</source>
        <translation type="unfinished">从屏幕上方出来。</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation type="unfinished">从屏幕下方出来。</translation>
    </message>
    <message>
        <source>It comes out on the left of the screen.</source>
        <translation type="unfinished">从屏幕左侧出来。</translation>
    </message>
    <message>
        <source>It comes out on the right of the screen.</source>
        <translation type="unfinished">从屏幕右侧出来。</translation>
    </message>
    <message>
        <source>It is as large as the card</source>
        <translation type="unfinished">与卡一样大</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">大字</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">保持原样</translation>
    </message>
    <message>
        <source>Live only. No picture is kept.</source>
        <translation type="unfinished">仅实时画面，不保存图像。</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation type="unfinished">降低按钮</translation>
    </message>
    <message>
        <source>Make the frame as large as the card: drag its right edge, or press the keys.</source>
        <translation type="unfinished">让方框与卡一样大：拖动右边缘，或按下按键。</translation>
    </message>
    <message>
        <source>May photographers take pictures of you?</source>
        <translation type="unfinished">摄影师可以拍摄您吗？</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation type="unfinished">测量屏幕</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">更多时间</translation>
    </message>
    <message>
        <source>Next word, first letter:</source>
        <translation type="unfinished">下一个词的首字：</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>No QR? Type your booking code</source>
        <translation type="unfinished">没有二维码？输入预订码</translation>
    </message>
    <message>
        <source>No badge came out</source>
        <translation type="unfinished">胸卡没有出来</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">无语音</translation>
    </message>
    <message>
        <source>No, not me</source>
        <translation type="unfinished">不，不是我</translation>
    </message>
    <message>
        <source>No, please</source>
        <translation type="unfinished">不要</translation>
    </message>
    <message>
        <source>Nothing about you stays on it.</source>
        <translation type="unfinished">屏幕上不会留下您的信息。</translation>
    </message>
    <message>
        <source>Nothing about you stays on this screen.</source>
        <translation type="unfinished">屏幕上不会留下您的任何信息。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">好</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">已关闭</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">已开启</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished">请稍候</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">单位</translation>
    </message>
    <message>
        <source>Other script first</source>
        <translation type="unfinished">另一种文字在前</translation>
    </message>
    <message>
        <source>Please answer this at a desk. You can go on without it.</source>
        <translation type="unfinished">请到服务台回答此问题。您可以先继续。</translation>
    </message>
    <message>
        <source>Please bring this number with you. There is no need to queue again.</source>
        <translation type="unfinished">请带上这个号码，无需重新排队。</translation>
    </message>
    <message>
        <source>Please wait {count} seconds.</source>
        <translation type="unfinished">请等待 {count} 秒。</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation type="unfinished">打印我的胸卡</translation>
    </message>
    <message>
        <source>Printing your badge</source>
        <translation type="unfinished">正在打印您的胸卡</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">朗读</translation>
    </message>
    <message>
        <source>Read aloud is on.</source>
        <translation type="unfinished">朗读已开启。</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">再说一遍</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">扫描</translation>
    </message>
    <message>
        <source>Show my country</source>
        <translation type="unfinished">显示我的国家</translation>
    </message>
    <message>
        <source>Show my organisation</source>
        <translation type="unfinished">显示我的单位</translation>
    </message>
    <message>
        <source>Show your QR code to the camera</source>
        <translation type="unfinished">请向摄像头出示二维码</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">空格</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation type="unfinished">用中文开始</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished">重新开始</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation type="unfinished">请取走您的胸卡</translation>
    </message>
    <message>
        <source>That could not be read. Please try once more.</source>
        <translation type="unfinished">未能读取，请再试一次。</translation>
    </message>
    <message>
        <source>That is more than a correction. A person at the desk can help you.</source>
        <translation type="unfinished">这超出了更正的范围。服务台的工作人员可以帮助您。</translation>
    </message>
    <message>
        <source>The arrow keys move from button to button, Enter presses.</source>
        <translation type="unfinished">用方向键在按钮之间移动，按回车键确认。</translation>
    </message>
    <message>
        <source>The rest is on the screen. A person reads it to you: call a person.</source>
        <translation type="unfinished">其余内容在屏幕上。请呼叫工作人员为您朗读。</translation>
    </message>
    <message>
        <source>The scanner is beside this screen.</source>
        <translation type="unfinished">扫描器在屏幕旁边。</translation>
    </message>
    <message>
        <source>There is no voice for this language here. A person reads it to you.</source>
        <translation type="unfinished">此处没有该语言的语音。工作人员会为您朗读。</translation>
    </message>
    <message>
        <source>This screen clears in 1 second.</source>
        <translation type="unfinished">屏幕将在 1 秒后清除。</translation>
    </message>
    <message>
        <source>This screen clears in {count} seconds.</source>
        <translation type="unfinished">屏幕将在 {count} 秒后清除。</translation>
    </message>
    <message>
        <source>This screen then measures {inches} inches across.</source>
        <translation type="unfinished">此屏幕的对角线为 {inches} 英寸。</translation>
    </message>
    <message>
        <source>Type your booking code</source>
        <translation type="unfinished">请输入预订码</translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation type="unfinished">使用这个写法</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">音量</translation>
    </message>
    <message>
        <source>We hide part of it because others may see this screen.</source>
        <translation type="unfinished">部分内容已隐藏，因为他人可能看到屏幕。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">欢迎</translation>
    </message>
    <message>
        <source>What you hide is not printed. It stays known to the desk.</source>
        <translation type="unfinished">隐藏的内容不会打印，但服务台知道。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">是，这是我</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation type="unfinished">您已签到</translation>
    </message>
    <message>
        <source>You are checked in. Have a good forum.</source>
        <translation type="unfinished">您已签到。祝您参会愉快。</translation>
    </message>
    <message>
        <source>You are checked in. Please bring this number with you.</source>
        <translation type="unfinished">您已签到。请带上这个号码。</translation>
    </message>
    <message>
        <source>You can change it at any desk, on any day.</source>
        <translation type="unfinished">您可以随时在任何服务台更改。</translation>
    </message>
    <message>
        <source>You can correct letters. For another name a person helps you at the desk.</source>
        <translation type="unfinished">您可以更正个别字母。如需更换姓名，请到服务台。</translation>
    </message>
    <message>
        <source>You get a plain blue lanyard.</source>
        <translation type="unfinished">您将领取纯蓝色挂绳。</translation>
    </message>
    <message>
        <source>You get a yellow striped lanyard, and this mark on your badge.</source>
        <translation type="unfinished">您将领取黄色条纹挂绳，胸卡上会有此标志。</translation>
    </message>
    <message>
        <source>You have a badge already: just go in. Have a good forum.</source>
        <translation type="unfinished">您已有胸卡，请直接入场。祝您参会愉快。</translation>
    </message>
    <message>
        <source>You may photograph this for the desk. Nobody else can read it.</source>
        <translation type="unfinished">您可以拍下它给服务台看，其他人无法读取。</translation>
    </message>
    <message>
        <source>Your name on the badge</source>
        <translation type="unfinished">胸卡上的姓名</translation>
    </message>
    <message>
        <source>Your number:</source>
        <translation type="unfinished">您的号码：</translation>
    </message>
    <message>
        <source>{count} characters. You find it in the confirmation e-mail, under the QR code.</source>
        <translation type="unfinished">共 {count} 个字符，在确认邮件的二维码下方。</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation type="unfinished">还差 {count} 个字符</translation>
    </message>
</context>
</TS>
