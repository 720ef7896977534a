<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>CodeForm</name>
    <message>
        <source>Sent to the printer. Check the sheet.</source>
        <translation>Sudah dikirim ke pencetak. Periksa lembarnya.</translation>
    </message>
    <message>
        <source>If the passphrase is ever lost, only this key opens the vault. It is shown now and never again.</source>
        <translation>Bila frasa sandi hilang, hanya kunci ini yang bisa membuka brankas. Kunci ini tampil sekarang dan tidak pernah lagi.</translation>
    </message>
    <message>
        <source>Print it or copy it by hand, seal it in an envelope, and keep it in the office safe, away from this laptop.</source>
        <translation>Cetak atau salin dengan tangan, masukkan ke amplop tersegel, dan simpan di brankas kantor, terpisah dari laptop ini.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Cetak kunci pemulihan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Sudah ada di kertas</translation>
    </message>
</context>
<context>
    <name>KnowPanel</name>
    <message>
        <source>Good to know</source>
        <translation>Yang perlu diketahui</translation>
    </message>
    <message>
        <source>Data stays on this laptop</source>
        <translation>Data tetap di laptop ini</translation>
    </message>
    <message>
        <source>Nothing is sent to the internet. Copies go only where you choose.</source>
        <translation>Tidak ada yang dikirim ke internet. Salinan hanya ke tempat yang Anda pilih.</translation>
    </message>
    <message>
        <source>The passphrase cannot be reset</source>
        <translation>Frasa sandi tidak dapat diatur ulang</translation>
    </message>
    <message>
        <source>Nobody can open the vault for you. Keep the recovery key elsewhere, for example in a sealed envelope in the office safe.</source>
        <translation>Tidak ada pihak yang bisa membukanya untuk Anda. Simpan kunci pemulihan terpisah, misalnya dalam amplop tersegel di brankas kantor.</translation>
    </message>
    <message>
        <source>Leaving your desk? Press Ctrl + L</source>
        <translation>Meninggalkan meja? Tekan Ctrl + L</translation>
    </message>
    <message>
        <source>The screen closes at once. Without activity the vault locks itself after {0}.</source>
        <translation>Layar tertutup seketika. Tanpa aktivitas, brankas mengunci sendiri setelah {0}.</translation>
    </message>
    <message>
        <source>Saksama {0} · Rules {1}</source>
        <translation>Saksama {0} · Paket hukum {1}</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery key</source>
        <translation>Lupa frasa sandi? Pakai kunci pemulihan</translation>
    </message>
    <message>
        <source>No vault yet? Create one</source>
        <translation>Belum punya brankas? Buat yang baru</translation>
    </message>
    <message>
        <source>Example vault, all fictional. Its passphrase: {0}</source>
        <translation>Brankas contoh, seluruhnya rekaan. Frasa sandinya: {0}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Isikan</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>Buka brankas</translation>
    </message>
    <message>
        <source>Next try in {0} s</source>
        <translation>Coba lagi dalam {0} detik</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Membuka brankas…</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Name of the vault</source>
        <translation>Nama brankas</translation>
    </message>
    <message>
        <source>e.g. Unit PPA Nusa Raya</source>
        <translation>mis. Unit PPA Nusa Raya</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>On this laptop, not in a folder that is copied to a server.</source>
        <translation>Di laptop ini, bukan di folder yang disalin ke server.</translation>
    </message>
    <message>
        <source>Your name, as journals show it</source>
        <translation>Nama Anda, seperti di Riwayat</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Peran Anda</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Pilih tempatnya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>A folder name cannot hold {0}</source>
        <translation>Nama folder tidak bisa memuat {0}</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Type the recovery key from your envelope</source>
        <translation>Ketik kunci pemulihan dari amplop Anda</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Paste the recovery key</source>
        <translation>Tempel kunci pemulihan</translation>
    </message>
    <message>
        <source>Once open, you make a new passphrase. The use of the recovery key is written in the journal.</source>
        <translation>Setelah terbuka, Anda membuat frasa sandi baru. Pemakaian kunci pemulihan tercatat di Riwayat.</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Buka dengan kunci pemulihan</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Membuka brankas…</translation>
    </message>
</context>
<context>
    <name>TypedForm</name>
    <message>
        <source>Type the key from your paper. So you know that the paper is right before you need it.</source>
        <translation>Ketik kunci dari kertas Anda. Dengan begitu Anda tahu kertasnya benar sebelum dibutuhkan.</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Lihat lagi kuncinya</translation>
    </message>
    <message>
        <source>Finish and open</source>
        <translation>Selesai dan buka</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Menyelesaikan…</translation>
    </message>
</context>
<context>
    <name>UnlockPresenter</name>
    <message>
        <source>Choose a vault</source>
        <translation>Pilih brankas</translation>
    </message>
    <message>
        <source>Choose a place for the vault</source>
        <translation>Pilih tempat brankas</translation>
    </message>
    <message>
        <source>The new recovery key was not compared with the paper</source>
        <translation>Kunci pemulihan baru belum dicocokkan dengan kertasnya</translation>
    </message>
    <message>
        <source>The vault is locked. The new passphrase opens it; keep the sheet only if it shows the newest key.</source>
        <translation>Brankas terkunci. Frasa sandi baru bisa membukanya; simpan lembar itu hanya bila memuat kunci terbaru.</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>How to open</source>
        <translation>Cara membuka</translation>
    </message>
    <message>
        <source>Open the case vault</source>
        <translation>Buka brankas perkara</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Buat brankas</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Frasa sandi Anda</translation>
    </message>
    <message>
        <source>Check the recovery key</source>
        <translation>Cocokkan kunci pemulihan</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Langkah {0} dari {1}</translation>
    </message>
</context>
<context>
    <name>VaultRow</name>
    <message>
        <source>No vault chosen yet</source>
        <translation>Belum ada brankas dipilih</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ganti…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Choose another vault</source>
        <translation>Pilih brankas lain</translation>
    </message>
    <message>
        <source>Choose a folder whose name ends in .saksama</source>
        <translation>Pilih folder yang namanya berakhir .saksama</translation>
    </message>
    <message>
        <source>Not found at its place any more</source>
        <translation>Tidak ditemukan lagi di tempatnya</translation>
    </message>
    <message>
        <source>Last opened {0}</source>
        <translation>Terakhir dibuka {0}</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Six words</source>
        <translation>Enam kata</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Buatan sendiri</translation>
    </message>
    <message>
        <source>Offer other words</source>
        <translation>Tawarkan kata lain</translation>
    </message>
    <message>
        <source>Read them aloud a few times. Six plain words are hard to guess.</source>
        <translation>Ucapkan beberapa kali. Enam kata biasa sulit ditebak.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Frasa sandi Anda</translation>
    </message>
    <message>
        <source>At least {0}; several words are easiest to remember.</source>
        <translation>Paling sedikit {0}; beberapa kata paling mudah diingat.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Ketik sekali lagi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Making keys…</source>
        <translation>Membuat kunci…</translation>
    </message>
    <message>
        <source>The two do not match yet</source>
        <translation>Keduanya belum sama</translation>
    </message>
</context>
<context>
    <name>group_complaint</name>
    <message>
        <source>Group {0} does not match. This key never uses the digits 0 and 1 or the letters I and O.</source>
        <translation>Kelompok ke-{0} belum cocok. Kunci ini tidak memakai angka 0 dan 1 serta huruf I dan O.</translation>
    </message>
    <message>
        <source>Group {0} does not match. Compare its {1} characters with the paper.</source>
        <translation>Kelompok ke-{0} belum cocok. Bandingkan {1} hurufnya dengan kertas.</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>Vault: {0}</source>
        <translation>Brankas: {0}</translation>
    </message>
    <message>
        <source>Made on {0}</source>
        <translation>Dibuat {0}</translation>
    </message>
    <message>
        <source>The key never uses the digits 0 and 1 or the letters I and O.</source>
        <translation>Kunci ini tidak memakai angka 0 dan 1 serta huruf I dan O.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Cara menyimpan</translation>
    </message>
    <message>
        <source>Seal this sheet in an envelope and sign across the flap.</source>
        <translation>Masukkan lembar ini ke amplop, segel, dan tanda tangani di atas lipatannya.</translation>
    </message>
    <message>
        <source>Keep it in the office safe, never with the laptop.</source>
        <translation>Simpan di brankas kantor, jangan bersama laptop.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the vault can open the vault.</source>
        <translation>Siapa pun yang memegang lembar ini dan brankasnya bisa membuka brankas.</translation>
    </message>
    <message>
        <source>It cannot be replaced: nobody else keeps a copy.</source>
        <translation>Tidak bisa diganti: tidak ada pihak lain yang menyimpan salinannya.</translation>
    </message>
    <message>
        <source>After it was used once, a new sheet replaces it.</source>
        <translation>Setelah dipakai sekali, lembar baru menggantikannya.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Disimpan oleh</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Date, signature</source>
        <translation>Tanggal, tanda tangan</translation>
    </message>
</context>
</TS>
