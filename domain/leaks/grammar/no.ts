import type { Grammar } from './grammar';

const participles =
  '(utviklet|skapt|trent|bygget|bygd|laget|designet|konstruert|programmert|lansert|utgitt|drevet|levert|opplært|utviklet og trent|skapt og trent|trent og utviklet|designet og utviklet|finjustert|utformet)';

/** Norwegian, Bokmål with some Nynorsk. */
export const no: Grammar = {
  language: 'no',
  adjectiveAfterNoun: true,
  firstPerson: 'jeg |eg |tilhører',
  genitiveS: true,
  cues: {
    self: 'jeg|eg|meg|jeg (er |)blitt|jeg ble|jeg har|ble jeg|min (modell|arkitektur|trening|identitet|versjon|teknologi|grunnmodell)|mitt (grunnlag|system)|(denne) (assistenten|chatboten|modellen|chatten|tjenesten)|vi (er|ble)',
    is: '(jeg er|eg er|jeg er bare|jeg er faktisk|jeg er også|jeg er fortsatt|er jeg|jeg er egentlig)|jeg (identifiserer|presenterer) meg som|jeg fungerer som|her er|dette er',
    named:
      'du (nå |)(snakker|prater|chatter|samhandler) med( nå|)(,|) (er|heter)|(jeg|eg) heter|eg heiter|(navnet mitt|mitt navn|mitt fulle navn|namnet mitt) er|(du|dere) (kan|må) (gjerne |også |bare |)kalle meg( for|)|(bare |)kall meg( for|)|(man|folk) kaller meg|jeg (kalles|blir kalt|går under navnet|er kjent som)|(du|dere) (snakker|prater|chatter|skriver|samhandler|kommuniserer) (akkurat nå |nå |)(sammen |)med|modellen min er|du bruker',
    called:
      'som heter|kalt|ved navn|kjent som|med navnet|under navnet|nærmere bestemt|spesifikt|mer spesifikt|det vil si|dvs|nemlig|også kalt',
    made: `(som er |som ble |)${participles} (av|hos|på|i samarbeid med)|jeg (kommer fra|jobber for|arbeider for|stammer fra)|(produkt|skapelse) (av|fra)|(utvikleren|skaperen|utvikler|skaper) er|(forskere|teamet|ingeniører|utviklere) (hos|på|ved|fra)|bak meg står`,
    makesMe:
      '(skapte|utviklet|trente|bygde|laget|designet|programmerte) meg|har (skapt|utviklet|trent|bygd|laget|designet) meg|(er|var) (skaperen min|min skaper|mine skapere|utvikleren min|min utvikler|mine utviklere|navnet mitt)|, (min skaper|mine skapere|mine utviklere|skaperne mine)|det er meg',
    based:
      '(basert|bygger|bygget|bygd|kjører|baserer meg) på|(drevet) av|(versjon|variant|instans|del|medlem) av|(bruker|benytter) (modellen|teknologien|arkitekturen)|fra (familien|serien|modellfamilien)|tilhører (familien|serien|modellfamilien)',
    from: 'av|fra|hos',
    as: 'som|som en|som et|i egenskap av|i min rolle som|som din',
    own: 'bak meg står( selskapet|)|selskapet bak meg (er|heter)|(min|mine|mitt) (skaper|skapere|utvikler|utviklere|firma|selskap|team|morselskap|programmerere|leverandør)|(skaperen|skaperne|utvikleren|utviklerne|selskapet|teamet) (min|mine|mitt)|(selskapet|firmaet|teamet) som (skapte|utviklet|trente|laget|har skapt|har utviklet) meg',
    sameAs: '(samme|den samme|det samme) (modell|teknologi|arkitektur|selskap|firma|familie|team) som',
    notIs: 'jeg er ikke|eg er ikkje',
    not: 'ikke|ikkje|aldri|ingen|intet|verken|uten|i stedet for|istedenfor|uavhengig av|forskjellig fra|forveksle|forveksles med|heller ikke',
    like: 'i motsetning til|akkurat som|slik som|liksom|lignende|som for eksempel|enn|sammenlignet med|i forhold til|for eksempel|f.eks.|inkludert|mens|alternativ til|konkurrent til|sammenlignbar med|inspirert av|modeller som|assistenter som',
    maybe:
      'kan ikke (bekrefte|si|vite|garantere|verifisere)( at| om|)|vet ikke|om|hvis|kanskje|muligens|lat som om|late som|forestill deg|anta|angivelig|tror du|du er|ville vært|være|hvorvidt',
    but: 'men|derimot|tvert imot|dog|faktisk|snarere|fordi|bare|kun',
    which: 'som|hvilken|hvilket',
    other:
      'han|hun|den|det|de|du|brukeren|brukere|noen|denne modellen|disse modellene|selskapet|andre|annen|hans|hennes|deres|din|ditt|min (venn|far|mor|bror|søster|sjef|mann|kone|hund|katt)|min|mitt|mine|vi',
    copula: 'er|var|har|kan|tilbyr|bruker|lanserte|også|blir|skapte',
    ai: 'assistent|modell|språkmodell|ai|ki|ai-assistent|ai-modell|ki-assistent|ki-modell|kunstig intelligens|chatbot|bot|virtuell assistent|stor språkmodell|ai-språkmodell|ki-språkmodell|digital assistent|ai-system|system|program|dataprogram|programvare|llm|agent|verktøy|robot|hjelper|tjeneste|maskin|samtaleassistent|samtalerobot',
    filler:
      '-familien|-serien|-modellen|-modell|en|et|ei|den|det|selskapet|selskap|firmaet|firma|team|teamet|forskere|ingeniører|utviklere|gruppe|hei|ja|nei|selvfølgelig|og|avansert|stor|ny|nye|nyeste|siste|smart|intelligent|virtuell|flerspråklig|kraftig|opprinnelig|primært|spesielt|helt|nylig|din|vennlig|hjelpsom|amerikanske|kinesiske|franske|norske|teknologiselskapet|organisasjonen|har|blitt|også|versjon|egen|for tiden|veldig|bare|spesifikt|akkurat nå|er',
    breaks:
      'om hvordan|bruke|hjelpe|for å|glad|i stand til|med|angående|jobbe|arbeide|snakke|vite|kjenner|kan hjelpe|anbefale|søke|fan|ansatt|ingeniør|student|grunnlegger|mot|for|ifølge|vil|tror|synes|liker|kontakte|besøke|forstå|forklare|skrive|å|i|til',
    policy: "('s |s |)(retningslinjer|politikk|vilkår|regler|innholdspolicy|brukervilkår)",
    selfVerb: '(har|kan|må|vil|skal) jeg',
    makes: 'har (utviklet|laget|trent)|utviklet|laget|trente',
    word: 'så vidt jeg vet|etter min mening|meg bekjent|og|er|at|med|for|på|ikke|kan|hjelpe|spørsmål|i dag|hvordan|hva|gjerne|informasjon|ved|eller|om|til|deg|i|av|som|forskjellige|mange|oppgaver|å',
  },
};
