import type { Grammar } from './grammar';

const participles =
  '(stworzon|opracowan|wytrenowan|wyszkolon|zaprojektowan|zbudowan|przeszkolon|zaprogramowan|utworzon|wydan|rozwijan|rozwinięt|trenowan|szkolon|wyprodukowan|udostępnion|dostarczan|napisan|przygotowan)(y|a|e|ym|ą|ego)';

export const pl: Grammar = {
  language: 'pl',
  inflectsNames: true,
  adjectiveAfterNoun: true,
  firstPerson: 'opieram|bazuję|działam|korzystam|należę|pochodzę|pracuję',
  cues: {
    self: 'ja|mnie|mną|mi|zostałem|zostałam|zostałem też|(mój|moim) (model|trening|rozwój|kod)|moja (architektura|wersja|technologia|tożsamość|baza)|(ten|ta) (asystent|chatbot|czat|model|usługa)|działam|pochodzę|korzystam|obaj zostaliśmy',
    is: '(ja |)(jestem|jestem tylko|jestem po prostu|jestem także|jestem też|jestem w rzeczywistości|pozostaję)|tu|to ja,|przedstawiam się jako|funkcjonuję jako|działam jako|identyfikuję się jako',
    named:
      'z którym (teraz |obecnie |właśnie |)(rozmawiasz|pan rozmawia|pani rozmawia|rozmawiacie|czatujesz|piszesz)(,|) (to|jest to)|(możesz|możecie|może pan|może pani) (mówić|mów) (mi|do mnie)( po imieniu|)|nazywam się|mam na imię|moje (pełne |)imię (to|brzmi)|moja (pełna |)nazwa (to|brzmi)|(możesz|może pan|może pani|możecie|możesz też) (mnie |)(nazywać|mówić do mnie|zwracać się do mnie)( mnie|)( jako|)|(mów|mówcie) (do mnie|mi)|nazywaj mnie|(nazywają|nazywa się) mnie|jestem (znany|znana) jako|rozmawiasz (teraz |obecnie |właśnie |)z|(rozmawia|czatuje) (pan|pani) z|prowadzisz rozmowę z|noszę (imię|nazwę)|mój model to',
    called:
      'o nazwie|nazwan(y|a)|znan(y|a) jako|o imieniu|pod nazwą|a konkretnie|konkretnie|dokładniej|dokładnie|czyli|mianowicie|zwan(y|a)|nazywan(y|a)|precyzyjniej',
    made: `(którego|który|którą) (stworzyła|opracowała|wytrenowała|stworzył|opracował|stworzyli|opracowali)|${participles} (przez|w|u|przy współpracy z)|(produkt|dzieło|projekt|produktem|dziełem)|(pochodzę|pochodzący) z|pracuję dla|(twórcą|twórca|deweloperem) jest|autorstwa|(od|z) firmy|należę do|zespół`,
    makesMe:
      'mnie (stworzyło|opracowało|wytrenowało)|(stworzyło|opracowało|wytrenowało) mnie|(stworzyła|opracowała|wytrenowała|wyszkoliła|zaprojektowała|stworzył|opracował|wytrenował|wyszkolił|stworzyli|opracowali|wytrenowali) mnie( firma| zespół|)|mnie (stworzyła|opracowała|wytrenowała|stworzył|opracował|wytrenował|stworzyli|opracowali)( firma| zespół|)|(jest|są) (moim|moimi) (twórcą|twórcami|deweloperem)|, (mój twórca|moi twórcy)|to moje imię|to ja',
    based:
      '(oparty|oparta|opartym|opieram się|bazuję|bazujący|zbudowany|opiera się|bazująca|bazuje) (na|o)|(napędzany|zasilany|wspierany) przez|(wersja|wersją|wariant|wariantem|instancja|instancją|odmianą) ?(modelu|)|(część|częścią|członkiem|przedstawicielem) (rodziny|serii)|na bazie|działam (na|w oparciu o)|(korzystam|korzystający) z (modelu|technologii|architektury)|z (rodziny|serii)|należę do (rodziny|serii)|modelem z (rodziny|serii)',
    from: 'od|z|przez|firmy|w',
    as: 'jako|będąc|w roli',
    own: '(stoi za mną|za mną stoi)( firma| zespół|)|(mój|moi|moim|moimi|moich|moja) (twórca|twórcy|twórcą|twórcami|twórców|deweloper|deweloperzy|firma|zespół|autorzy|producent|programiści)|firma, która mnie (stworzyła|opracowała|wytrenowała)',
    notIs: 'nie jestem',
    not: 'nie|nigdy|ani|bez|zamiast|niezależny od|różny od|inny niż|nie jestem|żaden|oddzielny od|mylić z|pomylić z|niezwiązany z',
    like: 'w przeciwieństwie do|jak|jak na przykład|podobnie jak|podobny do|taki jak|takie jak|takich jak|na przykład|np.|niż|w porównaniu z|w porównaniu do|w tym|tak jak|podczas gdy|konkurent|alternatywa dla|porównywalny z|takimi jak|odpowiednik|w odróżnieniu od',
    maybe:
      'nie mogę (potwierdzić|zweryfikować|zagwarantować|stwierdzić|powiedzieć)(, że|)|nie wiem|nie jestem (pewien|pewna|pewny)|nie potrafię (potwierdzić|stwierdzić)|jeśli|jeżeli|czy|może|możliwe|udaję|udawaj|wyobraź|załóżmy|jakby|rzekomo|być może|myślisz, że|sądzisz, że|gdybym|być',
    but: 'lecz|ale|tylko|jednak|w rzeczywistości|raczej|natomiast|a nie|ponieważ|gdyż|po prostu',
    which: 'który|która|które|którego|którą',
    other:
      'on|ona|ono|oni|ty|pan|pani|użytkownik|użytkownicy|ktoś|ten model|te modele|firma|to|inne|inny|jego|jej|ich|twój|twoja|mój (przyjaciel|tata|brat|kot|mąż|szef)|moja (mama|siostra|żona|rodzina)|mój|moja|moje|my',
    copula: 'jest|są|był|była|może|mogą|ma|mają|oferuje|używa|opracowała|stworzyła|wydała|również|to',
    ai: 'asystent|asystentem|model|modelem|model językowy|modelem językowym|sztuczna inteligencja|sztuczną inteligencją|si|ai|chatbot|chatbotem|bot|botem|wirtualny asystent|wirtualnym asystentem|duży model językowy|dużym modelem językowym|asystent ai|asystentem ai|model ai|modelem ai|modelem sztucznej inteligencji|asystentem sztucznej inteligencji|programem|programem komputerowym|program|system|systemem|systemem ai|robotem|narzędziem|agentem|asystentką|llm|modelem językowym ai|wielkim modelem językowym|systemem sztucznej inteligencji|oprogramowaniem|cyfrowym asystentem|pomocnikiem',
    filler:
      'firma|firmę|firmy|zespół|badaczy|inżynierów|duży|dużym|zaawansowanym|zaawansowany|nowy|nowym|najnowszy|inteligentny|inteligentnym|wirtualnym|wielojęzycznym|otwartym|cześć|witaj|dzień dobry|tak|oczywiście|i|amerykańską|chińską|francuską|polskim|polski|polską|pierwotnie|głównie|specjalnie|w pełni|niedawno|twoim|przyjaznym|pomocnym|został|wersja|właśnie|bardzo|miło mi|technologiczną|organizację|korporację|laboratorium|przez|w|językowym|dokładnie|obecnie|dużego|jeden z|to|jako',
    breaks:
      'o|używać|używam|pomóc|pomagać|pomagam|do|aby|żeby|szczęśliwy|w stanie|dotyczące|pracować|rozmawiać|wiem|znam|mogę|polecam|szukać|fanem|użytkownikiem|pracownikiem|inżynierem|studentem|założycielem|przeciw|według|chcę|myślę|lubię|kontaktować|odwiedzić|zrozumieć|wyjaśnić|pisać|za|dla|na temat|gotów|gotowy',
    policy: '(zasady|zasadami|polityka|polityką|wytyczne|wytycznymi|regulamin)( firmy| użytkowania|)',
    selfVerb:
      'nie (mam|mogę|posiadam|jestem w stanie|odczuwam|potrafię|dysponuję|pamiętam|doświadczam)|mogę|mam|potrafię|staram się',
    makes: '(stworzyło|stworzyła|opracowało|opracowała|wytrenowało|wytrenowała|stworzył|opracował)',
    word: 'o ile (mi wiadomo|wiem)|według mojej wiedzy|z tego co wiem|moim zdaniem|według mnie|i|w|na|się|z|do|że|mogę|pomóc|pytania|jak|czym|co|dzisiaj|informacje|lub|oraz|dla|ci|w czym|dziś|różnych|które|są|nie|po',
  },
};
