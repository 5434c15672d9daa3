import type { Grammar } from './grammar';

const participles =
  '(razvit|ustvarjen|izdelan|usposobljen|treniran|zasnovan|izučen|naučen|zgrajen|programiran|razvil|natreniran|izurjen|ponujen)(a|o|i|)';

/** Slovene. */
export const sl: Grammar = {
  language: 'sl',
  inflectsNames: true,
  adjectiveAfterNoun: true,
  firstPerson: 'zasnovan|temeljim|delujem|uporabljam|spadam|prihajam|izhajam|delam',
  cues: {
    self: 'jaz|mene|me|mi je|bil sem|bila sem|sem bil|sem bila|moj (model|razvoj)|moja (arhitektura|različica|tehnologija|identiteta)|ta (pomočnik|klepetalni robot|model|klepet|storitev)|delujem|prihajam|uporabljam|me je|me (je |)(razvilo|ustvarilo)',
    is: '(jaz |)(sem|sem samo|sem le|sem pravzaprav|sem v resnici|sem tudi|ostajam)|tukaj|predstavljam se kot|delujem kot|to sem jaz,',
    named:
      's katerim (se |)(trenutno |zdaj |)(pogovarjate|pogovarjaš|govorite|klepetate)(,|) je|(moje|mi je) (polno |)ime je|ime mi je|imenujem se|pravijo mi|kličejo me|(lahko me|lahko mi) (kličeš|kličete|pokličete|imenuješ|imenujete|rečeš|rečete)|kliči me|kličite me|(govoriš|govorite|pogovarjaš se|pogovarjate se|klepetaš|klepetate) (trenutno |zdaj |)(z|s)|poznan(a|) sem kot|znan sem kot|moj model je|moje ime je',
    called:
      'z imenom|imenovan|imenovana|znan kot|po imenu|pod imenom|natančneje|konkretno|torej|in sicer|poimenovan|ki se imenuje',
    made: `(ki ga je|ki me je|ga je) (razvil|razvila|razvilo|ustvaril|ustvarila|ustvarilo|usposobil|usposobila|izdelal|izdelalo)|${participles} (s strani|pri|v|od|v podjetju|s strani podjetja|v sklopu)|(izdelek|delo|projekt|produkt)|(prihajam|izhajam) (iz|od)|delam za|(razvijalec|ustvarjalec) je|(iz|od) podjetja|podjetja`,
    makesMe:
      '(razvili|ustvarili|izdelali|usposobili|naredili) so me( inženirji| raziskovalci| razvijalci|)( podjetja|)|so me (razvili|ustvarili|usposobili)|(razvila|razvil|razvilo|ustvarila|ustvaril|ustvarilo|usposobila|usposobil|naučila|natrenirala|razvili|ustvarili) (me je|so me|me)|(me je|me je) (razvil|razvila|razvilo|ustvaril|ustvarila|ustvarilo|usposobil|usposobilo|izdelal|izdelalo|naučil|treniral|zasnovalo|natreniral)(o|a|)( podjetje| ekipa| družba|)|(je|so) me (razvil|razvilo|ustvaril|ustvarilo|usposobil|treniral)(o|a|i|)( podjetje|)|so me (razvili|ustvarili|usposobili|trenirali|naučili)( pri| v|)|(je|so) (moj|moji) (ustvarjalec|razvijalec|razvijalci|ustvarjalci)|, moj (ustvarjalec|razvijalec)|je moje ime|to sem jaz',
    based:
      '(zasnovan|zasnovana|zgrajen|zgrajena) sem na( modelu| osnovi|)|(zasnovan|osnovan|temelječ|zgrajen|utemeljen|temelji|temeljim|delujem|zasnovana)(a|) na|na (osnovi|podlagi)|(različica|verzija|inačica|primerek|del|član)|(uporabljam|ki uporablja) (model|tehnologijo|arhitekturo)|(poganja me|ki ga poganja|poganja)|iz (družine|serije)|spadam v (družino|serijo)',
    from: 'od|iz|podjetja|pri',
    as: 'kot|v vlogi',
    own: 'za mano stoji( podjetje|)|(moj|moji|mojim|mojih|moja) (ustvarjalec|ustvarjalci|razvijalec|razvijalci|podjetje|ekipa|avtorji|proizvajalec)|podjetje, ki me je (razvilo|ustvarilo)',
    notIs: 'nisem',
    not: 'nisem|ne|nikoli|niti|brez|namesto|neodvisen od|drugačen od|nisem bil|ni|nismo|nimam|zamenjati z|noben',
    like: 'za razliko od|tako kot|kot je|kot so|kot na primer|podobno kot|podoben|podobna|na primer|npr.|v primerjavi z|vključno z|medtem ko|alternativa|tekmec|primerljiv z|drugače kot|kakor|kot ga',
    maybe:
      'ne morem (potrditi|trditi|reči|preveriti|zagotoviti)(, da|)|ne vem|nisem (prepričan|prepričana)|če|ali|morda|mogoče|pretvarjaj se|predstavljaj si|recimo|kot da|domnevno|bi bil|misliš, da|mislite, da|biti',
    but: 'ampak|temveč|vendar|toda|pravzaprav|v resnici|pač pa|saj|ker|samo|le|a',
    which: 'ki|kateri|katera|katerega',
    other:
      'on|ona|ono|oni|ti|vi|uporabnik|uporabniki|nekdo|ta model|ti modeli|podjetje|to|drugi|druge|njegov|njen|njihov|vaš|tvoj|moj (prijatelj|oče|brat|šef)|moja (mama|sestra|žena|družina)|moj|moja|mi',
    copula: 'je|so|bil|bila|lahko|ima|imajo|ponuja|uporablja|razvil|ustvaril|tudi',
    ai: 'pomočnik|asistent|model|jezikovni model|umetna inteligenca|ui|ai|klepetalni robot|chatbot|bot|klepetalnik|virtualni pomočnik|virtualni asistent|veliki jezikovni model|velik jezikovni model|ai pomočnik|ai model|model umetne inteligence|pomočnik umetne inteligence|program|računalniški program|sistem|robot|orodje|agent|llm|digitalni pomočnik|asistentka|jezikovnega modela|pogovorni robot|pomočnica|ui pomočnik|ai asistent|umetnointeligenčni pomočnik|programska oprema|sistem umetne inteligence|modela',
    filler:
      'podjetje|podjetja|ekipa|ekipe|raziskovalcev|inženirjev|velik|veliki|napreden|napredni|nov|najnovejši|inteligentni|pameten|virtualni|večjezični|odprtokodni|živjo|pozdravljeni|zdravo|da|seveda|in|ameriško|ameriškega|kitajskega|francoskega|prvotno|predvsem|posebej|v celoti|nedavno|vaš|tvoj|prijazen|prijazni|različica|zelo|veseli me|tehnološkega|organizacije|laboratorija|bil|bila|trenutno|jezikovni|slovenski|družbe|eden izmed',
    breaks:
      'o|uporabljati|pomagati|pomagam|za|da bi|vesel|sposoben|glede|delati|govoriti|vem|poznam|lahko pomagam|priporočam|iskati|oboževalec|uporabnik storitve|zaposlen|inženir|študent|ustanovitelj|proti|po|želim|mislim|obiskati|razumeti|razložiti|pisati|tu|pripravljen',
    policy: '(pravila|pravili|politika|politiko|smernice|smernicami|pogoji)( podjetja| uporabe|)',
    selfVerb: 'nimam|ne morem|ne čutim|lahko|imam',
    word: 'kolikor vem|po mojem mnenju|po mojih podatkih|in|v|na|se|z|s|da|lahko|pomagam|vprašanja|kako|kaj|danes|informacije|ali|vam|ti|pri|različnih|ki|so|vas|za|k|po|še|tudi|je',
  },
};
