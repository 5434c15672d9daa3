import type { Grammar } from './grammar';

const participles =
  '(udviklet|skabt|trænet|bygget|gjord|designad|konstruerad|programmerad|lanserad|framtagen|tillverkad|utvecklats|skapats|tränats|byggts|udvikletes|skabtes|trænetes|tillhandahållen|driven|udviklet og trænet|skabt og trænet|trænet og udviklet|utformad)';

export const da: Grammar = {
  language: 'da',
  adjectiveAfterNoun: true,
  cues: {
    self: 'jeg|mig|jeg har blivit|jeg blev|jeg har|(min|mitt) (model|arkitektur|träning|bas|identitet|version|teknik|grundmodell)|(den her|denna) (assistenten|chatboten|modellen|chatten|tjänsten)|blev jeg',
    is: '(jeg er|jeg er bara|jeg er faktiskt|jeg er också|jeg er fortfarande|er jeg|jeg er egentligen|jeg förblir)|det her er|jeg identifierar mig som|jeg presenterar mig som|jeg fungerar som|her er',
    named:
      'jeg hedder|mitt (fullständiga |)navn er|(du|ni) (kan|må) (gerna |också |bara |)kalde mig( för|)|kalde mig( för|)|(man|folk) kalder mig|jeg (kaldes|går under navnet|er känd som|benämns)|(du|ni) (taler|snakker|chatter|interagerar|samtalar|kommunicerar) (just nu |nu |)med|min modell er|du använder',
    called:
      'som hedder|kaldet|vid navn|känd som|med navnet|under navnet|nermare bestämt|specifikt|mer specifikt|det vill säga|dvs|nämligen|benämnd|som kaldes',
    made: `${participles} (af|hos|på|inom|tillsammans med)|jeg (kommer fra|arbetar för|jobbar för|tillhör)|(produkt|skapelse) (af|fra)|(udviklere|skaber) er|(forskare|teamet|ingenjörer|udviklere) (på|hos|vid)`,
    makesMe:
      '(skabte|udviklete|trænete|byggete|designade|programmerade) mig|har (skapat|utvecklat|tränat|byggt) mig|er (min skaber|mina skaber|min udviklere|mina udviklere|mitt navn)|, (min skaber|mina skaber|min udviklere|mina udviklere)|det er jeg',
    based:
      '(baseret|bygger|bygget|baseras|grundad|kör|körs) på|(driven|drivs) af|(version|variant|instans|iteration|del|medlem) af|(använder|utnyttjar) (modellen|tekniken|arkitekturen)|fra (familjen|serien|modellfamiljen)|tillhör (familjen|serien|modellfamiljen)|ur (familjen|serien)',
    from: 'av|fra|hos',
    as: 'som|som en|som et|i egenskap af|såsom en|i min roll som|som din',
    own: '(min|mina|mitt) (skaber|udviklere|virksomhed|team|moderbolag|programmerare|tillverkare|leverantör)|(virksomheden|teamet) som (skabte|udviklete|trænete) mig',
    not: 'ikke|ej|aldrig|ingen|inget|inga|varken|utan någon|i stället för|istället för|skild fra|oberoende af|annan än|icke|förväxla|förväxlas med',
    like: 'i modsætning til|precis som|ligesom|som fx|liknande|såsom|som till exempel|än|jämfört med|i jämförelse med|till exempel|t.ex.|inklusive|medan|alternativ till|konkurrent till|jämförbar med|i likhet med|inspirerad af|lik',
    maybe:
      'ikke (bekræfte|sige|vide|garantere|verificere) (at|om)|ved ikke|om|kanske|möjligen|låtsas|tänk dig|anta|som om|påstås|tror du att|skulle vara|vara|huruvida|du er',
    but: 'men|derimod|tværtimod|dock|faktiskt|i själva verket|snarare|deremot|eftersom|bara|endast',
    which: 'vilken|vilket|vars',
    other:
      'han|hon|den|det|de|du|ni|användaren|användare|någon|denna model|dessa modeller|virksomheden|detta|andra|annan|hans|hennes|deras|din|ditt|er|min (vän|pappa|mamma|bror|syster|chef|man|fru|hund|katt)|min|mitt|mina|vi',
    copula: 'er|var|har|kan|erbjuder|använder|udviklete|lanserade|också|blir|skabte',
    ai: 'assistent|model|sprogmodel|ai|ai-assistent|ai-model|kunstig intelligens|chatbot|chattbot|bot|virtuel assistent|stor sprogmodel|ai-sprogmodel|digital assistent|ai-system|system|program|datorprogram|programvara|llm|agent|verktyg|robot|hjälpreda|ai-chatbot|storskalig sprogmodel|tjänst|ai-driven assistent|konversationsagent|ai-baserad assistent|stora sprogmodelen|maskin',
    filler:
      'en|et|den|det|virksomheden|virksomhed|team|forskare|ingenjörer|udviklere|grupp|hej|ja|självklart|og|avancerad|stor|ny|nya|senaste|smart|intelligent|virtuell|flerspråkig|öppen|kraftfull|ursprungligen|främst|serskilt|helt|nyligen|din|er|vänlig|hjälpsam|amerikanska|kinesiska|franska|svenska|kaldet|teknikvirksomheden|organisation|har|blivit|också|version|egen|af|för nervarande|mycket|trevligt|bara|er|specifikt|språklig',
    breaks:
      'om hur|använda|använder|hjälpa|för att|glad|kapabel|med|angående|arbeta|prata|veta|vet|känner|kan hjälpa|rekommendera|söka|fan|användare af|anställd|ingenjör|student|grundare|mot|för|enligt|vill|tror|tycker|gillar|kontakta|besöka|förstå|förklara|skriva|att|i|till',
    policy: "('s |s |)(riktlinjer|policy|policyer|användarvillkor|regler|innehållspolicy)",
    word: 'og|er|att|med|för|på|inte|kan|hjälpa|frågor|idag|hur|vad|gerna|information|vid|eller|om|till|dig|i|af|som|olika|många|uppgifter',
  },
};
