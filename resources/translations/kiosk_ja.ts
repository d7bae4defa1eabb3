<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>kiosk</name>
    <message>
        <source>1 more character</source>
        <translation type="unfinished">あと1文字</translation>
    </message>
    <message>
        <source>A few seconds. It comes out of the printer here.</source>
        <translation type="unfinished">数秒かかります。こちらのプリンターから出ます。</translation>
    </message>
    <message>
        <source>A person corrects names in this script. Call one, or leave it as it was.</source>
        <translation type="unfinished">この文字の名前は係員が直します。係員を呼ぶか、そのままにしてください。</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation type="unfinished">係の者がお手伝いします</translation>
    </message>
    <message>
        <source>A person will help you at {desk}</source>
        <translation type="unfinished">{desk}で係の者がお手伝いします</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">まだいらっしゃいますか？</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a plain blue lanyard.</source>
        <translation type="unfinished">ストラップのテーブルで青い無地のストラップをお受け取りください。</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a yellow striped lanyard.</source>
        <translation type="unfinished">ストラップのテーブルで黄色いしま模様のストラップをお受け取りください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">戻る</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation type="unfinished">カメラに戻る</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished">名札</translation>
    </message>
    <message>
        <source>Both answers are fine. You can change it at any desk, on any day.</source>
        <translation type="unfinished">どちらでも構いません。いつでもデスクで変更できます。</translation>
    </message>
    <message>
        <source>Call a person</source>
        <translation type="unfinished">係を呼ぶ</translation>
    </message>
    <message>
        <source>Change the spelling</source>
        <translation type="unfinished">名前の表記を直す</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished">答えを選んでください</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">選択済み</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished">端末を閉じる</translation>
    </message>
    <message>
        <source>Collect your badge at the desk</source>
        <translation type="unfinished">デスクで名札をお受け取りください</translation>
    </message>
    <message>
        <source>Collect your badge at {desk}</source>
        <translation type="unfinished">{desk}で名札をお受け取りください</translation>
    </message>
    <message>
        <source>Collect your badge. Choose your language.</source>
        <translation type="unfinished">名札をお受け取りください。言語を選んでください。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">確認</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">続ける</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished">最後の文字を消す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完了</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">メール</translation>
    </message>
    <message>
        <source>First letter:</source>
        <translation type="unfinished">最初の文字：</translation>
    </message>
    <message>
        <source>For the staff: PIN</source>
        <translation type="unfinished">スタッフ用：PIN</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.</source>
        <translation type="unfinished">メール、スマートフォン、紙のどれでも。約20cm離してください。自動で読み取ります。</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. It reads by itself.</source>
        <translation type="unfinished">メール、スマートフォン、紙のどれでも。自動で読み取ります。</translation>
    </message>
    <message>
        <source>Hide my country</source>
        <translation type="unfinished">国を隠す</translation>
    </message>
    <message>
        <source>Hide my organisation</source>
        <translation type="unfinished">所属を隠す</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">高コントラスト</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame</source>
        <translation type="unfinished">銀行カードを枠に当ててください</translation>
    </message>
    <message>
        <source>Hold your QR code in front of the scanner</source>
        <translation type="unfinished">QRコードを読み取り機にかざしてください</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished">もう少し時間が必要です</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation type="unfinished">答えたくありません</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">ご本人ですか？</translation>
    </message>
    <message>
        <source>Is your name right?</source>
        <translation type="unfinished">お名前は正しいですか？</translation>
    </message>
    <message>
        <source>It comes out above the screen.</source>
        <translation type="unfinished">画面の上から出ます。</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation type="unfinished">画面の下から出ます。</translation>
    </message>
    <message>
        <source>It comes out on the left of the screen.</source>
        <translation type="unfinished">画面の左から出ます。</translation>
    </message>
    <message>
        <source>It comes out on the right of the screen.</source>
        <translation type="unfinished">画面の右から出ます。</translation>
    </message>
    <message>
        <source>It is as large as the card</source>
        <translation type="unfinished">カードと同じ大きさです</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">言語</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">大きな文字</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">そのままにする</translation>
    </message>
    <message>
        <source>Live only. No picture is kept.</source>
        <translation type="unfinished">映像のみ。画像は保存しません。</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation type="unfinished">低いボタン</translation>
    </message>
    <message>
        <source>Make the frame as large as the card: drag its right edge, or press the keys.</source>
        <translation type="unfinished">枠をカードと同じ大きさにします。右の端を動かすか、キーを押してください。</translation>
    </message>
    <message>
        <source>May photographers take pictures of you?</source>
        <translation type="unfinished">写真撮影をしてもよろしいですか？</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation type="unfinished">画面を測る</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">時間を延ばす</translation>
    </message>
    <message>
        <source>Next word, first letter:</source>
        <translation type="unfinished">次の単語の最初の文字：</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">いいえ</translation>
    </message>
    <message>
        <source>No QR? Type your booking code</source>
        <translation type="unfinished">QRがない方は予約コードを入力</translation>
    </message>
    <message>
        <source>No badge came out</source>
        <translation type="unfinished">名札が出てきません</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">音声なし</translation>
    </message>
    <message>
        <source>No, not me</source>
        <translation type="unfinished">いいえ、違います</translation>
    </message>
    <message>
        <source>No, please</source>
        <translation type="unfinished">いいえ</translation>
    </message>
    <message>
        <source>Nothing about you stays on it.</source>
        <translation type="unfinished">あなたの情報は残りません。</translation>
    </message>
    <message>
        <source>Nothing about you stays on this screen.</source>
        <translation type="unfinished">この画面にあなたの情報は残りません。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">オン</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished">少々お待ちください</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">所属</translation>
    </message>
    <message>
        <source>Other script first</source>
        <translation type="unfinished">もう一方の表記を先に</translation>
    </message>
    <message>
        <source>Please answer this at a desk. You can go on without it.</source>
        <translation type="unfinished">この質問はデスクでお答えください。このまま進めます。</translation>
    </message>
    <message>
        <source>Please bring this number with you. There is no need to queue again.</source>
        <translation type="unfinished">この番号をお持ちください。並び直す必要はありません。</translation>
    </message>
    <message>
        <source>Please wait {count} seconds.</source>
        <translation type="unfinished">{count}秒お待ちください。</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation type="unfinished">名札を印刷する</translation>
    </message>
    <message>
        <source>Printing your badge</source>
        <translation type="unfinished">名札を印刷しています</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">読み上げ</translation>
    </message>
    <message>
        <source>Read aloud is on.</source>
        <translation type="unfinished">読み上げがオンです。</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">もう一度</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">読み取り</translation>
    </message>
    <message>
        <source>Show my country</source>
        <translation type="unfinished">国を表示する</translation>
    </message>
    <message>
        <source>Show my organisation</source>
        <translation type="unfinished">所属を表示する</translation>
    </message>
    <message>
        <source>Show your QR code to the camera</source>
        <translation type="unfinished">QRコードをカメラにかざしてください</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">スペース</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation type="unfinished">日本語で始める</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished">最初から</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation type="unfinished">名札をお取りください</translation>
    </message>
    <message>
        <source>That could not be read. Please try once more.</source>
        <translation type="unfinished">読み取れませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>That is more than a correction. A person at the desk can help you.</source>
        <translation type="unfinished">訂正の範囲を超えています。デスクで係の者がお手伝いします。</translation>
    </message>
    <message>
        <source>The arrow keys move from button to button, Enter presses.</source>
        <translation type="unfinished">矢印キーでボタンを移動し、Enterキーで押します。</translation>
    </message>
    <message>
        <source>The rest is on the screen. A person reads it to you: call a person.</source>
        <translation type="unfinished">残りは画面にあります。スタッフを呼ぶと、読み上げます。</translation>
    </message>
    <message>
        <source>The scanner is beside this screen.</source>
        <translation type="unfinished">読み取り機は画面の横にあります。</translation>
    </message>
    <message>
        <source>There is no voice for this language here. A person reads it to you.</source>
        <translation type="unfinished">この言語の音声はありません。スタッフが読み上げます。</translation>
    </message>
    <message>
        <source>This screen clears in 1 second.</source>
        <translation type="unfinished">1秒後に画面が消えます。</translation>
    </message>
    <message>
        <source>This screen clears in {count} seconds.</source>
        <translation type="unfinished">{count}秒後に画面が消えます。</translation>
    </message>
    <message>
        <source>This screen then measures {inches} inches across.</source>
        <translation type="unfinished">この画面の対角線は {inches} インチです。</translation>
    </message>
    <message>
        <source>Type your booking code</source>
        <translation type="unfinished">予約コードを入力してください</translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation type="unfinished">この表記にする</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">音量</translation>
    </message>
    <message>
        <source>We hide part of it because others may see this screen.</source>
        <translation type="unfinished">他の方に見えるため、一部を隠しています。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">ようこそ</translation>
    </message>
    <message>
        <source>What you hide is not printed. It stays known to the desk.</source>
        <translation type="unfinished">隠した内容は印刷されません。デスクでは確認できます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">はい</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">はい、本人です</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation type="unfinished">受付が済みました</translation>
    </message>
    <message>
        <source>You are checked in. Have a good forum.</source>
        <translation type="unfinished">受付が済みました。よい一日を。</translation>
    </message>
    <message>
        <source>You are checked in. Please bring this number with you.</source>
        <translation type="unfinished">受付が済みました。この番号をお持ちください。</translation>
    </message>
    <message>
        <source>You can change it at any desk, on any day.</source>
        <translation type="unfinished">いつでもデスクで変更できます。</translation>
    </message>
    <message>
        <source>You can correct letters. For another name a person helps you at the desk.</source>
        <translation type="unfinished">文字を訂正できます。別のお名前はデスクで承ります。</translation>
    </message>
    <message>
        <source>You get a plain blue lanyard.</source>
        <translation type="unfinished">青い無地のストラップをお渡しします。</translation>
    </message>
    <message>
        <source>You get a yellow striped lanyard, and this mark on your badge.</source>
        <translation type="unfinished">黄色いしま模様のストラップをお渡しし、名札にこの印が付きます。</translation>
    </message>
    <message>
        <source>You have a badge already: just go in. Have a good forum.</source>
        <translation type="unfinished">名札をお持ちです。そのままお入りください。よい一日を。</translation>
    </message>
    <message>
        <source>You may photograph this for the desk. Nobody else can read it.</source>
        <translation type="unfinished">デスク用に撮影できます。ほかの人には読めません。</translation>
    </message>
    <message>
        <source>Your name on the badge</source>
        <translation type="unfinished">名札のお名前</translation>
    </message>
    <message>
        <source>Your number:</source>
        <translation type="unfinished">番号：</translation>
    </message>
    <message>
        <source>{count} characters. You find it in the confirmation e-mail, under the QR code.</source>
        <translation type="unfinished">{count}文字です。確認メールのQRコードの下にあります。</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation type="unfinished">あと{count}文字</translation>
    </message>
</context>
</TS>
