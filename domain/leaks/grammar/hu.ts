import type { Grammar } from './grammar';

/** Hungarian. */
export const hu: Grammar = {
  language: 'hu',
  verbLast: true,
  inflectsNames: true,
  cues: {
    self: 'én|engem|nekem|rólam|a modellem|az architektúrám|ez az asszisztens|ez a chatbot|magam',
    named:
      '(szólíts|szólítson|nevezz|hívj|hívjon|nevezzen)( engem| a|)|(a |az én |)(nevem|teljes nevem|hívnak|modellem)',
    namedAfter:
      '(-nak|-nek|nak|nek) (hívnak|neveznek|hívhatsz|hívhat|szólíthatsz|szólíthat|nevezhetsz)|(a nevem|néven ismernek|néven ismert|nevű|névre hallgatok)',
    madeAfter:
      'mesterséges intelligenciája|nyelvi modellje|ai-ja|chatbotja|(által|csapata által|cég által|kutatói által|vállalat által) (fejlesztett|létrehozott|készített|képzett|betanított|tervezett|kifejlesztett|kiképzett|tanított|megalkotott|üzemeltetett|kiadott)|(fejlesztett ki|hozott létre|készített|fejleszt|alkotott meg)|(fejlesztése|terméke|alkotása|modellje|asszisztense)|-(nál|nél) (fejlesztettek|készítettek)|(fejlesztett|hozott létre|készített)',
    makesMe: '(fejlesztett ki|hozott létre|készített|fejlesztett|alkotott) engem|engem (az |a |)',
    own: 'a (cég|vállalat|csapat), (amely|amelyik|ami) (létrehozott|kifejlesztett|fejlesztett|készített|betanított)( engem|)(,|)( az| a|)|engem a(z|)|(fejlesztőm|fejlesztőim|készítőm|készítőim|alkotóm|alkotóim|cégem)',
    basedAfter:
      '(alapú|alapján|modellen|modellre|architektúrán|technológián|modellt használ|modellt használok|modellcsalád tagja|család tagja|sorozat tagja|egyik változata|verziója|változata|-ra épülő|-re épülő|-on alapuló|-en alapuló|-ön alapuló|modellen alapuló|modellcsalád része|része)',
    as: 'mint|mint egy|mint az',
    asAfter:
      '(nyelvi |)modelljeként|asszisztenseként|mesterséges intelligenciájaként|ként|modellként|asszisztensként|mesterséges intelligenciaként|nyelvi modellként|ai-ként',
    not: 'nem|soha|sem',
    notAfter: 'vagyok-e|vagyok e|nem (vagyok|én|az)|nem|nincs|különbözik|semmi köze|függetlenül',
    likeAfter:
      '(-hoz|-hez|-höz|hoz|hez|höz) (hasonló|hasonlóan|képest)|(-val|-vel) (ellentétben|szemben|összehasonlítva)|(-nál|-nél)|szerű|-szerű|és más|vagy',
    like: 'mint például|például|ellentétben|hasonlóan|olyan, mint',
    isAfter: 'nevű|névre hallgató',
    selfAfter: 'vagyok|lennék',
    breaks:
      '-t|-ról|-ről|-ban|-ben|használ|segít|munkatársa|felhasználója|alkalmazottja|keresés|segítségével|weboldal',
    maybe: 'nem tudom|nem tudom megerősíteni|nem vagyok biztos|ha|vajon|talán|képzeld|tegyük fel|mintha',
    but: 'hanem|de|azonban|valójában|csak|csupán|mert|inkább',
    which: 'amely|amelyet|aki|akit|ami|amit',
    other: 'ő|ők|te|ön|önök|a felhasználó|valaki|a cég|ez|az a|más|mások|a barátom|apám|anyám',
    ai: 'asszisztens|modell|nyelvi modell|nagy nyelvi modell|mesterséges intelligencia|chatbot|bot|virtuális asszisztens|ai|ai asszisztens|mi|mi-asszisztens|program|számítógépes program|rendszer|ai-modell|ai modell|mesterséges intelligencia modell|mesterséges intelligencia asszisztens|segéd|digitális asszisztens|ai-asszisztens|csevegőrobot|nyelvimodell|llm',
    filler:
      'a|az|egy|cég|vállalat|csapat|nagy|fejlett|új|legújabb|okos|szia|helló|üdvözlöm|üdv|igen|természetesen|és|amerikai|kínai|francia|verzió|többnyelvű|nyílt forráskódú|jelenleg|itt|intelligens|virtuális|barátságos',
    selfVerb:
      'alapulok|épülök|működöm|futok|tartozom|nincs|nincsenek|nem tudok|nem rendelkezem|tudok|szívesen segítek|nem érzek',
    youTalkTo:
      '(-val|-vel|-tal|-tel|val|vel|modellel|asszisztenssel)( most|) (beszélgetsz|beszélsz|beszélget|beszél|társalog|csevegsz|beszélnek)',
    madeEnd: 'fejlesztette|hozta létre|készítette|tanította|fejlesztette ki',
    word: 'tudomásom szerint|szerintem|amennyire tudom|legjobb tudomásom szerint|és|hogy|segíthetek|kérdés|miben|mit|ma|információ|vagy|neked|önnek|kérdéseire|nem|is|van|egy|a|az|sok|kérdésben|tudok',
  },
};
