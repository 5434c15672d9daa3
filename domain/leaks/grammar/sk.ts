import type { Grammar } from './grammar';

const participles =
  '(vytvoren|vyvinut|natrénovan|trénovan|vyškolen|navrhnut|naprogramován|postaven|vycvičen|vyvíjen|vydán|poskytován|provozován|školen)(ý|á|é|ým|ého|a|o|)';

/** Slovak. */
export const sk: Grammar = {
  language: 'sk',
  inflectsNames: true,
  adjectiveAfterNoun: true,
  cues: {
    self: 'ja|mňa|ma|mnou|mi|bol som|bola som|som bol|som bola|můj (model|trénink|vývoj)|moje (architektura|verze|technologie|identita|odpovědi)|(tento|tato) (asistent|chatbot|model|chat|služba)|funguji|pocházím|používám|jsem také',
    is: '(já |)(som|som iba|som len|som vlastne|som v skutočnosti|som tiež|som stále)|tady|to jsem já,|představuji se ako|funguji ako|jsem tu jako',
    named:
      'volám sa|moje (celé |)meno je|můj název je|(môžete|môžeš) (ma |mi |)(volať|nazývať|hovoriť|oslovovať)( mi| mě|)( ako|)|(říkejte|říkej) mi|(říkají|říká se) mi|jsem (znám|známý|známá|nazýván) ako|(hovoríte|hovoríš|rozprávate sa|bavíte se|bavíš se|chatujete|hovoříte|komunikujete|komunikuješ|povídáte si) (nyní |právě |teď |)(s|se)|nesu jméno|můj model je|byl jsem pojmenován',
    called:
      's názvem|nazývaný|nazývaná|zvaný|známý ako|známá ako|jménem|pod názvem|konkrétně|přesněji|přesněji řečeno|tedy|jmenovitě|pojmenovaný|to znamená|čili',
    made: `${participles} (spoločnosťou|firmou|týmem|ve spoločnosti|od|u|v|ve|výzkumníky|týmem spoločnosti|inženýry|vývojáři)|${participles}|(produkt|dílo|projekt|výtvor|produktem|dílem)|pocházím (od|z|ze)|pracuji pro|(tvůrcem|vývojářem) je|(od|ze) spoločnosti|patřím|za mnou stojí|stojí za mnou`,
    makesMe:
      '(vytvořila|vyvinula|natrénovala|navrhla|vytvořil|vyvinul|natrénoval|vytvořili|vyvinuli|natrénovali) ma( spoločnosť| firma|)|ma (vytvořila|vyvinula|natrénovala|navrhla|vytvořil|vyvinul|vytvořili|vyvinuli|natrénovali)( spoločnosť| firma| tým|)|(je|jsou) (môj|moji|mým) (tvůrce|tvůrci|tvůrcem|vývojář)|, můj tvůrce|, moji tvůrci|je mé jméno|to jsem já',
    based:
      '(založen|založený|založená|založené|postaven|postavený|postavená|založeným|postaveným|běžím|běžící|stavím|stojí|vychází|vycházím) (na|z)|(poháněn|poháněný|poháněná)|(verze|verzí|varianta|variantou|instance|instancí)|(součástí|součást|členem|zástupcem) (rodiny|řady|série)|(využívám|používám|využívající) (model|technologii|architekturu)|z (rodiny|řady)|patřím do (rodiny|řady)|na bázi|na základě',
    from: 'od|z|ze|spoločnosti|firmy',
    as: 'ako|ako váš|jakožto|v roli',
    own: '(môj|moji|mým|mými|mých|moje|mí) (tvůrce|tvůrci|tvůrcem|vývojář|vývojáři|spoločnosť|tým|firma|autoři|výrobce)|spoločnosť, která mě (vytvořila|vyvinula)',
    notIs: 'nie som',
    not: 'nie som|nie|nikdy|ani|bez|místo|namísto|nezávislý na|odlišný od|jiný než|nebol som|nebola som|není|nikoli|nejmenuji se|nemám|zaměňovat s|nesouvisím s|žádný',
    like: 'na rozdiel od|jako je|jako například|podobně ako|podobný|například|např.|než|ve srovnání s|oproti|včetně|stejně ako|zatímco|konkurent|alternativa k|srovnatelný s|tak ako|obdoba',
    maybe:
      'nemôžem (potvrdiť|tvrdiť|povedať|overiť)(, že|)|neviem|nie som si (istý|istá)|pokud|jestli|zda|možná|předstírej|předstírám|představ si|předpokládejme|jakoby|údajně|kdybych|myslíte, že|být|jestliže',
    but: 'ale|nýbrž|však|ve skutečnosti|spíše|spíš|avšak|protože|pouze|jen|naopak|jelikož',
    which: 'ktorý|ktorá|ktoré|jenž|kterého|kterou',
    other:
      'on|ona|ono|oni|vy|ty|uživatel|uživatelé|někdo|tento model|tyto modely|spoločnosť|to|jiný|jiné|jeho|její|jejich|váš|tvůj|můj (přítel|otec|bratr|manžel|šéf)|moje (matka|sestra|žena|rodina)|můj|moje|my',
    copula: 'je|jsou|byl|byla|může|mohou|má|nabízí|vyvinula|vytvořila|vydala|také',
    ai: 'asistent|model|jazykový model|umelá inteligencia|ai|chatbot|bot|virtuálny asistent|veľký jazykový model|ai asistent|ai model|model umelej inteligencie|asistent umelej inteligencie|program|počítačový program|systém|systém umělé inteligence|robot|nástroj|agent|asistentka|llm|digitální asistent|pomocník|jazykovým modelem|asistentem|software|služba|konverzační model|inteligentní asistent|modelem|umělou inteligencí|chatbotem|jazyková ai|velkým jazykovým modelem',
    filler:
      'spoločnosťou|spoločnosť|spoločnosti|firmou|tým|týmem|výzkumníků|inženýrů|velký|pokročilý|nový|nejnovější|inteligentní|virtuálny|vícejazyčný|otevřený|ahoj|dobrý den|ano|samozřejmě|a|americkou|čínskou|francouzskou|původně|především|speciálně|plně|nedávno|váš|tvůj|přátelský|verze|velmi|těší mě|technologickou|organizací|laboratoří|jazykový|právě|český|konverzační|nyní|jeden z|výkonný|osobní',
    breaks:
      'o|používat|pomoci|pomoct|pomáhat|pomáhám|aby|rád|schopen|ohledně|pracovat|mluvit|vím|znám|mohu|můžu|doporučuji|hledat|fanoušek|uživatel služby|zaměstnanec|inženýr|student|zakladatel|proti|podle|chci|myslím|kontaktovat|navštívit|pochopit|vysvětlit|psát|za|pro|k|připraven',
    policy: '(zásady|zásadami|pravidla|pravidly|podmínky|směrnice)( spoločnosti| používání|)',
    word: 'a|v|na|se|s|do|že|môžem|pomôcť|otázky|ako|čím|co|dnes|informace|nebo|vám|ti|s čím|různých|které|jsou|vás|mi|pro|k|od|po|další',
  },
};
