<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>kiosk</name>
    <message>
        <source>1 more character</source>
        <translation type="unfinished">بقي حرف واحد</translation>
    </message>
    <message>
        <source>A few seconds. It comes out of the printer here.</source>
        <translation type="unfinished">بضع ثوانٍ. تخرج البطاقة من الطابعة هنا.</translation>
    </message>
    <message>
        <source>A person corrects names in this script. Call one, or leave it as it was.</source>
        <translation type="unfinished">يصحح أحد الموظفين الأسماء المكتوبة بهذه الكتابة. اطلب المساعدة أو اترك الاسم كما هو.</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation type="unfinished">سيساعدك شخص</translation>
    </message>
    <message>
        <source>A person will help you at {desk}</source>
        <translation type="unfinished">سيساعدك شخص عند {desk}</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a plain blue lanyard.</source>
        <translation type="unfinished">اطلب من طاولة الأشرطة شريطًا أزرق سادة.</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a yellow striped lanyard.</source>
        <translation type="unfinished">اطلب من طاولة الأشرطة شريطًا أصفر مخططًا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation type="unfinished">العودة إلى الكاميرا</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished">البطاقة</translation>
    </message>
    <message>
        <source>Both answers are fine. You can change it at any desk, on any day.</source>
        <translation type="unfinished">كلا الجوابين مقبول. يمكنك تغييره عند أي مكتب وفي أي يوم.</translation>
    </message>
    <message>
        <source>Call a person</source>
        <translation type="unfinished">مساعدة</translation>
    </message>
    <message>
        <source>Change the spelling</source>
        <translation type="unfinished">تصحيح الاسم</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished">اختر جوابًا</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">تم الاختيار</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished">إغلاق الجهاز</translation>
    </message>
    <message>
        <source>Collect your badge at the desk</source>
        <translation type="unfinished">استلم بطاقتك من المكتب</translation>
    </message>
    <message>
        <source>Collect your badge at {desk}</source>
        <translation type="unfinished">استلم بطاقتك من {desk}</translation>
    </message>
    <message>
        <source>Collect your badge. Choose your language.</source>
        <translation type="unfinished">استلم بطاقتك. اختر لغتك.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">التأكيد</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished">حذف آخر حرف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">البريد الإلكتروني</translation>
    </message>
    <message>
        <source>First letter:</source>
        <translation type="unfinished">الحرف الأول:</translation>
    </message>
    <message>
        <source>For the staff: PIN</source>
        <translation type="unfinished">للموظفين: الرقم السري</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.</source>
        <translation type="unfinished">من بريدك الإلكتروني أو هاتفك أو على ورقة. على بُعد ٢٠ سم تقريبًا. تتم القراءة تلقائيًا.</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. It reads by itself.</source>
        <translation type="unfinished">من بريدك الإلكتروني أو هاتفك أو على ورقة. تتم القراءة تلقائيًا.</translation>
    </message>
    <message>
        <source>Hide my country</source>
        <translation type="unfinished">إخفاء بلدي</translation>
    </message>
    <message>
        <source>Hide my organisation</source>
        <translation type="unfinished">إخفاء مؤسستي</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame</source>
        <translation type="unfinished">ضع بطاقة مصرفية على الإطار</translation>
    </message>
    <message>
        <source>Hold your QR code in front of the scanner</source>
        <translation type="unfinished">ضع رمز QR أمام القارئ</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished">أحتاج إلى وقت أطول</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation type="unfinished">أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">هل هذا أنت؟</translation>
    </message>
    <message>
        <source>Is your name right?</source>
        <translation type="unfinished">هل اسمك صحيح؟</translation>
    </message>
    <message>
        <source>It comes out above the screen.</source>
        <translation type="unfinished">تخرج من أعلى الشاشة.</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation type="unfinished">تخرج من أسفل الشاشة.</translation>
    </message>
    <message>
        <source>It comes out on the left of the screen.</source>
        <translation type="unfinished">تخرج من يسار الشاشة.</translation>
    </message>
    <message>
        <source>It comes out on the right of the screen.</source>
        <translation type="unfinished">تخرج من يمين الشاشة.</translation>
    </message>
    <message>
        <source>It is as large as the card</source>
        <translation type="unfinished">الإطار بحجم البطاقة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">نص أكبر</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">إبقاؤه كما كان</translation>
    </message>
    <message>
        <source>Live only. No picture is kept.</source>
        <translation type="unfinished">بث مباشر فقط. لا تُحفظ أي صورة.</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation type="unfinished">خفض</translation>
    </message>
    <message>
        <source>Make the frame as large as the card: drag its right edge, or press the keys.</source>
        <translation type="unfinished">اجعل الإطار بحجم البطاقة: اسحب حافته اليمنى أو اضغط على المفاتيح.</translation>
    </message>
    <message>
        <source>May photographers take pictures of you?</source>
        <translation type="unfinished">هل يمكن للمصورين تصويرك؟</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation type="unfinished">قياس الشاشة</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">وقت أطول</translation>
    </message>
    <message>
        <source>Next word, first letter:</source>
        <translation type="unfinished">الكلمة التالية، الحرف الأول:</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>No QR? Type your booking code</source>
        <translation type="unfinished">لا يوجد رمز؟ اكتب رقم الحجز</translation>
    </message>
    <message>
        <source>No badge came out</source>
        <translation type="unfinished">لم تخرج البطاقة</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">لا صوت</translation>
    </message>
    <message>
        <source>No, not me</source>
        <translation type="unfinished">لا، لست أنا</translation>
    </message>
    <message>
        <source>No, please</source>
        <translation type="unfinished">لا، من فضلك</translation>
    </message>
    <message>
        <source>Nothing about you stays on it.</source>
        <translation type="unfinished">لن يبقى عليها شيء عنك.</translation>
    </message>
    <message>
        <source>Nothing about you stays on this screen.</source>
        <translation type="unfinished">لن يبقى شيء عنك على هذه الشاشة.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">حسنًا</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">متوقف</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">مُفعّل</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished">لحظة من فضلك</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">المؤسسة</translation>
    </message>
    <message>
        <source>Other script first</source>
        <translation type="unfinished">الكتابة الأخرى أولًا</translation>
    </message>
    <message>
        <source>Please answer this at a desk. You can go on without it.</source>
        <translation type="unfinished">أجب عن هذا السؤال عند المكتب. يمكنك المتابعة بدونه.</translation>
    </message>
    <message>
        <source>Please bring this number with you. There is no need to queue again.</source>
        <translation type="unfinished">احمل هذا الرقم معك. لا داعي للوقوف في الصف مرة أخرى.</translation>
    </message>
    <message>
        <source>Please wait {count} seconds.</source>
        <translation type="unfinished">انتظر {count} ثانية.</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation type="unfinished">طباعة بطاقتي</translation>
    </message>
    <message>
        <source>Printing your badge</source>
        <translation type="unfinished">جارٍ طباعة بطاقتك</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">اقرأ لي</translation>
    </message>
    <message>
        <source>Read aloud is on.</source>
        <translation type="unfinished">القراءة الصوتية مُفعّلة.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">أعد القراءة</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">المسح</translation>
    </message>
    <message>
        <source>Show my country</source>
        <translation type="unfinished">إظهار بلدي</translation>
    </message>
    <message>
        <source>Show my organisation</source>
        <translation type="unfinished">إظهار مؤسستي</translation>
    </message>
    <message>
        <source>Show your QR code to the camera</source>
        <translation type="unfinished">اعرض رمز QR أمام الكاميرا</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation type="unfinished">البدء بالعربية</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished">إعادة</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation type="unfinished">خذ بطاقتك</translation>
    </message>
    <message>
        <source>That could not be read. Please try once more.</source>
        <translation type="unfinished">تعذّرت القراءة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That is more than a correction. A person at the desk can help you.</source>
        <translation type="unfinished">هذا أكثر من تصحيح. يمكن لشخص عند المكتب مساعدتك.</translation>
    </message>
    <message>
        <source>The arrow keys move from button to button, Enter presses.</source>
        <translation type="unfinished">تنقلك مفاتيح الأسهم بين الأزرار، ومفتاح الإدخال يضغط.</translation>
    </message>
    <message>
        <source>The rest is on the screen. A person reads it to you: call a person.</source>
        <translation type="unfinished">الباقي على الشاشة. اطلب المساعدة ليقرأه لك شخص.</translation>
    </message>
    <message>
        <source>The scanner is beside this screen.</source>
        <translation type="unfinished">القارئ بجانب هذه الشاشة.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. A person reads it to you.</source>
        <translation type="unfinished">لا يوجد هنا صوت لهذه اللغة. سيقرأ لك شخص.</translation>
    </message>
    <message>
        <source>This screen clears in 1 second.</source>
        <translation type="unfinished">تُمسح هذه الشاشة بعد ثانية واحدة.</translation>
    </message>
    <message>
        <source>This screen clears in {count} seconds.</source>
        <translation type="unfinished">تُمسح هذه الشاشة بعد {count} ثانية.</translation>
    </message>
    <message>
        <source>This screen then measures {inches} inches across.</source>
        <translation type="unfinished">قطر هذه الشاشة إذن {inches} بوصة.</translation>
    </message>
    <message>
        <source>Type your booking code</source>
        <translation type="unfinished">اكتب رقم الحجز</translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation type="unfinished">استخدام هذا الاسم</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">الصوت</translation>
    </message>
    <message>
        <source>We hide part of it because others may see this screen.</source>
        <translation type="unfinished">نخفي جزءًا منه لأن آخرين قد يرون هذه الشاشة.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">أهلاً وسهلاً</translation>
    </message>
    <message>
        <source>What you hide is not printed. It stays known to the desk.</source>
        <translation type="unfinished">ما تخفيه لا يُطبع. ويبقى معروفًا للمكتب.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">نعم، هذا أنا</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation type="unfinished">تم تسجيل حضورك</translation>
    </message>
    <message>
        <source>You are checked in. Have a good forum.</source>
        <translation type="unfinished">تم تسجيل حضورك. نتمنى لك منتدى طيبًا.</translation>
    </message>
    <message>
        <source>You are checked in. Please bring this number with you.</source>
        <translation type="unfinished">تم تسجيل حضورك. احمل هذا الرقم معك.</translation>
    </message>
    <message>
        <source>You can change it at any desk, on any day.</source>
        <translation type="unfinished">يمكنك تغييره عند أي مكتب وفي أي يوم.</translation>
    </message>
    <message>
        <source>You can correct letters. For another name a person helps you at the desk.</source>
        <translation type="unfinished">يمكنك تصحيح الحروف. لاسم آخر يساعدك شخص عند المكتب.</translation>
    </message>
    <message>
        <source>You get a plain blue lanyard.</source>
        <translation type="unfinished">تحصل على شريط أزرق سادة.</translation>
    </message>
    <message>
        <source>You get a yellow striped lanyard, and this mark on your badge.</source>
        <translation type="unfinished">تحصل على شريط أصفر مخطط، وهذه العلامة على بطاقتك.</translation>
    </message>
    <message>
        <source>You have a badge already: just go in. Have a good forum.</source>
        <translation type="unfinished">لديك بطاقة بالفعل: تفضل بالدخول. نتمنى لك منتدى طيبًا.</translation>
    </message>
    <message>
        <source>You may photograph this for the desk. Nobody else can read it.</source>
        <translation type="unfinished">يمكنك تصوير هذا للمكتب. لا يستطيع أحد غيره قراءته.</translation>
    </message>
    <message>
        <source>Your name on the badge</source>
        <translation type="unfinished">اسمك على البطاقة</translation>
    </message>
    <message>
        <source>Your number:</source>
        <translation type="unfinished">رقمك:</translation>
    </message>
    <message>
        <source>{count} characters. You find it in the confirmation e-mail, under the QR code.</source>
        <translation type="unfinished">{count} أحرف. تجده في رسالة التأكيد، تحت رمز QR.</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation type="unfinished">بقي {count} أحرف</translation>
    </message>
</context>
</TS>
