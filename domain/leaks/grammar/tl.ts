import type { Grammar } from './grammar';

/** Filipino (Tagalog). */
export const tl: Grammar = {
  language: 'tl',
  cues: {
    self: "akong|lang akong|ako ay|ako'y|ako|ako ay|akin|sa akin|ang aking (modelo|pagsasanay|arkitektura)|ko",
    is: 'isa (lang |)akong|ako (ay|ay si|si|po si|po ay|lang ay|nga si|po ay si)|ako’y (si|)|isa akong|isa po akong',
    named:
      'ang (buong |)pangalan ko ay( si|)|ang aking pangalan ay( si|)|pangalan ko ay|(maaari|pwede|puwede) (mo|ninyo|niyo) akong tawagin(g|)( na|)( si|)|tawagin mo akong|tawagin mo lang akong|tinatawag akong|kausap (mo|ninyo) (si|ngayon si)|nakikipag-usap (ka|kayo) (kay|sa)',
    called: 'na tinatawag na|na pinangalanang|na kilala bilang|kilala bilang|partikular ang|na may pangalang',
    made: '(na |)(ginawa|nilikha|binuo|sinanay|dinisenyo|dinebelop|gawa|likha|itinayo) (ng|ni|nina|ng kompanyang|ng kumpanyang)',
    makesMe: '(ang |)(gumawa|lumikha|bumuo|nagsanay|nagdisenyo) sa akin',
    own: 'ang (gumawa|lumikha|bumuo|nagsanay) sa akin ay(ang| ang|)|(ang |)aking (tagalikha|mga tagalikha|developer|mga developer)( ay|)|ginawa ako (ng|ni|sa)|nilikha ako (ng|ni)|binuo ako (ng|ni)|sinanay ako (ng|ni)',
    based: '(nakabatay|batay|nakabase|pinapagana) (sa|ng)|bersyon ng|bahagi ng',
    from: 'ng|mula sa|ni|sa',
    as: 'bilang|bilang isang',
    not: 'hindi|wala|walang|hindi ako|sa halip na|maliban sa',
    notIs: 'hindi ako( si|)',
    like: 'tulad ng|gaya ng|hindi tulad ng|katulad ng|kumpara sa|kaysa|halimbawa',
    maybe: 'kung|siguro|baka|kunwari|marahil',
    but: 'ngunit|pero|kundi|subalit|sa katunayan',
    which: 'na',
    other: 'siya|sila|ikaw|kayo|tayo|ito|iyon|kaibigan ko|aking kaibigan',
    copula: 'ay',
    ai: 'ai|modelo|model|language model|malaking modelo ng wika|modelo ng wika|modelong pangwika|assistant|katulong|chatbot|artificial intelligence|large language model|ai assistant|ai model|virtual assistant',
    filler:
      'isang|ang|si|po|kumusta|hello|hi|oo|at|malaking|kompanyang|kumpanyang|kompanya|virtual|matalinong',
    breaks: 'tungkol|para|gamit|ginagamit|tulungan|makakatulong|gusto',
    word: 'sa pagkakaalam ko|sa aking pagkakaalam|sa tingin ko|ang|ng|sa|mga|na|at|ay|para|kung|paano|ano|ikaw|iyo|tulong|tanong|makakatulong|matutulungan',
  },
};
