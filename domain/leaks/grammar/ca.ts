import type { Grammar } from './grammar';

/** Catalan. */
export const ca: Grammar = {
  language: 'ca',
  adjectiveAfterNoun: true,
  firstPerson: 'estic |em |treballo',
  articleBeforeName: true,
  cues: {
    self: "jo|em|m'|(jo |)(he estat|vaig ser|he sigut)|el meu model|la meva arquitectura|aquest assistent",
    is: '(jo |)(sóc|soc|sóc només)|em presento com',
    named:
      "em pots (dir|anomenar)|em podeu dir|em dic|el meu nom és|(pots|podeu) dir-me|(digue'm|anomena'm)|(estàs|esteu) (parlant|conversant) amb|em coneixen com",
    called: 'anomenat|anomenada|conegut com|amb el nom de|concretament|específicament|que es diu',
    made: '(creat|creada|desenvolupat|desenvolupada|entrenat|entrenada|dissenyat|construït|fet|programat) (per|a|de)|producte de|treballo per a',
    makesMe:
      "em (van|va) (desenvolupar|crear|entrenar|dissenyar)|m'han (creat|desenvolupat|entrenat)|(m'ha|m'han|em va) (creat|desenvolupat|entrenat|crear|desenvolupar|entrenar|dissenyat)|és (el meu creador|el meu nom)",
    based:
      '(basat|basada) en|estic basat en|funciono amb|(basat|basada|em baso|construït) en|(versió|variant|part|membre) (de|del|de la)|(impulsat|alimentat) per',
    from: "per|de|del|d'",
    as: 'havent estat|com a|com|com un|com una|en qualitat de',
    own: "(el meu|els meus|la meva) (creador|creadors|desenvolupador|desenvolupadors|empresa|equip)|l'empresa que m'ha (creat|desenvolupat)",
    not: 'no|mai|ni|sense|en lloc de|diferent de',
    like: 'a diferència de|similar a|semblant a|igual que|com ara|per exemple|en comparació amb|mentre que|que',
    maybe: 'no puc (confirmar|verificar|assegurar)|no sé|si|potser|imagina|suposem|com si',
    but: 'sinó|però|en realitat|tanmateix|només|perquè',
    which: 'que|qui|el qual',
    other: "ell|ella|ells|tu|vostè|l'usuari|algú|aquest model|l'empresa|això|altres|el meu amic",
    copula: 'és|són|era|pot|té|ofereix|també',
    ai: "assistent|model|model de llenguatge|intel·ligència artificial|ia|chatbot|bot|xatbot|assistent virtual|model d'ia|assistent d'ia|model d'intel·ligència artificial|gran model de llenguatge|programa|sistema|assistent d'intel·ligència artificial|model lingüístic",
    filler:
      "un|una|el|la|l'|els|les|empresa|equip|investigadors|hola|sí|i|de|gran|avançat|nou|multilingüe|virtual|intel·ligent|l'empresa",
    breaks: 'sobre|utilitzar|ajudar|ajudar-te|per a|puc|amb|saber|vull|treballador|usuari',
    selfVerb: 'no (tinc|puc|disposo)',
    makes: 'ha (creat|desenvolupat|entrenat)',
    word: 'pel que sé|que jo sàpiga|segons el meu parer|al meu parer|i|en|que|els|les|amb|per|puc|informació|preguntes|ajudar|com|avui|què|aquí|teves|o|més|és|et',
  },
};
