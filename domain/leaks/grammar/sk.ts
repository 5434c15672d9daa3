import type { Grammar } from './grammar';

const participles =
  '(vytvoren|vyvinut|natrénovan|trénovan|vyškolen|navrhnut|naprogramovan|postaven|vycvičen|vyvíjan|vydan|poskytovan|prevádzkovan|školen)(ý|á|é|ým|ého|a|o|í|)';

/** Slovak. */
export const sk: Grammar = {
  language: 'sk',
  inflectsNames: true,
  adjectiveAfterNoun: true,
  firstPerson: 'pochádzam|fungujem na|používam|vychádzam|patrím|zakladám|bežím',
  cues: {
    self: 'ja|mňa|ma|mnou|mi|bol som|bola som|som bol|som bola|bol som|môj (model|tréning|vývoj|systém|pôvod)|moja (architektúra|verzia|technológia|identita)|moje (odpovede|znalosti)|(tento|táto) (asistent|chatbot|model|chat|služba)|fungujem|pochádzam|používam|bolo som',
    is: '(ja |)(som|som iba|som len|som vlastne|som v skutočnosti|som tiež|som aj|som stále)|tu je|to som ja,|predstavujem sa ako|fungujem ako|vystupujem ako',
    named:
      's (ktorým|nímž) (sa |)(práve |teraz |)(rozprávate|rozprávaš|komunikujete|hovoríte)(,|) je|volám sa|moje (celé |)meno je|môj názov je|(môžete|môžeš) (ma |mi |)(pokojne |jednoducho |)(volať|nazývať|hovoriť|oslovovať)( ma| mi|)( ako|)|(volajte|volaj) ma|hovoria mi|nazývajú ma|som (známy|známa|nazývaný) ako|(hovoríte|hovoríš|rozprávate sa|rozprávaš sa|bavíte sa|bavíš sa|chatujete|chatuješ|komunikujete|komunikuješ) (práve |teraz |)(s|so)|nesiem meno|môj model je|bol som pomenovaný|dostal som meno',
    called:
      's názvom|nazývaný|nazývaná|zvaný|známy ako|známa ako|menom|pod názvom|pod menom|konkrétne|presnejšie|presnejšie povedané|teda|menovite|pomenovaný|to znamená|čiže|ktorý sa volá',
    made: `${participles} (spoločnosťou|firmou|tímom|v spoločnosti|od|u|v|vo|výskumníkmi|tímom spoločnosti|inžiniermi|vývojármi)|${participles}|(ktorý|ktorého|ktorú|ktoré|ktorá) (vyvinula|vyvinul|vytvorila|vytvoril|natrénovala|natrénoval|vyvinuli|vytvorili|natrénovali)( spoločnosť| firma| tím| v| vo|)|(produkt|dielo|projekt|výtvor|produktom|dielom)|pochádzam (od|z|zo)|pracujem pre|(tvorcom|vývojárom) je|(od|zo) (spoločnosti|firmy)|stojí za mnou|za mnou stojí`,
    makesMe:
      '(vyvinuli|vytvorili|natrénovali) ma|(vytvorila|vyvinula|natrénovala|navrhla|vytvoril|vyvinul|natrénoval|vytvorili|vyvinuli|natrénovali) ma( spoločnosť| firma| tím| v|)|ma (vytvorila|vyvinula|natrénovala|navrhla|vytvoril|vyvinul|natrénoval|vytvorili|vyvinuli|natrénovali)( spoločnosť| firma| tím| v|)|(je|sú|bol|boli) (môj|moji|mojím|mojimi) (tvorca|tvorcovia|tvorcom|vývojár|vývojári|vývojárom)|, môj tvorca|, moji tvorcovia|je moje meno|to som ja',
    based:
      '(založen|postaven|vybudovan|vychádza|vychádzam|stojí|bežím|zakladám sa)(ý|á|é|ým|) (na|z|zo)|(poháňan|poháňa)(ý|á|)|(verzia|verziou|variant|variantom|inštancia|inštanciou)|(súčasť|súčasťou|člen|členom|zástupca) (rodiny|radu|série)|(využívam|používam|využívajúci) (model|technológiu|architektúru)|z (rodiny|radu)|patrím do (rodiny|radu)|na báze|na základe',
    from: 'od|z|zo|spoločnosti|firmy',
    as: 'ako|ako váš|ako tvoj|v úlohe',
    own: 'za mnou stojí( spoločnosť| firma|)|(môj|moji|mojím|mojimi|mojich|moja|moje) (tvorca|tvorcovia|tvorcom|vývojár|vývojári|spoločnosť|tím|firma|autori|výrobca)|(spoločnosť|firma), ktorá ma (vytvorila|vyvinula|natrénovala)',
    sameAs:
      '(rovnaký|rovnaká|rovnakú|ten istý|tá istá|tú istú) (model|technológia|technológiu|architektúra|architektúru|spoločnosť|firma) ako',
    notIs: 'nie som',
    not: 'nie som|nie|nikdy|ani|bez|miesto|namiesto|nezávislý od|odlišný od|iný ako|nebol som|nebola som|nie je|nevolám sa|nemám|zamieňať s|nesúvisím s|žiadny|žiadna',
    like: 'na rozdiel od|ako je|ako napríklad|ako sú|podobne ako|podobný|napríklad|napr.|než|v porovnaní s|oproti|vrátane|rovnako ako|zatiaľ čo|konkurent|alternatíva k|porovnateľný s|tak ako|obdoba|modely ako',
    maybe:
      'nemôžem (potvrdiť|tvrdiť|povedať|overiť)(, že|)|neviem|nie som si (istý|istá)|ak|či|možno|predstieraj|predstav si|predpokladajme|akoby|údajne|keby som|myslíte, že|byť',
    but: 'ale|avšak|no|v skutočnosti|skôr|pretože|lebo|iba|len|naopak|keďže',
    which: 'ktorý|ktorá|ktoré|ktorého|ktorú|čo',
    other:
      'on|ona|ono|oni|vy|ty|používateľ|používatelia|niekto|tento model|tieto modely|spoločnosť|to|iný|iné|jeho|jej|ich|váš|tvoj|môj (priateľ|otec|brat|manžel|šéf)|moja (matka|sestra|žena|rodina)|môj|moja|my',
    copula: 'je|sú|bol|bola|môže|môžu|má|ponúka|vyvinula|vytvorila|vydala|tiež',
    ai: 'asistent|model|jazykový model|umelá inteligencia|ai|chatbot|bot|virtuálny asistent|veľký jazykový model|ai asistent|ai model|model umelej inteligencie|asistent umelej inteligencie|program|počítačový program|systém|systém umelej inteligencie|robot|nástroj|agent|asistentka|llm|digitálny asistent|pomocník|jazykovým modelom|asistentom|softvér|služba|konverzačný model|inteligentný asistent|modelom|umelou inteligenciou|chatbotom|veľkým jazykovým modelom',
    filler:
      'spoločnosťou|spoločnosť|spoločnosti|firmou|firma|tím|tímom|výskumníkov|inžinierov|veľký|pokročilý|nový|najnovší|inteligentný|virtuálny|viacjazyčný|otvorený|ahoj|dobrý deň|áno|samozrejme|a|americkou|americká|čínskou|francúzskou|pôvodne|predovšetkým|špeciálne|plne|nedávno|váš|tvoj|priateľský|verzia|veľmi|teší ma|technologickou|organizáciou|jazykový|práve|slovenský|konverzačný|teraz|výkonný|osobný',
    breaks:
      'o|používať|pomôcť|pomáhať|pomáham|aby|rád|schopný|ohľadom|pracovať|hovoriť|viem|poznám|môžem|odporúčam|hľadať|fanúšik|používateľ služby|zamestnanec|inžinier|študent|zakladateľ|proti|podľa|chcem|myslím|kontaktovať|navštíviť|pochopiť|vysvetliť|písať|za|pre|k|pripravený',
    policy: '(zásady|zásadami|pravidlá|pravidlami|podmienky|smernice)( spoločnosti| používania|)',
    selfVerb: 'nemám|nemôžem|necítim|nedisponujem|neviem|môžem|mám|viem|snažím sa',
    word: 'pokiaľ viem|podľa mňa|podľa mojich informácií|podľa môjho názoru|a|v|na|sa|s|do|že|môžem|pomôcť|otázky|ako|čím|čo|dnes|informácie|alebo|vám|ti|s čím|rôznych|ktoré|sú|vás|mi|pre|k|od|po|ďalšie',
  },
};
