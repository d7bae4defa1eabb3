<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>kiosk</name>
    <message>
        <source>1 more character</source>
        <translation type="unfinished">1 karakter lagi</translation>
    </message>
    <message>
        <source>A few seconds. It comes out of the printer here.</source>
        <translation type="unfinished">Beberapa detik. Keluar dari printer di sini.</translation>
    </message>
    <message>
        <source>A person corrects names in this script. Call one, or leave it as it was.</source>
        <translation type="unfinished">Nama dalam aksara ini diperbaiki oleh petugas. Panggil petugas, atau biarkan seperti semula.</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation type="unfinished">Petugas akan membantu Anda</translation>
    </message>
    <message>
        <source>A person will help you at {desk}</source>
        <translation type="unfinished">Petugas akan membantu Anda di {desk}</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Anda masih di sini?</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a plain blue lanyard.</source>
        <translation type="unfinished">Minta tali biru polos di meja tali.</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a yellow striped lanyard.</source>
        <translation type="unfinished">Minta tali kuning bergaris di meja tali.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation type="unfinished">Kembali ke kamera</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished">Kartu</translation>
    </message>
    <message>
        <source>Both answers are fine. You can change it at any desk, on any day.</source>
        <translation type="unfinished">Kedua jawaban boleh. Anda dapat mengubahnya di meja mana pun, kapan saja.</translation>
    </message>
    <message>
        <source>Call a person</source>
        <translation type="unfinished">Panggil petugas</translation>
    </message>
    <message>
        <source>Change the spelling</source>
        <translation type="unfinished">Perbaiki ejaan</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished">Pilih jawaban</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Dipilih</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished">Tutup kios</translation>
    </message>
    <message>
        <source>Collect your badge at the desk</source>
        <translation type="unfinished">Ambil kartu Anda di meja</translation>
    </message>
    <message>
        <source>Collect your badge at {desk}</source>
        <translation type="unfinished">Ambil kartu Anda di {desk}</translation>
    </message>
    <message>
        <source>Collect your badge. Choose your language.</source>
        <translation type="unfinished">Ambil kartu Anda. Pilih bahasa Anda.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Konfirmasi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Lanjut</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished">Hapus karakter terakhir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Selesai</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Email</translation>
    </message>
    <message>
        <source>First letter:</source>
        <translation type="unfinished">Huruf pertama:</translation>
    </message>
    <message>
        <source>For the staff: PIN</source>
        <translation type="unfinished">Untuk petugas: PIN</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.</source>
        <translation type="unfinished">Dari email, ponsel, atau kertas. Jarak sekitar 20 cm. Terbaca sendiri.</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. It reads by itself.</source>
        <translation type="unfinished">Dari email, ponsel, atau kertas. Terbaca sendiri.</translation>
    </message>
    <message>
        <source>Hide my country</source>
        <translation type="unfinished">Rahasiakan negara</translation>
    </message>
    <message>
        <source>Hide my organisation</source>
        <translation type="unfinished">Rahasiakan lembaga</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Kontras tinggi</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame</source>
        <translation type="unfinished">Tempelkan kartu bank pada bingkai</translation>
    </message>
    <message>
        <source>Hold your QR code in front of the scanner</source>
        <translation type="unfinished">Dekatkan kode QR ke pemindai</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished">Saya perlu waktu lagi</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation type="unfinished">Saya tidak ingin menjawab</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">Apakah ini Anda?</translation>
    </message>
    <message>
        <source>Is your name right?</source>
        <translation type="unfinished">Apakah nama Anda benar?</translation>
    </message>
    <message>
        <source>It comes out above the screen.</source>
        <translation type="unfinished">Keluar di atas layar.</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation type="unfinished">Keluar di bawah layar.</translation>
    </message>
    <message>
        <source>It comes out on the left of the screen.</source>
        <translation type="unfinished">Keluar di kiri layar.</translation>
    </message>
    <message>
        <source>It comes out on the right of the screen.</source>
        <translation type="unfinished">Keluar di kanan layar.</translation>
    </message>
    <message>
        <source>It is as large as the card</source>
        <translation type="unfinished">Sudah sebesar kartu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Bahasa</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Teks besar</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">Biarkan seperti semula</translation>
    </message>
    <message>
        <source>Live only. No picture is kept.</source>
        <translation type="unfinished">Hanya langsung. Tidak ada gambar disimpan.</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation type="unfinished">Tombol bawah</translation>
    </message>
    <message>
        <source>Make the frame as large as the card: drag its right edge, or press the keys.</source>
        <translation type="unfinished">Jadikan bingkai sebesar kartu: geser tepi kanannya, atau tekan tombol.</translation>
    </message>
    <message>
        <source>May photographers take pictures of you?</source>
        <translation type="unfinished">Bolehkah Anda difoto?</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation type="unfinished">Ukur layar</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Waktu lagi</translation>
    </message>
    <message>
        <source>Next word, first letter:</source>
        <translation type="unfinished">Kata berikutnya, huruf pertama:</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>No QR? Type your booking code</source>
        <translation type="unfinished">Tidak ada QR? Ketik kode pemesanan</translation>
    </message>
    <message>
        <source>No badge came out</source>
        <translation type="unfinished">Kartu tidak keluar</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">Tanpa suara</translation>
    </message>
    <message>
        <source>No, not me</source>
        <translation type="unfinished">Bukan, bukan saya</translation>
    </message>
    <message>
        <source>No, please</source>
        <translation type="unfinished">Jangan</translation>
    </message>
    <message>
        <source>Nothing about you stays on it.</source>
        <translation type="unfinished">Tidak ada data Anda yang tersisa.</translation>
    </message>
    <message>
        <source>Nothing about you stays on this screen.</source>
        <translation type="unfinished">Tidak ada data Anda yang tersisa di layar ini.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Mati</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Aktif</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished">Mohon tunggu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organisasi</translation>
    </message>
    <message>
        <source>Other script first</source>
        <translation type="unfinished">Aksara lain lebih dulu</translation>
    </message>
    <message>
        <source>Please answer this at a desk. You can go on without it.</source>
        <translation type="unfinished">Jawab ini di meja. Anda dapat melanjutkan tanpa menjawab.</translation>
    </message>
    <message>
        <source>Please bring this number with you. There is no need to queue again.</source>
        <translation type="unfinished">Bawa nomor ini. Tidak perlu antre lagi.</translation>
    </message>
    <message>
        <source>Please wait {count} seconds.</source>
        <translation type="unfinished">Tunggu {count} detik.</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation type="unfinished">Cetak kartu saya</translation>
    </message>
    <message>
        <source>Printing your badge</source>
        <translation type="unfinished">Mencetak kartu Anda</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Bacakan</translation>
    </message>
    <message>
        <source>Read aloud is on.</source>
        <translation type="unfinished">Pembacaan suara aktif.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">Ulangi</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Pindai</translation>
    </message>
    <message>
        <source>Show my country</source>
        <translation type="unfinished">Tampilkan negara</translation>
    </message>
    <message>
        <source>Show my organisation</source>
        <translation type="unfinished">Tampilkan lembaga</translation>
    </message>
    <message>
        <source>Show your QR code to the camera</source>
        <translation type="unfinished">Tunjukkan kode QR ke kamera</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spasi</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation type="unfinished">Mulai</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished">Mulai lagi</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation type="unfinished">Ambil kartu Anda</translation>
    </message>
    <message>
        <source>That could not be read. Please try once more.</source>
        <translation type="unfinished">Tidak terbaca. Coba sekali lagi.</translation>
    </message>
    <message>
        <source>That is more than a correction. A person at the desk can help you.</source>
        <translation type="unfinished">Ini lebih dari koreksi. Petugas di meja dapat membantu Anda.</translation>
    </message>
    <message>
        <source>The arrow keys move from button to button, Enter presses.</source>
        <translation type="unfinished">Tombol panah berpindah antar tombol, Enter menekan.</translation>
    </message>
    <message>
        <source>The rest is on the screen. A person reads it to you: call a person.</source>
        <translation type="unfinished">Sisanya ada di layar. Panggil petugas untuk membacakannya.</translation>
    </message>
    <message>
        <source>The scanner is beside this screen.</source>
        <translation type="unfinished">Pemindai ada di samping layar ini.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. A person reads it to you.</source>
        <translation type="unfinished">Tidak ada suara untuk bahasa ini. Petugas membacakannya.</translation>
    </message>
    <message>
        <source>This screen clears in 1 second.</source>
        <translation type="unfinished">Layar ini dibersihkan dalam 1 detik.</translation>
    </message>
    <message>
        <source>This screen clears in {count} seconds.</source>
        <translation type="unfinished">Layar ini dibersihkan dalam {count} detik.</translation>
    </message>
    <message>
        <source>This screen then measures {inches} inches across.</source>
        <translation type="unfinished">Diagonal layar ini {inches} inci.</translation>
    </message>
    <message>
        <source>Type your booking code</source>
        <translation type="unfinished">Ketik kode pemesanan Anda</translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation type="unfinished">Pakai ejaan ini</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Volume</translation>
    </message>
    <message>
        <source>We hide part of it because others may see this screen.</source>
        <translation type="unfinished">Sebagian disembunyikan karena orang lain mungkin melihat layar ini.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Selamat datang</translation>
    </message>
    <message>
        <source>What you hide is not printed. It stays known to the desk.</source>
        <translation type="unfinished">Yang disembunyikan tidak dicetak. Petugas meja tetap mengetahuinya.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">Ya, ini saya</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation type="unfinished">Anda sudah check-in</translation>
    </message>
    <message>
        <source>You are checked in. Have a good forum.</source>
        <translation type="unfinished">Anda sudah check-in. Selamat mengikuti forum.</translation>
    </message>
    <message>
        <source>You are checked in. Please bring this number with you.</source>
        <translation type="unfinished">Anda sudah check-in. Bawa nomor ini.</translation>
    </message>
    <message>
        <source>You can change it at any desk, on any day.</source>
        <translation type="unfinished">Anda dapat mengubahnya di meja mana pun, kapan saja.</translation>
    </message>
    <message>
        <source>You can correct letters. For another name a person helps you at the desk.</source>
        <translation type="unfinished">Anda dapat memperbaiki huruf. Untuk nama lain, petugas di meja membantu.</translation>
    </message>
    <message>
        <source>You get a plain blue lanyard.</source>
        <translation type="unfinished">Anda mendapat tali biru polos.</translation>
    </message>
    <message>
        <source>You get a yellow striped lanyard, and this mark on your badge.</source>
        <translation type="unfinished">Anda mendapat tali kuning bergaris, dan tanda ini di kartu Anda.</translation>
    </message>
    <message>
        <source>You have a badge already: just go in. Have a good forum.</source>
        <translation type="unfinished">Anda sudah punya kartu: silakan masuk. Selamat mengikuti forum.</translation>
    </message>
    <message>
        <source>You may photograph this for the desk. Nobody else can read it.</source>
        <translation type="unfinished">Anda boleh memotret ini untuk meja. Orang lain tidak dapat membacanya.</translation>
    </message>
    <message>
        <source>Your name on the badge</source>
        <translation type="unfinished">Nama Anda di kartu</translation>
    </message>
    <message>
        <source>Your number:</source>
        <translation type="unfinished">Nomor Anda:</translation>
    </message>
    <message>
        <source>{count} characters. You find it in the confirmation e-mail, under the QR code.</source>
        <translation type="unfinished">{count} karakter. Ada di email konfirmasi, di bawah kode QR.</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation type="unfinished">{count} karakter lagi</translation>
    </message>
</context>
</TS>
