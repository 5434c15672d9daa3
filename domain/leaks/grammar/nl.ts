import type { Grammar } from './grammar';

const participles =
  '(ontwikkeld|getraind|gemaakt|gecreëerd|gecreeerd|gebouwd|ontworpen|geprogrammeerd|gelanceerd|uitgebracht|aangeboden|geproduceerd|opgericht|samengesteld|beheerd|ontwikkeld en getraind|getraind en ontwikkeld|gemaakt en getraind|opgeleid|bedacht|gefinetuned|geleverd)';

export const nl: Grammar = {
  language: 'nl',
  adjectiveAfterNoun: true,
  firstPerson: 'ik |mijn|baseer|draai|werk|maak|behoor',
  genitiveS: true,
  cues: {
    self: 'ik|mij|me|ik werd|ik ben ook|word ik|werd ik|mijn (model|architectuur|training|basis|identiteit|versie|technologie|ontwikkeling|basismodel)|deze (assistent|chatbot|chat|dienst) (is|wordt|werd)|dit (model|taalmodel) (is|wordt|werd)|wij zijn allebei',
    is: 'ik ben|ben ik|ik blijf|ik ben (gewoon|slechts|ook|eigenlijk|eigenlijk gewoon|nog steeds|feitelijk)|hier is|ik identificeer mezelf als|ik presenteer mezelf als|ik fungeer als|je spreekt hier met',
    named:
      '(waarmee|met wie) (je|u) (nu |momenteel |)(praat|spreekt|chat|communiceert)( nu|) is|ik heet|mijn (volledige |)naam (is|luidt|zou zijn)|(je|u|jij|jullie) (kunt|kan|mag|mogen|kunnen) (me|mij) (gerust |ook |gewoon |)|noem (me|mij)|men noemt (me|mij)|ze noemen (me|mij)|ik (sta bekend als|word ook wel|word genoemd|draag de naam|luister naar de naam)|(je|u|jij) (spreekt|praat|chat|communiceert|bent in gesprek|bent aan het praten) (nu |momenteel |hier |op dit moment |)met|mijn model is|ik ga door het leven als',
    called:
      'genaamd|genoemd|bekend als|met de naam|onder de naam|namelijk|om precies te zijn|specifiek|meer specifiek|oftewel|preciezer|geheten|die heet',
    made: `${participles} (door|bij|van|in samenwerking met|vanuit)|afkomstig van|ik kom van|ik werk voor|(product|project|creatie) van|(ontwikkelaar|maker) is|(onderzoekers|team|ingenieurs|ontwikkelaars) (van|bij)|eigendom van|behoor tot|onderdeel van het bedrijf`,
    madeAfter: `${participles}(e|)|-ontwikkeld`,
    makesMe:
      '(heeft|hebben) (mij|me) (ontwikkeld|getraind|gemaakt|gecreëerd|gebouwd|ontworpen|geprogrammeerd)|(mij|me) (ontwikkeld|getraind|gemaakt|gecreëerd) (heeft|hebben)|(ontwikkelde|creëerde|maakte|trainde) (mij|me)|is mijn (ontwikkelaar|maker|bedenker|naam|schepper)|zijn mijn (ontwikkelaars|makers)|, mijn (ontwikkelaar|maker|ontwikkelaars|makers)|dat ben ik',
    based:
      '(gebaseerd|draai|draait|gebouwd|baseer me|werk|steun) (op|op basis van)|(versie|variant|instantie|iteratie|afgeleide|lid|onderdeel|uitvoering) (van|uit)|(geavanceerde|verbeterde|speciale|nieuwe|aangepaste) (versie|variant) van|(aangedreven|ondersteund) door|op basis van|deel van de (familie|reeks|serie)|gebruik van (het|de) (model|technologie|architectuur)|uit de (familie|reeks|serie)|maak deel uit van',
    from: 'van|door|bij|uit',
    as: 'als door|als|als een|in mijn rol als|als jouw|als uw|zijnde',
    own: 'het (bedrijf|team|lab) dat (mij|me) (ontwikkelde|maakte|trainde|creëerde|heeft (ontwikkeld|gemaakt|getraind|gecreëerd)|ontwikkeld heeft|gemaakt heeft)(,|) (is|heet)|(achter mij (staat|zit)|het bedrijf achter mij (is|heet))|(ontwikkeld|gemaakt|getraind|gecreëerd|gebouwd) (heeft|hebben) mij|achter mij (staat|zit)|(mijn|onze) (ontwikkelaar|ontwikkelaars|maker|makers|bedenker|bedenkers|bedrijf|team|moederbedrijf|schepper|programmeurs|aanbieder)|(het bedrijf|het team|de organisatie) (dat|die) mij (ontwikkeld|gemaakt|getraind|gecreëerd)',
    sameAs: '(dezelfde|hetzelfde) (technologie|architectuur|model|bedrijf|team|basis|familie) als',
    not: 'niet|geen|nooit|noch|zonder|in plaats van|los van|onafhankelijk van|anders dan|verwar|verwarren met|verward met|nee niet|geenszins',
    like: 'in tegenstelling tot|zoals|net als|vergelijkbaar met|gelijkaardig aan|lijkend op|lijkt op|dan|vergeleken met|in vergelijking met|bijvoorbeeld|bijv.|zoals bijvoorbeeld|waaronder|evenals|terwijl|alternatief voor|concurrent van|geïnspireerd op|soortgelijk aan|ten opzichte van|inclusief',
    maybe:
      'niet (bevestigen|zeggen|garanderen|verifiëren|zeker|weten) (dat|of)|weet niet|bevestigen dat|garanderen dat|of|als ik|misschien|mogelijk|zou kunnen|stel dat|doe alsof|alsof|denkt dat|denk je dat|zogenaamd|hypothetisch|indien|wellicht|je bent|zijn',
    but: 'maar|echter|eigenlijk|in werkelijkheid|daarentegen|want|omdat|slechts|alleen|gewoon|juist|wel',
    which: 'die|dat|welke|wie',
    other:
      'hij|zij|ze|het|u|je|jij|jullie|de gebruiker|gebruikers|iemand|dit model|deze modellen|het bedrijf|dit|deze|andere|ander|zijn|haar|hun|jouw|uw|onze|mijn (vriend|vader|moeder|broer|zus|baas|hond|kat|man|vrouw|telefoon|werk)|mijn|we|wij',
    copula: 'is|was|waren|heeft|hebben|kan|kunnen|wordt|worden|biedt|gebruikt|ontwikkelde|ook|lanceerde',
    ai: 'assistent|model|taalmodel|ai|ai-assistent|ai-model|kunstmatige intelligentie|chatbot|bot|virtuele assistent|groot taalmodel|ai-taalmodel|digitale assistent|ai-systeem|systeem|programma|computerprogramma|software|llm|agent|tool|hulpmiddel|robot|hulp|ai-chatbot|grote taalmodel|taalmodellen|kunstmatig intelligentiemodel|dienst|ai-gestuurde assistent|spraakassistent|neuraal netwerk|machine',
    filler:
      '-familie|familie|-reeks|reeks|-serie|serie|-model|een|de|het|bedrijf|team|onderzoekers|ingenieurs|ontwikkelaars|groep|hallo|hoi|ja|natuurlijk|en|geavanceerd|geavanceerde|groot|grote|nieuw|nieuwe|nieuwste|laatste|slim|slimme|virtuele|meertalig|open-source|krachtig|krachtige|oorspronkelijk|voornamelijk|speciaal|volledig|onlangs|jouw|uw|je|vriendelijke|behulpzame|amerikaanse|chinese|franse|nederlandse|genaamd|technologiebedrijf|organisatie|laboratorium|werd|ben|ook|versie|precies|eigen|bekende|van|door|het bedrijf|momenteel|zeer|aangenaam|gewoon|kunstmatige',
    breaks:
      'over|gebruiken|gebruik|helpen|om|blij|in staat|met|betreffende|werken|praten|weten|weet|ken|kan|kunnen|aanbevelen|zoeken|fan|gebruiker|werknemer|ingenieur|student|oprichter|tegen|voor|volgens|wil|denk|vind|hou|contacteren|bezoeken|begrijpen|uitleggen|schrijven|te|in|aan|naar',
    policy: '(beleid|richtlijnen|gebruiksvoorwaarden|regels|helpcentrum) van',
    selfVerb: '(heb|kan|mag|wil|moet|zal) ik',
    makes: 'heeft (ontwikkeld|gemaakt|getraind)|ontwikkelde|maakte|trainde',
    word: 'voor zover ik weet|naar mijn weten|volgens mij|naar mijn mening|bij mijn weten|en|is|te|met|voor|op|niet|kan|helpen|vragen|vandaag|hoe|wat|graag|informatie|bij|of|om|dat|je|aan|zijn|naar|over|ook',
  },
};
