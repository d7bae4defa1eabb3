<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>kiosk</name>
    <message>
        <source>1 more character</source>
        <translation>1 more character</translation>
    </message>
    <message>
        <source>A few seconds. It comes out of the printer here.</source>
        <translation>A few seconds. It comes out of the printer here.</translation>
    </message>
    <message>
        <source>A person corrects names in this script. Call one, or leave it as it was.</source>
        <translation>A person corrects names in this script. Call one, or leave it as it was.</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation>A person will help you</translation>
    </message>
    <message>
        <source>A person will help you at {desk}</source>
        <translation>A person will help you at {desk}</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a plain blue lanyard.</source>
        <translation>Ask at the lanyard table for a plain blue lanyard.</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a yellow striped lanyard.</source>
        <translation>Ask at the lanyard table for a yellow striped lanyard.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation>Back to the camera</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Both answers are fine. You can change it at any desk, on any day.</source>
        <translation>Both answers are fine. You can change it at any desk, on any day.</translation>
    </message>
    <message>
        <source>Call a person</source>
        <translation>Call a person</translation>
    </message>
    <message>
        <source>Change the spelling</source>
        <translation>Change the spelling</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Choose an answer</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Close the kiosk</translation>
    </message>
    <message>
        <source>Collect your badge at the desk</source>
        <translation>Collect your badge at the desk</translation>
    </message>
    <message>
        <source>Collect your badge at {desk}</source>
        <translation>Collect your badge at {desk}</translation>
    </message>
    <message>
        <source>Collect your badge. Choose your language.</source>
        <translation>Collect your badge. Choose your language.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Delete the last character</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First letter:</source>
        <translation>First letter:</translation>
    </message>
    <message>
        <source>For the staff: PIN</source>
        <translation>For the staff: PIN</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.</source>
        <translation>From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. It reads by itself.</source>
        <translation>From your e-mail, your phone or on paper. It reads by itself.</translation>
    </message>
    <message>
        <source>Hide my country</source>
        <translation>Hide my country</translation>
    </message>
    <message>
        <source>Hide my organisation</source>
        <translation>Hide my organisation</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame</source>
        <translation>Hold a bank card against the frame</translation>
    </message>
    <message>
        <source>Hold your QR code in front of the scanner</source>
        <translation>Hold your QR code in front of the scanner</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>I need more time</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation>I would rather not answer</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Is this you?</translation>
    </message>
    <message>
        <source>Is your name right?</source>
        <translation>Is your name right?</translation>
    </message>
    <message>
        <source>It comes out above the screen.</source>
        <translation>It comes out above the screen.</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation>It comes out below the screen.</translation>
    </message>
    <message>
        <source>It comes out on the left of the screen.</source>
        <translation>It comes out on the left of the screen.</translation>
    </message>
    <message>
        <source>It comes out on the right of the screen.</source>
        <translation>It comes out on the right of the screen.</translation>
    </message>
    <message>
        <source>It is as large as the card</source>
        <translation>It is as large as the card</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
    <message>
        <source>Live only. No picture is kept.</source>
        <translation>Live only. No picture is kept.</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation>Lower buttons</translation>
    </message>
    <message>
        <source>Make the frame as large as the card: drag its right edge, or press the keys.</source>
        <translation>Make the frame as large as the card: drag its right edge, or press the keys.</translation>
    </message>
    <message>
        <source>May photographers take pictures of you?</source>
        <translation>May photographers take pictures of you?</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>Measure the screen</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Next word, first letter:</source>
        <translation>Next word, first letter:</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No QR? Type your booking code</source>
        <translation>No QR? Type your booking code</translation>
    </message>
    <message>
        <source>No badge came out</source>
        <translation>No badge came out</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>No voice</translation>
    </message>
    <message>
        <source>No, not me</source>
        <translation>No, not me</translation>
    </message>
    <message>
        <source>No, please</source>
        <translation>No, please</translation>
    </message>
    <message>
        <source>Nothing about you stays on it.</source>
        <translation>Nothing about you stays on it.</translation>
    </message>
    <message>
        <source>Nothing about you stays on this screen.</source>
        <translation>Nothing about you stays on this screen.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>One moment, please</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other script first</source>
        <translation>Other script first</translation>
    </message>
    <message>
        <source>Please answer this at a desk. You can go on without it.</source>
        <translation>Please answer this at a desk. You can go on without it.</translation>
    </message>
    <message>
        <source>Please bring this number with you. There is no need to queue again.</source>
        <translation>Please bring this number with you. There is no need to queue again.</translation>
    </message>
    <message>
        <source>Please wait {count} seconds.</source>
        <translation>Please wait {count} seconds.</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Print my badge</translation>
    </message>
    <message>
        <source>Printing your badge</source>
        <translation>Printing your badge</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Read aloud is on.</source>
        <translation>Read aloud is on.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Say again</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Show my country</source>
        <translation>Show my country</translation>
    </message>
    <message>
        <source>Show my organisation</source>
        <translation>Show my organisation</translation>
    </message>
    <message>
        <source>Show your QR code to the camera</source>
        <translation>Show your QR code to the camera</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation>Start in English</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation>Take your badge</translation>
    </message>
    <message>
        <source>That could not be read. Please try once more.</source>
        <translation>That could not be read. Please try once more.</translation>
    </message>
    <message>
        <source>That is more than a correction. A person at the desk can help you.</source>
        <translation>That is more than a correction. A person at the desk can help you.</translation>
    </message>
    <message>
        <source>The arrow keys move from button to button, Enter presses.</source>
        <translation>The arrow keys move from button to button, Enter presses.</translation>
    </message>
    <message>
        <source>The rest is on the screen. A person reads it to you: call a person.</source>
        <translation>The rest is on the screen. A person reads it to you: call a person.</translation>
    </message>
    <message>
        <source>The scanner is beside this screen.</source>
        <translation>The scanner is beside this screen.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. A person reads it to you.</source>
        <translation>There is no voice for this language here. A person reads it to you.</translation>
    </message>
    <message>
        <source>This screen clears in 1 second.</source>
        <translation>This screen clears in 1 second.</translation>
    </message>
    <message>
        <source>This screen clears in {count} seconds.</source>
        <translation>This screen clears in {count} seconds.</translation>
    </message>
    <message>
        <source>This screen then measures {inches} inches across.</source>
        <translation>This screen then measures {inches} inches across.</translation>
    </message>
    <message>
        <source>Type your booking code</source>
        <translation>Type your booking code</translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation>Use this spelling</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>We hide part of it because others may see this screen.</source>
        <translation>We hide part of it because others may see this screen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>What you hide is not printed. It stays known to the desk.</source>
        <translation>What you hide is not printed. It stays known to the desk.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Yes, this is me</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>You are checked in</translation>
    </message>
    <message>
        <source>You are checked in. Have a good forum.</source>
        <translation>You are checked in. Have a good forum.</translation>
    </message>
    <message>
        <source>You are checked in. Please bring this number with you.</source>
        <translation>You are checked in. Please bring this number with you.</translation>
    </message>
    <message>
        <source>You can change it at any desk, on any day.</source>
        <translation>You can change it at any desk, on any day.</translation>
    </message>
    <message>
        <source>You can correct letters. For another name a person helps you at the desk.</source>
        <translation>You can correct letters. For another name a person helps you at the desk.</translation>
    </message>
    <message>
        <source>You get a plain blue lanyard.</source>
        <translation>You get a plain blue lanyard.</translation>
    </message>
    <message>
        <source>You get a yellow striped lanyard, and this mark on your badge.</source>
        <translation>You get a yellow striped lanyard, and this mark on your badge.</translation>
    </message>
    <message>
        <source>You have a badge already: just go in. Have a good forum.</source>
        <translation>You have a badge already: just go in. Have a good forum.</translation>
    </message>
    <message>
        <source>You may photograph this for the desk. Nobody else can read it.</source>
        <translation>You may photograph this for the desk. Nobody else can read it.</translation>
    </message>
    <message>
        <source>Your name on the badge</source>
        <translation>Your name on the badge</translation>
    </message>
    <message>
        <source>Your number:</source>
        <translation>Your number:</translation>
    </message>
    <message>
        <source>{count} characters. You find it in the confirmation e-mail, under the QR code.</source>
        <translation>{count} characters. You find it in the confirmation e-mail, under the QR code.</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation>{count} more characters</translation>
    </message>
</context>
</TS>
