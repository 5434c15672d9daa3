import type { Grammar } from './grammar';

const participles =
  '(udviklet|skabt|trænet|bygget|lavet|designet|konstrueret|programmeret|lanceret|fremstillet|udgivet|drevet|leveret|udviklet og trænet|skabt og trænet|trænet og udviklet|designet og udviklet|finjusteret|udformet|stillet til rådighed)';

export const da: Grammar = {
  language: 'da',
  adjectiveAfterNoun: true,
  firstPerson: 'jeg |tilhører',
  genitiveS: true,
  cues: {
    self: 'jeg|mig|jeg (er |)blevet|jeg blev|jeg har|blev jeg|min (model|arkitektur|træning|identitet|version|teknologi|grundmodel)|mit (grundlag|system)|(denne|den her) (assistent|chatbot|model|chat|tjeneste)|vi (er|blev)',
    is: '(jeg er|jeg er bare|jeg er faktisk|jeg er også|jeg er stadig|er jeg|jeg er egentlig)|jeg (identificerer|præsenterer) mig som|jeg fungerer som|her er|det her er|dette er',
    named:
      'du (lige nu |)(taler|snakker|chatter|interagerer) med( nu| lige nu|)(,|) (er|hedder)|jeg hedder|mit (fulde |)navn er|(du|i|de) (kan|må) (gerne |også |bare |)kalde mig( for|)|(bare |)kald mig( for|)|(man|folk) kalder mig|jeg (kaldes|bliver kaldt|går under navnet|er kendt som)|(du|i|de) (taler|snakker|chatter|skriver|interagerer|kommunikerer) (lige nu |nu |)(sammen |)med|min model er|du bruger',
    called:
      'som hedder|der hedder|kaldet|ved navn|kendt som|med navnet|under navnet|nærmere bestemt|specifikt|mere specifikt|det vil sige|dvs|nemlig|også kaldet',
    made: `(der er |som er |der blev |som blev |)${participles} (af|hos|på|i samarbejde med)|jeg (kommer fra|arbejder for|stammer fra)|(produkt|skabelse) (af|fra)|(udvikler|skaber|udvikleren|skaberen) er|(forskere|holdet|teamet|ingeniører|udviklere) (hos|på|ved|fra)|bag mig står`,
    makesMe:
      '(skabte|udviklede|trænede|byggede|lavede|designede|programmerede) mig|har (skabt|udviklet|trænet|bygget|lavet|designet) mig|(er|var) (min skaber|mine skabere|min udvikler|mine udviklere|mit navn)|, (min skaber|mine skabere|mine udviklere)|det er mig',
    based:
      '(baseret|bygger|bygget|kører|baserer mig) på|(drevet) af|(version|variant|instans|del|medlem) af|(bruger|anvender) (modellen|teknologien|arkitekturen)|fra (familien|serien|modelfamilien)|tilhører (familien|serien|modelfamilien)',
    from: 'af|fra|hos',
    as: 'som|som en|som et|i egenskab af|i min rolle som|som din',
    own: '(virksomheden|firmaet|selskabet|teamet)(,|) (der|som) (skabte|udviklede|trænede|har skabt|har udviklet|har trænet|har lavet) mig(,|) (er|hedder)|bag mig står( firmaet|)|firmaet bag mig (er|hedder)|(min|mine|mit) (skaber|skabere|udvikler|udviklere|firma|virksomhed|team|moderselskab|programmører|udbyder)|(virksomheden|firmaet|holdet|teamet) (som|der) (skabte|udviklede|trænede|har skabt|har udviklet) mig',
    sameAs: '(samme|den samme|det samme) (model|teknologi|arkitektur|firma|virksomhed|familie|team) som',
    notIs: 'jeg er ikke',
    not: 'ikke|aldrig|ingen|intet|hverken|uden|i stedet for|uafhængig af|forskellig fra|forveksle|forveksles med|heller ikke',
    like: 'i modsætning til|ligesom|lige som|lignende|såsom|som for eksempel|end|sammenlignet med|i sammenligning med|for eksempel|f.eks.|inklusive|mens|alternativ til|konkurrent til|sammenlignelig med|inspireret af|modeller som|assistenter som',
    maybe:
      'kan ikke (bekræfte|sige|vide|garantere|verificere)( at| om|)|ved ikke|om|hvis|måske|muligvis|lad som om|forestil dig|antag|angiveligt|tror du|du er|ville være|være|hvorvidt',
    but: 'men|derimod|tværtimod|dog|faktisk|snarere|fordi|kun|blot',
    which: 'der|som|hvilken|hvilket|hvis',
    other:
      'han|hun|den|det|de|du|brugeren|brugere|nogen|denne model|disse modeller|virksomheden|andre|anden|hans|hendes|deres|din|dit|min (ven|far|mor|bror|søster|chef|mand|kone|hund|kat)|min|mit|mine|vi',
    copula: 'er|var|har|kan|tilbyder|bruger|udviklede|lancerede|også|bliver|skabte',
    ai: 'assistent|model|sprogmodel|ai|ai-assistent|ai-model|kunstig intelligens|chatbot|bot|virtuel assistent|stor sprogmodel|ai-sprogmodel|digital assistent|ai-system|system|program|computerprogram|software|llm|agent|værktøj|robot|hjælper|ai-chatbot|tjeneste|maskine|samtaleassistent|store sprogmodel',
    filler:
      '-familien|-serien|-modellen|-model|en|et|den|det|virksomheden|virksomhed|firmaet|firma|team|teamet|forskere|ingeniører|udviklere|gruppe|hej|ja|nej|selvfølgelig|og|avanceret|stor|ny|nye|nyeste|seneste|smart|intelligent|virtuel|flersproget|kraftfuld|oprindeligt|primært|særligt|helt|nyligt|din|venlig|hjælpsom|amerikanske|kinesiske|franske|danske|teknologivirksomheden|organisationen|har|blevet|også|version|egen|for tiden|meget|bare|specifikt|lige nu|er',
    breaks:
      'om hvordan|bruge|hjælpe|for at|glad|i stand til|med|angående|arbejde|tale|vide|kender|kan hjælpe|anbefale|søge|fan|ansat|ingeniør|studerende|grundlægger|mod|for|ifølge|vil|tror|synes|kan lide|kontakte|besøge|forstå|forklare|skrive|at|i|til',
    policy: "('s |s |)(retningslinjer|politik|politikker|vilkår|regler|indholdspolitik)",
    selfVerb: '(har|kan|må|vil|skal) jeg',
    makes: 'har (udviklet|skabt|trænet)|udviklede|skabte',
    word: 'så vidt jeg ved|efter min mening|mig bekendt|og|er|at|med|for|på|ikke|kan|hjælpe|spørgsmål|i dag|hvordan|hvad|gerne|information|ved|eller|om|til|dig|i|af|som|forskellige|mange|opgaver|med at|jeg kan',
  },
};
