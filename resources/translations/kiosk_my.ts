<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my">
<context>
    <name>kiosk</name>
    <message>
        <source>1 more character</source>
        <translation type="unfinished">နောက် ၁ လုံး</translation>
    </message>
    <message>
        <source>A few seconds. It comes out of the printer here.</source>
        <translation type="unfinished">စက္ကန့်အနည်းငယ်။ ဒီပုံနှိပ်စက်မှ ထွက်ပါမည်။</translation>
    </message>
    <message>
        <source>A person corrects names in this script. Call one, or leave it as it was.</source>
        <translation type="unfinished">ဤအက္ခရာဖြင့် အမည်များကို ဝန်ထမ်းက ပြင်ပေးသည်။ ဝန်ထမ်းကို ခေါ်ပါ၊ သို့မဟုတ် မူလအတိုင်း ထားပါ။</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation type="unfinished">ဝန်ထမ်းက ကူညီပါမည်</translation>
    </message>
    <message>
        <source>A person will help you at {desk}</source>
        <translation type="unfinished">{desk} တွင် ဝန်ထမ်းက ကူညီပါမည်</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">ရှိနေပါသေးသလား</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a plain blue lanyard.</source>
        <translation type="unfinished">ကြိုးစားပွဲတွင် အပြာရောင်ကြိုး တောင်းပါ။</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a yellow striped lanyard.</source>
        <translation type="unfinished">ကြိုးစားပွဲတွင် အဝါရောင်အစင်းကြိုး တောင်းပါ။</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation type="unfinished">ကင်မရာသို့ ပြန်</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished">ကတ်</translation>
    </message>
    <message>
        <source>Both answers are fine. You can change it at any desk, on any day.</source>
        <translation type="unfinished">မည်သို့ဖြေဖြေ ရပါသည်။ မည်သည့်နေ့မဆို စားပွဲတွင် ပြောင်းနိုင်သည်။</translation>
    </message>
    <message>
        <source>Call a person</source>
        <translation type="unfinished">အကူခေါ်</translation>
    </message>
    <message>
        <source>Change the spelling</source>
        <translation type="unfinished">အမည် ပြင်</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished">အဖြေရွေးပါ</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">ရွေးထားသည်</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished">စက်ပိတ်</translation>
    </message>
    <message>
        <source>Collect your badge at the desk</source>
        <translation type="unfinished">စားပွဲတွင် ကတ်ယူပါ</translation>
    </message>
    <message>
        <source>Collect your badge at {desk}</source>
        <translation type="unfinished">{desk} တွင် ကတ်ယူပါ</translation>
    </message>
    <message>
        <source>Collect your badge. Choose your language.</source>
        <translation type="unfinished">ကတ်ယူပါ။ ဘာသာစကား ရွေးပါ။</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">အတည်ပြု</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">ဆက်သွား</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished">နောက်ဆုံးလုံး ဖျက်</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ပြီးပြီ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">အီးမေးလ်</translation>
    </message>
    <message>
        <source>First letter:</source>
        <translation type="unfinished">ပထမစာလုံး-</translation>
    </message>
    <message>
        <source>For the staff: PIN</source>
        <translation type="unfinished">ဝန်ထမ်းအတွက် PIN</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.</source>
        <translation type="unfinished">အီးမေးလ်၊ ဖုန်း သို့မဟုတ် စာရွက်မှ။ ၂၀ စင်တီမီတာခန့်။ အလိုအလျောက် ဖတ်သည်။</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. It reads by itself.</source>
        <translation type="unfinished">အီးမေးလ်၊ ဖုန်း သို့မဟုတ် စာရွက်မှ။ အလိုအလျောက် ဖတ်သည်။</translation>
    </message>
    <message>
        <source>Hide my country</source>
        <translation type="unfinished">နိုင်ငံ ဖျောက်</translation>
    </message>
    <message>
        <source>Hide my organisation</source>
        <translation type="unfinished">အဖွဲ့ ဖျောက်</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">ပြတ်သား</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame</source>
        <translation type="unfinished">ဘဏ်ကတ်ကို ဘောင်နှင့် ကပ်ထားပါ</translation>
    </message>
    <message>
        <source>Hold your QR code in front of the scanner</source>
        <translation type="unfinished">QR ကုဒ်ကို ဖတ်စက်ရှေ့ ထားပါ</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished">အချိန်ပိုလိုသည်</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation type="unfinished">မဖြေလိုပါ</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">ဒါ သင်လား</translation>
    </message>
    <message>
        <source>Is your name right?</source>
        <translation type="unfinished">အမည် မှန်ပါသလား</translation>
    </message>
    <message>
        <source>It comes out above the screen.</source>
        <translation type="unfinished">မျက်နှာပြင်အပေါ်မှ ထွက်လာသည်။</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation type="unfinished">မျက်နှာပြင်အောက်မှ ထွက်လာသည်။</translation>
    </message>
    <message>
        <source>It comes out on the left of the screen.</source>
        <translation type="unfinished">မျက်နှာပြင်ဘယ်ဘက်မှ ထွက်လာသည်။</translation>
    </message>
    <message>
        <source>It comes out on the right of the screen.</source>
        <translation type="unfinished">မျက်နှာပြင်ညာဘက်မှ ထွက်လာသည်။</translation>
    </message>
    <message>
        <source>It is as large as the card</source>
        <translation type="unfinished">ကတ်နှင့် အရွယ်တူသည်</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ဘာသာ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">စာကြီး</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">မူလအတိုင်း ထား</translation>
    </message>
    <message>
        <source>Live only. No picture is kept.</source>
        <translation type="unfinished">တိုက်ရိုက်သာ။ ပုံ မသိမ်းပါ။</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation type="unfinished">ခလုတ်နိမ့်</translation>
    </message>
    <message>
        <source>Make the frame as large as the card: drag its right edge, or press the keys.</source>
        <translation type="unfinished">ဘောင်ကို ကတ်အရွယ်နှင့် ညီအောင် ညာဘက်အစွန်းကို ဆွဲပါ၊ သို့မဟုတ် ခလုတ်များ နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>May photographers take pictures of you?</source>
        <translation type="unfinished">သင့်ကို ဓာတ်ပုံ ရိုက်နိုင်ပါသလား</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation type="unfinished">မျက်နှာပြင် တိုင်း</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">အချိန်ပို</translation>
    </message>
    <message>
        <source>Next word, first letter:</source>
        <translation type="unfinished">နောက်စကားလုံး၏ ပထမစာလုံး-</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">မဟုတ်</translation>
    </message>
    <message>
        <source>No QR? Type your booking code</source>
        <translation type="unfinished">QR မရှိလျှင် ကုဒ်ရိုက်ပါ</translation>
    </message>
    <message>
        <source>No badge came out</source>
        <translation type="unfinished">ကတ် မထွက်ပါ</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">အသံမရှိပါ</translation>
    </message>
    <message>
        <source>No, not me</source>
        <translation type="unfinished">ကျွန်ုပ် မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>No, please</source>
        <translation type="unfinished">မရိုက်ပါနှင့်</translation>
    </message>
    <message>
        <source>Nothing about you stays on it.</source>
        <translation type="unfinished">သင့်အကြောင်း ဘာမှ မကျန်ပါ။</translation>
    </message>
    <message>
        <source>Nothing about you stays on this screen.</source>
        <translation type="unfinished">ဤမျက်နှာပြင်တွင် သင့်အကြောင်း မကျန်ပါ။</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">ကောင်းပြီ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">ပိတ်ထားသည်</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">ဖွင့်ထားသည်</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished">ခဏ စောင့်ပါ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">အဖွဲ့အစည်း</translation>
    </message>
    <message>
        <source>Other script first</source>
        <translation type="unfinished">အက္ခရာ လဲ</translation>
    </message>
    <message>
        <source>Please answer this at a desk. You can go on without it.</source>
        <translation type="unfinished">စားပွဲတွင် ဖြေပါ။ ယခု ဆက်သွားနိုင်သည်။</translation>
    </message>
    <message>
        <source>Please bring this number with you. There is no need to queue again.</source>
        <translation type="unfinished">ဤနံပါတ်ကို ယူသွားပါ။ ထပ်တန်းစီစရာ မလိုပါ။</translation>
    </message>
    <message>
        <source>Please wait {count} seconds.</source>
        <translation type="unfinished">{count} စက္ကန့် စောင့်ပါ။</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation type="unfinished">ကတ် ပုံနှိပ်</translation>
    </message>
    <message>
        <source>Printing your badge</source>
        <translation type="unfinished">ကတ် ပုံနှိပ်နေသည်</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">ဖတ်ပြပါ</translation>
    </message>
    <message>
        <source>Read aloud is on.</source>
        <translation type="unfinished">အသံထွက်ဖတ်ခြင်းကို ဖွင့်ထားသည်။</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">ထပ်ဖတ်ပါ</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">စကင်</translation>
    </message>
    <message>
        <source>Show my country</source>
        <translation type="unfinished">နိုင်ငံ ပြ</translation>
    </message>
    <message>
        <source>Show my organisation</source>
        <translation type="unfinished">အဖွဲ့ ပြ</translation>
    </message>
    <message>
        <source>Show your QR code to the camera</source>
        <translation type="unfinished">QR ကုဒ်ကို ကင်မရာအား ပြပါ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">နေရာခြား</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation type="unfinished">မြန်မာလို စတင်ရန်</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished">အစမှ</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation type="unfinished">ကတ် ယူပါ</translation>
    </message>
    <message>
        <source>That could not be read. Please try once more.</source>
        <translation type="unfinished">မဖတ်နိုင်ပါ။ ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>That is more than a correction. A person at the desk can help you.</source>
        <translation type="unfinished">ပြင်ရုံထက် ပိုသည်။ စားပွဲတွင် ကူညီပါမည်။</translation>
    </message>
    <message>
        <source>The arrow keys move from button to button, Enter presses.</source>
        <translation type="unfinished">မြှားခလုတ်များဖြင့် ခလုတ်တစ်ခုမှတစ်ခုသို့ ရွှေ့ပြီး Enter ဖြင့် နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>The rest is on the screen. A person reads it to you: call a person.</source>
        <translation type="unfinished">ကျန်သည်များမှာ မျက်နှာပြင်ပေါ်တွင် ရှိသည်။ ဖတ်ပြရန် ဝန်ထမ်းကို ခေါ်ပါ။</translation>
    </message>
    <message>
        <source>The scanner is beside this screen.</source>
        <translation type="unfinished">ဖတ်စက်သည် မျက်နှာပြင်ဘေးတွင် ရှိသည်။</translation>
    </message>
    <message>
        <source>There is no voice for this language here. A person reads it to you.</source>
        <translation type="unfinished">အသံမရှိပါ။ ဝန်ထမ်းက ဖတ်ပြပါမည်။</translation>
    </message>
    <message>
        <source>This screen clears in 1 second.</source>
        <translation type="unfinished">၁ စက္ကန့်အတွင်း ရှင်းမည်။</translation>
    </message>
    <message>
        <source>This screen clears in {count} seconds.</source>
        <translation type="unfinished">{count} စက္ကန့်အတွင်း ရှင်းမည်။</translation>
    </message>
    <message>
        <source>This screen then measures {inches} inches across.</source>
        <translation type="unfinished">ဤမျက်နှာပြင်သည် ထောင့်ဖြတ် {inches} လက်မ ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Type your booking code</source>
        <translation type="unfinished">ကြိုတင်ကုဒ် ရိုက်ပါ</translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation type="unfinished">ဤစာလုံးပေါင်း သုံး</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">အသံ</translation>
    </message>
    <message>
        <source>We hide part of it because others may see this screen.</source>
        <translation type="unfinished">အခြားသူ မြင်နိုင်၍ အချို့ကို ဖျောက်ထားသည်။</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">ကြိုဆိုပါသည်</translation>
    </message>
    <message>
        <source>What you hide is not printed. It stays known to the desk.</source>
        <translation type="unfinished">ဖျောက်ထားသည်ကို မပုံနှိပ်ပါ။ စားပွဲက သိသည်။</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ဟုတ်</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">ဟုတ်၊ ကျွန်ုပ်ပါ</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation type="unfinished">စာရင်းဝင်ပြီး</translation>
    </message>
    <message>
        <source>You are checked in. Have a good forum.</source>
        <translation type="unfinished">စာရင်းဝင်ပြီး။ ဖိုရမ် ပျော်ရွှင်ပါစေ။</translation>
    </message>
    <message>
        <source>You are checked in. Please bring this number with you.</source>
        <translation type="unfinished">စာရင်းဝင်ပြီး။ ဤနံပါတ်ကို ယူသွားပါ။</translation>
    </message>
    <message>
        <source>You can change it at any desk, on any day.</source>
        <translation type="unfinished">မည်သည့်နေ့မဆို စားပွဲတွင် ပြောင်းနိုင်သည်။</translation>
    </message>
    <message>
        <source>You can correct letters. For another name a person helps you at the desk.</source>
        <translation type="unfinished">စာလုံး ပြင်နိုင်သည်။ အခြားအမည်အတွက် စားပွဲတွင် ကူညီမည်။</translation>
    </message>
    <message>
        <source>You get a plain blue lanyard.</source>
        <translation type="unfinished">အပြာရောင်ကြိုး ရမည်။</translation>
    </message>
    <message>
        <source>You get a yellow striped lanyard, and this mark on your badge.</source>
        <translation type="unfinished">အဝါရောင်အစင်းကြိုးနှင့် ကတ်ပေါ်တွင် ဤအမှတ် ရမည်။</translation>
    </message>
    <message>
        <source>You have a badge already: just go in. Have a good forum.</source>
        <translation type="unfinished">ကတ် ရှိပြီးပါပြီ။ ဝင်နိုင်ပါပြီ။</translation>
    </message>
    <message>
        <source>You may photograph this for the desk. Nobody else can read it.</source>
        <translation type="unfinished">စားပွဲအတွက် ဓာတ်ပုံရိုက်နိုင်သည်။ အခြားသူ မဖတ်နိုင်ပါ။</translation>
    </message>
    <message>
        <source>Your name on the badge</source>
        <translation type="unfinished">ကတ်ပေါ်ရှိ အမည်</translation>
    </message>
    <message>
        <source>Your number:</source>
        <translation type="unfinished">သင်၏နံပါတ်-</translation>
    </message>
    <message>
        <source>{count} characters. You find it in the confirmation e-mail, under the QR code.</source>
        <translation type="unfinished">{count} လုံး။ အတည်ပြုအီးမေးလ်၏ QR ကုဒ်အောက်တွင် ရှိသည်။</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation type="unfinished">နောက် {count} လုံး</translation>
    </message>
</context>
</TS>
