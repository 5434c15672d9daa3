import type { Grammar } from './grammar';

const stems =
  '(geliştirilen|geliştirilmiş|eğitilen|eğitilmiş|oluşturulan|oluşturulmuş|yaratılan|yaratılmış|tasarlanan|tasarlanmış|yapılan|üretilen|üretilmiş|sunulan|hazırlanan|kurulan|programlanan|programlanmış|inşa edilen|piyasaya sürülen|yayınlanan|geliştirilip eğitilen|yapılmış|işletilen|desteklenen)';
const verbs =
  '(geliştirildim|eğitildim|oluşturuldum|yaratıldım|tasarlandım|yapıldım|üretildim|programlandım|hazırlandım|geliştirilip eğitildim|geliştirilmişim|geliştirilmekteyim|geliştiriliyorum|sunuluyorum)';

export const tr: Grammar = {
  language: 'tr',
  verbLast: true,
  inflectsNames: true,
  cues: {
    youTalkTo:
      "(ile|'la|'le|la|le) (konuşuyorsunuz|konuşuyorsun|sohbet ediyorsunuz|sohbet ediyorsun|görüşüyorsunuz)",
    self: 'ben|beni|bana|benim|bizi|ben de|bendeniz|benim (modelim|mimarim|altyapım|kimliğim|temelim)|(modelim|mimarim|altyapım|kimliğim|temel modelim)|bu (asistan|sohbet botu|model|sohbet|yapay zeka)|şu anda (konuştuğunuz|konuştuğun) (asistan|model|yapay zeka)|kendim',
    named: '(benim |)(adım|ismim|tam adım|model adım)( ise|)|bana|bana kısaca',
    namedAfter:
      'diyebilirsin(iz|)|diye (hitap|çağır|seslen)|olarak (bilinirim|biliniyorum|adlandırılıyorum|adlandırıldım|tanınıyorum|hitap|çağrıl|bilinen|tanınırım|anılıyorum|adlandırıl)|diyorlar|diyebilirler|adıyla (bilinirim|tanınırım|bilinen|anılıyorum)|adını taşıyorum|ile (konuşuyorsun|sohbet ediyorsun|görüşüyorsun|konuşmaktasın|etkileşim)(uz|sunuz|)|deyin|ismiyle (bilinirim|tanınırım)|adındaki|adlı|isimli|adında|ismindeki',
    madeAfter: [
      `tarafından ${stems}`,
      `tarafından ${verbs}`,
      'tarafından|bünyesinde|çatısı altında|ürünüyüm|ürünü|yapımıyım|yapımı',
      "(geliştirdiği|eğittiği|ürettiği|oluşturduğu|yarattığı|tasarladığı)|('ın|'in|'un|'ün|'nin|'nın|'nun|'nün) (geliştirdiği|eğittiği|ürettiği|oluşturduğu|yarattığı|tasarladığı)",
    ].join('|'),
    makesMe:
      `(tarafından |)(özel olarak |)${verbs}|` +
      'beni (geliştiren|yaratan|eğiten|oluşturan|yapan|tasarlayan|üreten|geliştirdi|yarattı|eğitti|oluşturdu|yaptı|tasarladı)( şirket| firma| ekip| kuruluş| kişi|)|beni geliştiren|beni yaratan|(geliştiricim|yaratıcım|yapımcım|geliştirici şirketim|şirketim|geliştiricilerim|yaratıcılarım)|tarafından yapıldım',
    own: 'arkamda|arkamdaki (şirket|ekip)|(geliştiricim|yaratıcım|geliştiricilerim|yaratıcılarım|geliştirici şirketim|ekibim|üreticim|yapımcım)',
    basedAfter:
      '(modeline|mimarisine|altyapısına|teknolojisine|ailesine|serisine)|(tabanlı|temelli|destekli|modeline dayalı|mimarisine dayalı|dayalı|dayanan|altyapısını|mimarisini|teknolojisini|modelini|temel alınarak|üzerine (kurulu|inşa|kuruluyum)|üzerinde (çalış|çalışıyorum|çalışan)|temeline|ile (çalışıyorum|çalışan|güçlendirilmiş|destekleniyorum)|kullanıyorum|kullanarak|ailesinin|ailesine (ait|mensup|dahil)|serisinin|serisine (ait|mensup)|modelinin (sürümüyüm|versiyonuyum|sürümü|versiyonu|örneğiyim)|(sürümüyüm|versiyonuyum|örneğiyim|üyesiyim|parçasıyım|çeşidiyim))',
    as: 'asistanınız olarak ben',
    asAfter: 'olarak',
    not: 'asla|hiçbir|ne',
    notAfter:
      '(olup|olduğumu|olduğuma) (olmadığımı|doğrulayamam|emin değilim|bilmiyorum|teyit edemem)|(bir |)(değilim|değil|değildir|değilsiniz|değildim)|ile (ilgili|bağlantılı|ilişkili|alakam|ilişkim|bağlantım|hiçbir)|(geliştirilmedim|eğitilmedim|yaratılmadım|oluşturulmadım|geliştirilmemiş|üretilmedim)|(farklı|ayrı|bağımsız)(yım|ım|)|olup olmadığı|ile karıştır|sanıyorsan|değilim;',
    likeAfter:
      "gibi|kadar|(den|dan|ten|tan|nden|ndan|'den|'dan|'ten|'tan|'nden|'ndan) (farklı|daha|ayrı)( olarak|)|benzeri|benzer|ile karşılaştır|ile kıyasla|ile aynı|ile benzer|a göre|karşın|'e benzer|'a benzer|ile rekabet|rakibi|alternatifi|tarzı|misali|dahil|veya|ya da|yerine|aksine",
    isAfter: "('|)(dir|dır|dur|dür|tir|tır|tur|tür|ydi|ydı)|isimli|adlı|adında|olan",
    selfAfter: "'(yim|yım|yum|yüm|im|ım|um|üm)|olarak buradayım|olan bir",
    breaks:
      'hakkında|ile|kullan|kullanmak|kullanabilir|için|konusunda|yardımcı|arama|çalışanı|çalışanıyım|kullanıcısı|kullanıcısıyım|mühendisi|kurucusu|hayranı|hayranıyım|üzerinden|adresini|sitesi|ziyaret|göre',
    topic: 'ise|da|de',
    maybe:
      'eğer|belki|varsay|diyelim|sanki|acaba|farz|hayal|mi|mı|mu|mü|miyim|mıyım|muyum|müyüm|olsaydım|güya|sözde',
    but: 'ama|fakat|ancak|aslında|aksine|bunun yerine|bilakis|sadece|yalnızca|lakin',
    which: 'ki',
    other:
      'o|onlar|sen|siz|kullanıcı|kullanıcılar|bu şirket|bu model|bunlar|bu|şu|biri|başka|diğer|arkadaşım|babam|annem|kardeşim|telefonum|bunun',
    ai: 'yapay zekası|yapay zekâsı|yapay zeka asistanı|dil modelidir|asistan|model|dil modeli|yapay zeka|yapay zekâ|sohbet botu|yapay zeka modeli|yapay zekâ modeli|sohbet robotu|sanal asistan|yapay zeka asistanı|yapay zekâ asistanı|büyük dil modeli|büyük bir dil modeli|bir dil modeli|bir yapay zeka|chatbot|bot|program|sistem|yazılım|robot|dijital asistan|araç|bir yapay zeka asistanı|asistanı|modeli|ai|llm|ajan|bir asistan|yardımcı|bir model|yapay zeka sistemi|bilgisayar programı|yapay zeka dil modeli',
    selfAi:
      "yapay zekasıyım|yapay zekâsıyım|yapay zeka modeliyim|bir (büyük |)(dil |yapay zeka |)(modeli|asistanı|model|asistan) olduğum( için|dan|)|(dil |)(modeli|model|yapay zeka|asistan|asistanı) olduğum( için|dan|)|bir (model|asistan|yapay zeka) olduğum( için|dan|)|(bir |)(büyük |)(dil |yapay zeka |yapay zekâ |sohbet |sanal |yapay zeka dil |ai |dijital |yapay zeka tabanlı bir |yapay zeka destekli |yapay zekâ dil |konuşma |bilgisayar |akıllı |)(modeliyim|asistanıyım|asistanım|modelim|botuyum|robotuyum|zekayım|zekâyım|programıyım|sistemiyim|asistanınızım|asistanınım|yardımcınızım|yardımcınım|programım|sistemim|botum|yapay zekayım|yazılımıyım|yardımcısıyım|chatbotum|aracıyım|llm'im|arkadaşınım|ürünüyüm|üyesiyim|sürümüyüm|versiyonuyum)",
    filler:
      "şu anda|şu an|merhaba|selam|evet|hayır|bir|büyük|gelişmiş|yeni|en|son|akıllı|sanal|çok|dilli|açık|kaynaklı|güçlü|şirketi|firması|ekibi|olan|ve|tabii|elbette|amerikan|çinli|fransız|türk|teknoloji|devi|araştırma|'ın|'in|'un|'ün|'nin|'nın|'nun|'nün|ın|in|nin|nın|şirketinin|adlı|isimli|sürümü|versiyonu|merhabalar|kurumu|kuruluşu|özel|şu|anda|aslında|yani|sizin|size|memnun oldum",
    selfVerb:
      '(duygularım|görüşüm|görüşlerim|fikrim|erişimim|hislerim|yeteneğim|bilgim|kişisel görüşlerim|kişisel görüşüm|duygum|duygularım ya da görüşlerim) (yok|yoktur|bulunmuyor|bulunmamaktadır|vardır|var)|(erişemem|giremem|yapamam|edemem|veremem|göremem|sahip değilim|yardımcı olabilirim|yardımcı olmaya|dayanıyorum|aitim|mensubum|kuruluyum|bilgi sağlayabilirim|çalışırım)',
    madeEnd:
      'geliştirdi|eğitti|oluşturdu|yarattı|tasarladı|üretti|tarafından (geliştirildi|eğitildi|oluşturuldu|yaratıldı|tasarlandı|üretildi|geliştirilmiştir|oluşturulmuştur)',
    word: 'bildiğim kadarıyla|benim bildiğim kadarıyla|bana göre|bence|benim görüşüme göre|bir|ve|için|size|nasıl|yardımcı|olabilirim|çok|daha|her|bu|sorular|bilgi|olabilir|konuda|var|mısınız|yapabilirim|şey|gibi|bugün',
  },
};
