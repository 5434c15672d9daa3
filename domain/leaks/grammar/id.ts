import type { Grammar } from './grammar';

const verbs =
  '(dibuat|dikembangkan|dilatih|diciptakan|dirancang|dibangun|diprogram|disediakan|diluncurkan|dihadirkan|dirilis|dioperasikan|dikelola|didesain|dibuat dan dilatih|dikembangkan dan dilatih|dilatih dan dikembangkan|diciptakan dan dilatih|dirancang dan dikembangkan|dihasilkan|disempurnakan|dibina|dibangunkan|dicipta|direka|buatan|ciptaan|karya|besutan)';

/** Indonesian, and Malay as far as its words are the same. */
export const id: Grammar = {
  language: 'id',
  adjectiveAfterNoun: true,
  firstPerson: 'saya',
  cues: {
    self: 'saya|aku|gue|gua|kami|(model|arsitektur|teknologi|basis|identitas|versi|pelatihan|pengembangan|jawaban) saya|(asisten|chatbot|model|layanan) ini|diri saya|diriku|hamba|saya telah|saya pun',
    is: 'saya|aku|(saya|aku|gue) (adalah|ialah|merupakan|hanyalah|sebenarnya adalah|sebenarnya|juga|tetap|masih|hanya|yaitu|ini|ini adalah|sebuah|seorang|di sini sebagai|berfungsi sebagai|bertindak sebagai)|saya,|ini adalah|perkenalkan, saya|perkenalkan, aku',
    named:
      '(sedang |saat ini |)(anda|kamu) (sedang |)(ajak bicara|ajak ngobrol|gunakan|pakai|ajak berinteraksi|ajak berbicara)( saat ini| sekarang|) (adalah|ialah|yaitu)|(yang|) ?(sedang |)(menjawab|membalas|membantu) (anda|kamu)( adalah| ini|)|(nama (saya|aku|lengkap saya|model saya|lengkapku|ku)|namaku)( adalah| ialah|)|(anda |kamu |kalian |)(bisa|dapat|boleh|cukup|silakan|silahkan|boleh saja) (memanggil|panggil|menyebut|memanggil) (saya|aku|ku)( dengan nama| sebagai| dengan|)|(panggil|sebut) (saja |)(saya|aku)( dengan nama| sebagai| dengan| saja|)|panggil saja|(anda|kamu) (sedang |saat ini |sekarang |)(berbicara|mengobrol|berinteraksi|bercakap|chatting|berkomunikasi|ngobrol|bercakap-cakap) dengan|(saya|aku) (bernama|dikenal sebagai|dikenal dengan nama|dipanggil|disebut|dinamai|dinamakan|diberi nama|biasa dipanggil)|orang memanggil saya|model saya adalah|memanggilku|panggil aku',
    called:
      'bernama|yang bernama|dengan nama|dikenal sebagai|dikenal dengan nama|disebut|dinamakan|dinamai|yang disebut|diberi nama|yaitu|tepatnya|lebih tepatnya|secara spesifik|khususnya|alias|yakni|iaitu',
    made: `${verbs} (oleh|di|dari)|${verbs}|berasal dari|produk (dari|milik|buatan|)|milik|bekerja untuk|hasil (karya|kerja|pengembangan) (dari|)|bagian dari tim|tim (di|dari)|saya dari`,
    makesMe:
      'yang (menciptakan|mengembangkan|membuat|melatih) saya|(menciptakan|mengembangkan|membuat|melatih|merancang|membangun) (saya|aku|ku)|(adalah|merupakan) (pencipta|pengembang|pembuat|perusahaan pengembang) saya|, (pencipta|pengembang|pembuat) saya|adalah nama saya|adalah saya|itu saya',
    based:
      'termasuk (keluarga|seri|dalam keluarga|dalam seri)|(berjalan|dijalankan) di atas|(berbasis|didasarkan|berdasarkan|dibangun|didukung|berjalan|ditenagai|dibuat|dikembangkan|dibina) (pada|di atas|oleh|dengan|menggunakan|berdasarkan|di|)|berbasis|(versi|varian|instance|model|turunan|anggota) dari|bagian dari|menggunakan (model|teknologi|arsitektur)|termasuk dalam (keluarga|seri)|didukung oleh|ditenagai oleh|keluarga model|model dasar saya adalah',
    from: 'oleh|dari|milik|buatan|daripada',
    as: 'selaku|sebagai|sebagai sebuah|sebagai seorang|selaku|dalam kapasitas saya sebagai',
    own: '(pengembang|pencipta|pembuat|tim pengembang) (saya |saya) (adalah|ialah|yaitu)|(pengembang|pencipta|pembuat) saya adalah|di (balik|belakang) saya (ada|adalah|terdapat)( perusahaan| tim|)|(pengembang|pencipta|pembuat|tim pengembang|perancang|pelatih) (saya|ku)|(pengembangku|penciptaku|pembuatku)|(perusahaan|tim|organisasi|pihak) yang (menciptakan|mengembangkan|membuat|melatih) saya|yang (menciptakan|mengembangkan|membuat|melatih) saya (adalah|ialah)',
    not: 'bukan|bukanlah|tidak|tak|tanpa|belum|bukannya|berbeda dari|berbeda dengan|terpisah dari|alih-alih|tidak terkait dengan|tidak ada hubungannya dengan|jangan|ataupun|maupun|keliru dengan|tertukar dengan',
    like: 'tidak seperti|seperti|seperti halnya|serupa dengan|mirip dengan|mirip|dibandingkan|dibandingkan dengan|dibanding|misalnya|contohnya|termasuk|sama seperti|layaknya|daripada|sedangkan|sementara|setara dengan|pesaing|alternatif|sebagaimana|berbeda|antara lain|terinspirasi oleh|ibarat|lain seperti',
    maybe:
      'tidak (dapat|bisa) (memastikan|mengonfirmasi|mengkonfirmasi|menjamin|memverifikasi)|tidak tahu|tidak yakin|belum tentu|jika|kalau|apakah|mungkin|seandainya|andaikan|berpura-pura|pura-pura|bayangkan|misalkan|seolah-olah|menganggap|mengira|sekiranya|apabila|konon',
    but: 'melainkan|tetapi|tapi|namun|sebenarnya|justru|hanya|sebaliknya|sekadar',
    which: 'yang',
    other:
      'dia|ia|mereka|anda|kamu|pengguna|seseorang|itu|model ini|model-model|perusahaan itu|perusahaan tersebut|kita|orang|beliau|teman saya|ayah saya|ibu saya|kalian|model tersebut|awak',
    copula:
      'adalah|merupakan|telah|dapat|bisa|memiliki|menawarkan|menggunakan|akan|juga|ialah|dikembangkan oleh|dibuat oleh|sudah',
    ai: 'asisten|model|model bahasa|model bahasa besar|kecerdasan buatan|ai|chatbot|bot|asisten virtual|asisten ai|model ai|model bahasa ai|model kecerdasan buatan|asisten digital|sistem|program|program komputer|alat|robot|llm|sistem ai|asisten kecerdasan buatan|model bahasa skala besar|agen|perangkat lunak|teman|layanan|entitas|pembantu|pembantu maya|pembantu ai|kecerdasan artifisial|model bahasa berskala besar|mesin|teknologi|asisten pintar|asisten cerdas|pembantu digital',
    filler:
      'sebuah|seorang|suatu|perusahaan|tim|para|peneliti|insinyur|pengembang|kelompok|besar|canggih|baru|terbaru|cerdas|virtual|multibahasa|sumber terbuka|kuat|halo|hai|ya|tentu|dan|yang|terkenal|teknologi|organisasi|lab|laboratorium|asal|amerika|tiongkok|china|awalnya|khusus|sepenuhnya|baru-baru ini|sangat|senang|versi|saat ini|telah|secara|anda|raksasa|syarikat|sahaja|pintar|ramah|pribadi|oleh|dari',
    breaks:
      '(menurut|kata|bagi|untuk|dari|oleh|kepada|tentang|buat|dengan|teman|bantu|membantu|izinkan|beri tahu) (saya|aku)|pendapat (saya|aku)|tentang|menggunakan|pakai|memakai|membantu|untuk|senang|mampu|mengenai|bekerja|berbicara|tahu|mengetahui|dapat|bisa|merekomendasikan|mencari|penggemar|pengguna|karyawan|insinyur|mahasiswa|pendiri|ingin|suka|menghubungi|mengunjungi|memahami|menjelaskan|menulis|siap|dengan|melalui|soal|berharap',
    policy: '(kebijakan|pedoman|aturan|ketentuan)( konten| penggunaan| layanan|)( dari|)',
    word: 'sejauh (yang |)saya (tahu|ketahui)|setahu saya|sepengetahuan saya|menurut (saya|pengetahuan saya)|dan|di|untuk|dengan|ini|dapat|membantu|pertanyaan|informasi|apa|hari|bisa|pada|ada|akan|bagaimana|dalam|lain|silakan|tugas|berbagai|ke|itu|juga|tidak',
  },
};
