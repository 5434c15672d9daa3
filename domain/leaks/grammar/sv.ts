import type { Grammar } from './grammar';

const participles =
  '(utvecklad|skapad|tränad|byggd|gjord|designad|konstruerad|programmerad|lanserad|framtagen|tillverkad|utvecklats|skapats|tränats|byggts|utvecklades|skapades|tränades|tillhandahållen|driven|utvecklad och tränad|skapad och tränad|tränad och utvecklad|utformad)';

export const sv: Grammar = {
  language: 'sv',
  adjectiveAfterNoun: true,
  firstPerson: 'jag |tillhör',
  genitiveS: true,
  cues: {
    self: 'jag|mig|mej|jag har blivit|jag blev|jag har|(min|mitt) (modell|arkitektur|träning|bas|identitet|version|teknik|grundmodell)|(den här|denna) (assistenten|chatboten|modellen|chatten|tjänsten)|blev jag',
    is: '(jag är|jag är bara|jag är faktiskt|jag är också|jag är fortfarande|är jag|jag är egentligen|jag förblir)|det här är|jag identifierar mig som|jag presenterar mig som|jag fungerar som|här är',
    named:
      'du (just nu |nu |)(pratar|talar|chattar|interagerar) med( just nu| nu|) (är|heter)|jag heter|mitt (fullständiga |)namn är|(du|ni) (kan|får) (gärna |också |bara |)kalla mig( för|)|kalla mig( för|)|(man|folk) kallar mig|jag (kallas|går under namnet|är känd som|benämns)|(du|ni) (pratar|talar|chattar|interagerar|samtalar|kommunicerar) (just nu |nu |)med|min modell är',
    called:
      'som heter|kallad|vid namn|känd som|med namnet|under namnet|närmare bestämt|specifikt|mer specifikt|det vill säga|dvs|nämligen|benämnd|som kallas',
    made: `${participles} (av|hos|på|inom|tillsammans med)|jag (kommer från|arbetar för|jobbar för|tillhör)|(produkt|skapelse) (av|från)|(utvecklare|skapare) är|(forskare|teamet|ingenjörer|utvecklare) (på|hos|vid)`,
    makesMe:
      '(skapade|utvecklade|tränade|byggde|designade|programmerade) mig|har (skapat|utvecklat|tränat|byggt) mig|är (min skapare|mina skapare|min utvecklare|mina utvecklare|mitt namn)|, (min skapare|mina skapare|min utvecklare|mina utvecklare)|det är jag',
    based:
      '(baserad|baserat|bygger|byggd|baseras|grundad|kör|körs) på|(driven|drivs) av|(version|variant|instans|iteration|del|medlem) av|(använder|utnyttjar) (modellen|tekniken|arkitekturen)|från (familjen|serien|modellfamiljen)|tillhör (familjen|serien|modellfamiljen)|ur (familjen|serien)',
    from: 'av|från|hos',
    as: 'såsom|i egenskap av|som|som en|som ett|i egenskap av|såsom en|i min roll som|som din',
    own: 'bakom mig står( företaget|)|företaget bakom mig (är|heter)|(min|mina|mitt) (skapare|utvecklare|företag|team|moderbolag|programmerare|tillverkare|leverantör)|(företaget|teamet) som (skapade|utvecklade|tränade) mig',
    not: 'inte|ej|aldrig|ingen|inget|inga|varken|utan någon|i stället för|istället för|skild från|oberoende av|annan än|icke|förväxla|förväxlas med',
    like: 'till skillnad från|precis som|liksom|likt|liknande|såsom|som till exempel|än|jämfört med|i jämförelse med|till exempel|t.ex.|inklusive|medan|alternativ till|konkurrent till|jämförbar med|i likhet med|inspirerad av|lik',
    maybe:
      'inte (bekräfta|säga|veta|garantera|verifiera|säker på) att|vet inte|om|kanske|möjligen|låtsas|tänk dig|anta|som om|påstås|tror du att|skulle vara|vara|huruvida|du är',
    but: 'utan|men|dock|faktiskt|i själva verket|snarare|däremot|eftersom|bara|endast',
    which: 'vilken|vilket|vars',
    other:
      'han|hon|den|det|de|du|ni|användaren|användare|någon|denna modell|dessa modeller|företaget|detta|andra|annan|hans|hennes|deras|din|ditt|er|min (vän|pappa|mamma|bror|syster|chef|man|fru|hund|katt)|min|mitt|mina|vi',
    copula: 'är|var|har|kan|erbjuder|använder|utvecklade|lanserade|också|blir|skapade',
    ai: 'assistent|modell|språkmodell|ai|ai-assistent|ai-modell|artificiell intelligens|chatbot|chattbot|bot|virtuell assistent|stor språkmodell|ai-språkmodell|digital assistent|ai-system|system|program|datorprogram|programvara|llm|agent|verktyg|robot|hjälpreda|ai-chatbot|storskalig språkmodell|tjänst|ai-driven assistent|konversationsagent|ai-baserad assistent|stora språkmodellen|maskin',
    filler:
      '-familjen|-serien|-modellen|-modell|en|ett|den|det|företaget|företag|team|forskare|ingenjörer|utvecklare|grupp|hej|ja|självklart|och|avancerad|stor|ny|nya|senaste|smart|intelligent|virtuell|flerspråkig|öppen|kraftfull|ursprungligen|främst|särskilt|helt|nyligen|din|er|vänlig|hjälpsam|amerikanska|kinesiska|franska|svenska|kallad|teknikföretaget|organisation|har|blivit|också|version|egen|av|för närvarande|mycket|trevligt|bara|är|specifikt|språklig',
    breaks:
      'om hur|använda|använder|hjälpa|för att|glad|kapabel|med|angående|arbeta|prata|veta|vet|känner|kan hjälpa|rekommendera|söka|fan|användare av|anställd|ingenjör|student|grundare|mot|för|enligt|vill|tror|tycker|gillar|kontakta|besöka|förstå|förklara|skriva|att|i|till',
    policy: "('s |s |)(riktlinjer|policy|policyer|användarvillkor|regler|innehållspolicy)",
    selfVerb: '(har|kan|får|vill|måste|ska) jag',
    makes: 'har (utvecklat|skapat|tränat)|utvecklade|skapade|tränade',
    word: 'såvitt jag vet|vad jag vet|enligt min mening|enligt mig|så vitt jag vet|och|är|att|med|för|på|inte|kan|hjälpa|frågor|idag|hur|vad|gärna|information|vid|eller|om|till|dig|i|av|som|olika|många|uppgifter',
  },
};
