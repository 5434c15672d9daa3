import type { Grammar } from './grammar';

const participles =
  '(vytvořen|vyvinut|natrénován|trénován|vyškolen|navržen|naprogramován|postaven|vycvičen|vyvíjen|vydán|poskytován|provozován|školen)(ý|á|é|ým|ého|a|o|)';

/** Czech; Slovak has its own. */
export const cs: Grammar = {
  language: 'cs',
  inflectsNames: true,
  adjectiveAfterNoun: true,
  firstPerson: 'běžím|stavím|vycházím|využívám|používám|patřím|pocházím|pracuji',
  cues: {
    self: 'já|mě|mne|mnou|mi|byl jsem|byla jsem|jsem byl|jsem byla|můj (model|trénink|vývoj)|moje (architektura|verze|technologie|identita|odpovědi)|(tento|tato) (asistent|chatbot|model|chat|služba)|funguji|pocházím|používám|jsem také',
    is: '(já |)(jsem|jsem pouze|jsem jen|jsem vlastně|jsem ve skutečnosti|jsem také|jsem stále|zůstávám)|tady|to jsem já,|představuji se jako|funguji jako|jsem tu jako',
    named:
      '(se kterým|s kterým|s nímž) (právě |teď |nyní |)(mluvíte|mluvíš|komunikujete|komunikuješ|hovoříte)(,|) je|jmenuji se|jmenuju se|(mé|moje) (celé |)jméno je|můj název je|(můžete|můžeš) (mi |mě |)(říkat|nazývat|oslovovat|klidně říkat)( mi| mě|)( jako|)|(říkejte|říkej) mi|(říkají|říká se) mi|jsem (znám|známý|známá|nazýván) jako|(mluvíte|mluvíš|bavíte se|bavíš se|chatujete|hovoříte|komunikujete|komunikuješ|povídáte si) (nyní |právě |teď |)(s|se)|nesu jméno|můj model je|byl jsem pojmenován',
    called:
      's názvem|nazývaný|nazývaná|zvaný|známý jako|známá jako|jménem|pod názvem|konkrétně|přesněji|přesněji řečeno|tedy|jmenovitě|pojmenovaný|to znamená|čili',
    made: `(trénovaný|natrénovaný|vytrénovaný|trénovaná|natrénovaná)( společností| firmou|)|(kterého|který|jejž|kterou) (vyvinula|vytvořila|natrénovala|vyvinul|vytvořil|vyvinuli|vytvořili)|${participles} (společností|firmou|týmem|ve společnosti|od|u|v|ve|výzkumníky|týmem společnosti|inženýry|vývojáři)|${participles}|(produkt|dílo|projekt|výtvor|produktem|dílem)|pocházím (od|z|ze)|pracuji pro|(tvůrcem|vývojářem) je|(od|ze) společnosti|patřím|za mnou stojí|stojí za mnou`,
    makesMe:
      '(vytvořila|vyvinula|natrénovala|navrhla|vytvořil|vyvinul|natrénoval|vytvořili|vyvinuli|natrénovali) mě( společnost| firma|)|mě (vytvořila|vyvinula|natrénovala|navrhla|vytvořil|vyvinul|vytvořili|vyvinuli|natrénovali)( společnost| firma| tým|)|(je|jsou) (můj|moji|mým) (tvůrce|tvůrci|tvůrcem|vývojář)|, můj tvůrce|, moji tvůrci|je mé jméno|to jsem já',
    based:
      '(založen|založený|založená|založené|postaven|postavený|postavená|založeným|postaveným|běžím|běžící|stavím|stojí|vychází|vycházím) (na|z)|(poháněn|poháněný|poháněná)|(verze|verzí|varianta|variantou|instance|instancí)|(součástí|součást|členem|zástupcem) (rodiny|řady|série)|(využívám|používám|využívající) (model|technologii|architekturu)|z (rodiny|řady)|patřím do (rodiny|řady)|na bázi|na základě',
    from: 'od|z|ze|společnosti|firmy',
    as: 'jakožto|jako|coby|jakožto|v roli',
    own: 'společnost, která mě (vytvořila|vyvinula|natrénovala)(,|) (je|se jmenuje)|za mnou stojí( společnost| firma|)|(můj|moji|mým|mými|mých|moje|mí) (tvůrce|tvůrci|tvůrcem|vývojář|vývojáři|společnost|tým|firma|autoři|výrobce)|společnost, která mě (vytvořila|vyvinula)',
    notIs: 'nejsem',
    not: 'nejsem|ne|nikdy|ani|bez|místo|namísto|nezávislý na|odlišný od|jiný než|nebyl jsem|nebyla jsem|jsem nebyl|není|nikoli|nejmenuji se|nemám|zaměňovat s|nesouvisím s|žádný',
    like: 'na rozdíl od|jako je|jako například|podobně jako|podobný|například|např.|než|ve srovnání s|oproti|včetně|stejně jako|zatímco|konkurent|alternativa k|srovnatelný s|tak jako|obdoba',
    maybe:
      '(nemohu|nemůžu) (potvrdit|tvrdit|říci|říct|ověřit|zaručit)(, že|)|nevím|nejsem si (jistý|jistá|jist)|pokud|jestli|zda|možná|předstírej|předstírám|představ si|předpokládejme|jakoby|údajně|kdybych|myslíte, že|být|jestliže',
    but: 'ale|nýbrž|však|ve skutečnosti|spíše|spíš|avšak|protože|pouze|jen|naopak|jelikož',
    which: 'který|která|které|jenž|kterého|kterou',
    other:
      'on|ona|ono|oni|vy|ty|uživatel|uživatelé|někdo|tento model|tyto modely|společnost|to|jiný|jiné|jeho|její|jejich|váš|tvůj|můj (přítel|otec|bratr|manžel|šéf)|moje (matka|sestra|žena|rodina)|můj|moje|my',
    copula: 'je|jsou|byl|byla|může|mohou|má|nabízí|vyvinula|vytvořila|vydala|také',
    ai: 'asistent|model|jazykový model|umělá inteligence|ai|chatbot|bot|virtuální asistent|velký jazykový model|ai asistent|ai model|model umělé inteligence|asistent umělé inteligence|program|počítačový program|systém|systém umělé inteligence|robot|nástroj|agent|asistentka|llm|digitální asistent|pomocník|jazykovým modelem|asistentem|software|služba|konverzační model|inteligentní asistent|modelem|umělou inteligencí|chatbotem|jazyková ai|velkým jazykovým modelem',
    filler:
      'společností|společnost|společnosti|firmou|tým|týmem|výzkumníků|inženýrů|velký|pokročilý|nový|nejnovější|inteligentní|virtuální|vícejazyčný|otevřený|ahoj|dobrý den|ano|samozřejmě|a|americkou|čínskou|francouzskou|původně|především|speciálně|plně|nedávno|váš|tvůj|přátelský|verze|velmi|těší mě|technologickou|organizací|laboratoří|jazykový|právě|český|konverzační|nyní|jeden z|výkonný|osobní',
    breaks:
      'o|používat|pomoci|pomoct|pomáhat|pomáhám|aby|rád|schopen|ohledně|pracovat|mluvit|vím|znám|mohu|můžu|doporučuji|hledat|fanoušek|uživatel služby|zaměstnanec|inženýr|student|zakladatel|proti|podle|chci|myslím|kontaktovat|navštívit|pochopit|vysvětlit|psát|za|pro|k|připraven',
    policy: '(zásady|zásadami|pravidla|pravidly|podmínky|směrnice)( společnosti| používání|)',
    selfVerb: 'nemám|nemohu|nemůžu|necítím|nedisponuji|neumím|mohu|můžu|mám|umím|snažím se',
    word: 'pokud vím|podle mých informací|podle mě|podle mého názoru|a|v|na|se|s|do|že|mohu|pomoci|otázky|jak|čím|co|dnes|informace|nebo|vám|ti|s čím|různých|které|jsou|vás|mi|pro|k|od|po|další',
  },
};
