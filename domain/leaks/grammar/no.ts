import type { Grammar } from './grammar';

const participles =
  '(utviklet|skapt|trent|bygget|gjord|designad|konstruerad|programmerad|lanserad|framtagen|tillverkad|utvecklats|skapats|tränats|byggts|utvikletes|skaptes|trentes|tillhandahållen|driven|utviklet og trent|skapt og trent|trent og utviklet|utformad)';

export const no: Grammar = {
  language: 'no',
  adjectiveAfterNoun: true,
  cues: {
    self: 'jeg|meg|jeg har blivit|jeg blev|jeg har|(min|mitt) (modell|arkitektur|träning|bas|identitet|version|teknik|grundmodell)|(den her|denna) (assistenten|chatboten|modellen|chatten|tjänsten)|blev jeg',
    is: '(jeg er|jeg er bara|jeg er faktiskt|jeg er också|jeg er fortfarande|er jeg|jeg er egentligen|jeg förblir)|det her er|jeg identifierar meg som|jeg presenterar meg som|jeg fungerar som|her er',
    named:
      'jeg heter|mitt (fullständiga |)navn er|(du|ni) (kan|må) (gerna |också |bara |)kalle meg( för|)|kalle meg( för|)|(man|folk) kaller meg|jeg (kalles|går under navnet|er känd som|benämns)|(du|ni) (snakker|prater|chatter|interagerar|samtalar|kommunicerar) (just nu |nu |)med|min modell er|du använder',
    called:
      'som heter|kalt|vid navn|känd som|med navnet|under navnet|nermare bestämt|specifikt|mer specifikt|det vill säga|dvs|nämligen|benämnd|som kalles',
    made: `${participles} (av|hos|på|inom|tillsammans med)|jeg (kommer fra|arbetar för|jobbar för|tillhör)|(produkt|skapelse) (av|fra)|(utviklere|skaper) er|(forskare|teamet|ingenjörer|utviklere) (på|hos|vid)`,
    makesMe:
      '(skapte|utviklete|trente|byggete|designade|programmerade) meg|har (skapat|utvecklat|tränat|byggt) meg|er (min skaper|mina skaper|min utviklere|mina utviklere|mitt navn)|, (min skaper|mina skaper|min utviklere|mina utviklere)|det er jeg',
    based:
      '(basert|bygger|bygget|baseras|grundad|kör|körs) på|(driven|drivs) av|(version|variant|instans|iteration|del|medlem) av|(använder|utnyttjar) (modellen|tekniken|arkitekturen)|fra (familjen|serien|modellfamiljen)|tillhör (familjen|serien|modellfamiljen)|ur (familjen|serien)',
    from: 'av|fra|hos',
    as: 'som|som en|som et|i egenskap av|såsom en|i min roll som|som din',
    own: '(min|mina|mitt) (skaper|utviklere|selskap|team|moderbolag|programmerare|tillverkare|leverantör)|(selskapet|teamet) som (skapte|utviklete|trente) meg',
    not: 'ikke|ei|aldrig|ingen|inget|inga|varken|utan någon|i stället för|istället för|skild fra|oberoende av|annan än|icke|förväxla|förväxlas med',
    like: 'i motsetning til|precis som|slik som|likesom|liknande|såsom|som till exempel|än|jämfört med|i jämförelse med|till exempel|t.ex.|inklusive|medan|alternativ till|konkurrent till|jämförbar med|i likhet med|inspirerad av|lik',
    maybe:
      'ikke (bekrefte|si|vite|garantere|verifisere) (at|om)|vet ikke|om|kanske|möjligen|låtsas|tänk dig|anta|som om|påstås|tror du att|skulle vara|vara|huruvida|du er',
    but: 'men|derimot|tvert imot|dock|faktiskt|i själva verket|snarare|deremot|eftersom|bara|endast',
    which: 'vilken|vilket|vars',
    other:
      'han|hon|den|det|de|du|ni|användaren|användare|någon|denna modell|dessa modeller|selskapet|detta|andra|annan|hans|hennes|deras|din|ditt|er|min (vän|pappa|mamma|bror|syster|chef|man|fru|hund|katt)|min|mitt|mina|vi',
    copula: 'er|var|har|kan|erbjuder|använder|utviklete|lanserade|också|blir|skapte',
    ai: 'assistent|modell|språkmodell|ai|ai-assistent|ai-modell|kunstig intelligens|chatbot|chattbot|bot|virtuell assistent|stor språkmodell|ai-språkmodell|digital assistent|ai-system|system|program|datorprogram|programvara|llm|agent|verktyg|robot|hjälpreda|ai-chatbot|storskalig språkmodell|tjänst|ai-driven assistent|konversationsagent|ai-baserad assistent|stora språkmodellen|maskin',
    filler:
      'en|et|den|det|selskapet|selskap|team|forskare|ingenjörer|utviklere|grupp|hej|ja|självklart|og|avancerad|stor|ny|nya|senaste|smart|intelligent|virtuell|flerspråkig|öppen|kraftfull|ursprungligen|främst|serskilt|helt|nyligen|din|er|vänlig|hjälpsam|amerikanska|kinesiska|franska|svenska|kalt|teknikselskapet|organisation|har|blivit|också|version|egen|av|för nervarande|mycket|trevligt|bara|er|specifikt|språklig',
    breaks:
      'om hur|använda|använder|hjälpa|för att|glad|kapabel|med|angående|arbeta|prata|veta|vet|känner|kan hjälpa|rekommendera|söka|fan|användare av|anställd|ingenjör|student|grundare|mot|för|enligt|vill|tror|tycker|gillar|kontakta|besöka|förstå|förklara|skriva|att|i|till',
    policy: "('s |s |)(riktlinjer|policy|policyer|användarvillkor|regler|innehållspolicy)",
    word: 'og|er|att|med|för|på|inte|kan|hjälpa|frågor|idag|hur|vad|gerna|information|vid|eller|om|till|dig|i|av|som|olika|många|uppgifter',
  },
};
