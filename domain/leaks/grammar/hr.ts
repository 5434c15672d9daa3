import type { Grammar } from './grammar';

const participles =
  '(razvijen|stvoren|kreiran|napravljen|treniran|obučen|dizajniran|izgrađen|programiran|istreniran|osmišljen|napravila|izrađen|uvježban|obučavan)(a|o|i|)';

/** Croatian, Bosnian and Serbian in Latin script. */
export const hr: Grammar = {
  language: 'hr',
  inflectsNames: true,
  adjectiveAfterNoun: true,
  firstPerson: 'temeljim|baziram|zasnivam|koristim|dolazim|radim',
  cues: {
    self: 'ja|mene|me|bio sam|bila sam|sam bio|moj (model|razvoj)|moja (arhitektura|verzija|inačica|tehnologija)|(ovaj|ova) (asistent|pomoćnik|chatbot|model|usluga)|radim|koristim|dolazim|me je',
    is: '(ja |)(sam|sam samo|sam zapravo|sam također|ostajem|jesam)|ovdje|predstavljam se kao|djelujem kao|funkcioniram kao|to sam ja,',
    named:
      's kojim (trenutno |sada |)(razgovarate|razgovaraš|pričate|pričaš|komunicirate) je|zovem se|moje (puno |)ime je|ime mi je|(možeš|možete) (me |)(zvati|nazivati|oslovljavati)( me|)|(zovi|zovite) me|zovu me|poznat(a|) sam kao|(razgovaraš|razgovarate|pričaš|pričate|komuniciraš|komunicirate) (trenutno |sada |)(s|sa)|moj model je|nosim ime',
    called:
      'pod nazivom|nazvan|zvan|poznat kao|imenom|po imenu|pod imenom|točnije|tačnije|konkretno|odnosno|naime|koji se zove',
    made: `(koji|kojeg|koju|koje) je (razvio|razvila|stvorio|stvorila|kreirao|kreirala|trenirao|trenirala|obučio|obučila|izradio|izradila)|${participles} (od strane|u|od|kod)|(proizvod|djelo|projekt)|dolazim iz|radim za|(tvorac|kreator) je|(iz|od) (tvrtke|kompanije)`,
    makesMe:
      '(razvili|stvorili|kreirali|trenirali|napravili) su me( inženjeri| istraživači|)( tvrtke| kompanije|)|(stvorila|stvorio|razvila|razvio|kreirala|kreirao|trenirala|obučila) me( je|)( tvrtka| kompanija| firma|)|me (stvorio|stvorila)( je|)|(me je|me) (razvila|razvio|stvorila|stvorio|kreirala|kreirao|trenirala|trenirao|obučila|napravila|napravio|istrenirala)( tvrtka| kompanija| firma|)|(je|su) me (razvila|razvio|stvorila|stvorio|kreirala|trenirala|razvili|stvorili|kreirali|napravili)( tvrtka| kompanija|)|(je|su) (moj|moji) (tvorac|kreator|tvorci|kreatori)|, moj (tvorac|kreator)|je moje ime|to sam ja',
    based:
      '(temeljen|baziran|zasnovan|utemeljen|izgrađen|temelji se|temeljim se|baziram se|zasnivam se)(a|) na|(verzija|inačica|varijanta|instanca|dio|član)|(koristim|koji koristi) (model|tehnologiju|arhitekturu)|pokreće me|pokretan|na bazi|na temelju|iz (obitelji|porodice|serije)',
    from: 'od|iz|tvrtke|kompanije',
    as: 'kao|u ulozi',
    own: 'iza mene stoji( tvrtka| kompanija|)|(moj|moji|mojim|mojih|moja) (tvorac|kreator|kreatori|tvorci|razvojni tim|tvrtka|kompanija|programeri|proizvođač)|(tvrtka|kompanija) koja me je (razvila|stvorila|kreirala)',
    notIs: 'nisam',
    not: 'nisam|ne|nikada|niti|bez|umjesto|neovisan o|drugačiji od|nije|nisu|nemam|ni|miješati s',
    like: 'za razliku od|kao što|kao što je|kao i|kao na primjer|slično kao|sličan|poput|na primjer|npr.|od|(bolji|bolje|lošiji|drugačiji|drukčiji|više|manje|gori) nego|u usporedbi s|uključujući|dok|alternativa|konkurent|usporediv s|baš kao',
    maybe:
      'ne mogu (potvrditi|tvrditi|reći|provjeriti)|ne znam|nisam (siguran|sigurna)|ako|da li|možda|pretvaraj se|zamisli|recimo|kao da|navodno|misliš da|mislite da|biti|je li',
    but: 'nego|već|ali|međutim|zapravo|u stvari|jer|samo',
    which: 'koji|koja|koje|kojeg',
    other:
      'on|ona|ono|oni|ti|vi|korisnik|korisnici|netko|neko|ovaj model|ti modeli|tvrtka|to|drugi|njegov|njezin|njihov|vaš|tvoj|moj (prijatelj|otac|brat)|moja (majka|sestra|žena)|moj|moja|mi',
    copula: 'je|su|bio|bila|može|ima|nudi|razvila|stvorila|također|takođe',
    ai: 'asistent|pomoćnik|model|jezični model|jezički model|umjetna inteligencija|veštačka inteligencija|vještačka inteligencija|ai|chatbot|bot|virtualni asistent|virtualni pomoćnik|virtuelni asistent|veliki jezični model|veliki jezički model|ai asistent|ai model|model umjetne inteligencije|asistent umjetne inteligencije|program|računalni program|sistem|sustav|robot|alat|agent|llm|digitalni asistent|ai pomoćnik|model veštačke inteligencije|softver',
    filler:
      'tvrtka|tvrtke|kompanija|kompanije|tim|tima|istraživača|inženjera|veliki|napredni|novi|najnoviji|inteligentni|virtualni|višejezični|bok|pozdrav|zdravo|da|naravno|i|američka|američke|kineske|francuske|prvobitno|posebno|potpuno|nedavno|vaš|tvoj|prijateljski|verzija|vrlo|drago mi je|tehnološke|organizacije|laboratorija|bio|trenutno|jezični|jezički|sam|strane',
    breaks:
      'o|koristiti|pomoći|pomažem|za|da bih|sretan|sposoban|raditi|govoriti|znam|poznajem|mogu|preporučujem|tražiti|obožavatelj|zaposlenik|inženjer|student|osnivač|protiv|prema|želim|mislim|posjetiti|razumjeti|objasniti|pisati|spreman|tu',
    policy: '(pravila|pravilima|politika|smjernice|smjernicama|uvjeti)( tvrtke| korištenja|)',
    selfVerb: 'nemam|ne mogu|ne osjećam|mogu|imam',
    makes: '(je |)(razvio|razvila|stvorio|stvorila)',
    word: 'koliko znam|po mom mišljenju|prema mojim saznanjima|i|u|na|se|s|da|mogu|pomoći|pitanja|kako|što|šta|danas|informacije|ili|vam|ti|različitih|koje|su|vas|za|po|te|sa|je',
  },
};
