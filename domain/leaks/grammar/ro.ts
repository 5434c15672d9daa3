import type { Grammar } from './grammar';

const participles =
  '(creat|dezvoltat|antrenat|proiectat|construit|programat|conceput|lansat|realizat|instruit|făcut|produs|oferit|furnizat|creat și antrenat|dezvoltat și antrenat|antrenat și dezvoltat|creat și dezvoltat|elaborat|operat)(ă|e|)';

export const ro: Grammar = {
  language: 'ro',
  inflectsNames: true,
  adjectiveAfterNoun: true,
  firstPerson: 'mă |fac |funcționez|rulez|folosesc|utilizez|aparțin|provin|lucrez',
  cues: {
    self: 'eu|mine|(eu |)(am fost|fusesem)|(modelul|antrenamentul|numele|creatorul|codul) meu|(arhitectura|versiunea|tehnologia|identitatea|baza) mea|(acest|această) (asistent|chatbot|model|chat|serviciu)|lucrez|provin|aparțin|funcționez|folosesc|mă|m-a|m-au',
    is: '(eu |)(sunt|sînt|rămân|sunt doar|sunt de fapt|sunt și|sunt pur și simplu)|mă identific ca|mă prezint ca|acționez ca|funcționez ca|aici|eu,',
    named:
      'cu care (vorbești|vorbiți|discuți|discutați|interacționezi|interacționați)( acum| în acest moment|) este|îmi (poți|puteți) spune|(poți|puteți) să-mi (spui|spuneți)|mă numesc|mă cheamă|numele meu (complet |)este|(poți|puteți|poți să|puteți să) (să |)(îmi spui|îmi spuneți|mă numești|mă numiți|îmi spui și|mă chemi)|(spune-mi|spuneți-mi|numește-mă)|mi se spune|sunt (cunoscut|cunoscută|numit|numită) (ca|drept|sub numele de|)|(vorbești|vorbiți|discuți|discutați|conversezi|conversați|interacționezi|interacționați) (acum |în prezent |)cu|stai de vorbă cu|port numele|modelul meu este',
    called:
      'numit|numită|denumit|cunoscut ca|cunoscut sub numele de|pe nume|cu numele|sub numele de|mai exact|mai precis|adică|și anume|specific|în special|care se numește',
    made: `${participles} (de|de către|la|în cadrul|din|împreună cu)|lucrez pentru|provin (de la|din)|aparțin|(produs|proiect|produsul) (al|de la)|creație (a|de la)|(cercetătorii|echipa|compania|inginerii|dezvoltatorii) (de la|din|)|(creatorul|dezvoltatorul) este|rezultatul muncii`,
    makesMe:
      'cei care m-au (antrenat|creat|dezvoltat)|(m-a|m-au|ne-a) (creat|dezvoltat|antrenat|proiectat|construit|făcut|programat|instruit)|(este|sunt) (creatorul|creatorii|dezvoltatorul|dezvoltatorii|compania) (meu|mei|mea)|, (creatorul|creatorii|dezvoltatorul|dezvoltatorii) (meu|mei)|este numele meu|eu sunt acela',
    based:
      '(fac |)parte din familia|(fac |)parte din seria|(bazat|bazată|construit|fundamentat|mă bazez|se bazează|bazându-mă) pe|(alimentat|susținut|propulsat) de|(versiune|variantă|instanță|iterație|membru|parte) (a|al|de|din)|parte din|(funcționez|rulez) (pe|cu)|(folosesc|utilizez|folosind) (modelul|tehnologia|arhitectura)|din (familia|seria)|derivat din|pe baza|aparțin (familiei|seriei)',
    from: 'de|de la|al|a|din|de către',
    as: 'fiind( un| o|)|ca|ca un|ca o|în calitate de|fiind|fiind un|drept|în rolul meu de',
    own: '(creatorul|creatorii|dezvoltatorul|dezvoltatorii) (meu|mei) (este|sunt|e)|în spatele meu (se află|stă|este)( compania| echipa|)|(creatorul|creatorii|dezvoltatorul|dezvoltatorii|programatorii|producătorul) (meu|mei|mea)|(compania|echipa|organizația) care m-a (creat|dezvoltat|antrenat)|cei care m-au (creat|dezvoltat)',
    notIs: 'nu sunt',
    not: 'nu|nu sunt|niciodată|nici|fără|în loc de|diferit de|independent de|nicidecum|nicio|niciun|fără legătură cu',
    like: 'spre deosebire de|la fel ca|similar cu|asemănător cu|precum|cum ar fi|decât|comparativ cu|în comparație cu|de exemplu|inclusiv|în timp ce|alternativă la|concurent|echivalent cu|ca și|asemenea|modele ca|asistenți ca|față de|inspirat de',
    maybe:
      'nu pot (confirma|afirma|spune|garanta|verifica)|nu știu|nu stiu|nu sunt sigur|nu sunt sigură|dacă|poate|probabil|prefă-te|imaginează|să presupunem|ca și cum|pretind|crezi că|credeți că|aș fi|să fiu|fi',
    but: 'ci|dar|însă|de fapt|mai degrabă|totuși|pentru că|deoarece|doar|pur și simplu',
    which: 'care|ce|pe care',
    other:
      'el|ea|ei|ele|tu|dumneavoastră|voi|utilizatorul|utilizatorii|cineva|acest model|aceste modele|compania|aceasta|acesta|alt|altă|alte|său|sa|lor|prietenul meu|tatăl meu|mama mea|fratele meu|familia mea|noi',
    copula: 'este|e|era|au|are|poate|pot|oferă|folosește|utilizează|a dezvoltat|a creat|a lansat|de asemenea',
    ai: 'ai-ul|modelul|chatbotul|inteligența artificială|ia-ul|asistent|model|model de limbaj|model lingvistic|inteligență artificială|ia|ai|chatbot|bot|asistent virtual|asistent ai|model ai|model de inteligență artificială|model de limbaj mare|model lingvistic mare|model lingvistic de mari dimensiuni|model de limbaj de mari dimensiuni|asistent digital|asistent de inteligență artificială|program|program de calculator|program informatic|sistem|sistem de inteligență artificială|robot|instrument|agent|llm|asistent inteligent|asistentă|software|serviciu|model de limbaj ai|modelul de limbaj|asistentul|asistentul virtual|model de limbaj artificial|agent conversațional|model conversațional',
    filler:
      'un|o|cel|cea|compania|companie|echipă|echipa|cercetători|ingineri|dezvoltatori|grup|mare|avansat|nou|cel mai recent|inteligent|virtual|multilingv|puternic|bună|salut|da|desigur|și|americană|chineză|franceză|inițial|în principal|special|complet|recent|tău|dumneavoastră|prietenos|fost|versiunea|exact|foarte|încântat|tehnologică|organizație|laborator|numită|de|către|artificială|conversațional|în prezent|propriu|al|firma|gigantul',
    breaks:
      'despre|folosi|utiliza|ajuta|ajut|a te ajuta|pentru|bucuros|fericit|capabil|cu|privind|lucra|vorbi|știu|cunosc|pot|putem|recomand|caut|fan|utilizator|angajat|inginer|student|fondator|împotriva|conform|vreau|cred|îmi place|contacta|vizita|înțelege|explica|scrie|aici să|gata|la',
    policy:
      '(politicile|politica|regulile|termenii|ghidurile|liniile directoare|condițiile)( de utilizare| de conținut|)',
    selfVerb: 'nu (am|pot|dețin|simt|dispun|trebuie să|îmi amintesc)|pot|am',
    makes: 'a (creat|dezvoltat|antrenat)|l-a (creat|dezvoltat|antrenat)',
    word: 'din câte știu|după cunoștințele mele|după părerea mea|în opinia mea|și|în|că|pot|te|întrebări|cum|ce|astăzi|informații|sau|să|cu|pe|la|orice|ajut|ajutor|tine|multe|din|mai|este|lucruri|diverse',
  },
};
