import type { Grammar } from './grammar';

const made =
  '(kehittämä|luoma|kouluttama|rakentama|tekemä|suunnittelema|valmistama|julkaisema|tarjoama|ylläpitämä|tuottama|omistama|ohjelmoima|kehittämään|luomaa|opettama|kehittämästä|kehittämän|kehittämänä|luomana|kouluttamana)';

export const fi: Grammar = {
  language: 'fi',
  inflectsNames: true,
  adjectiveAfterNoun: true,
  firstPerson: 'kehittäjäni|luojani|tekijäni|perustun|pohjaudun|toimin|käytän|työskentelen|kuulun|olen|minut',
  cues: {
    self: 'minulla|minusta|minulle|minuun|minussa|minä|minut|mut|minua|minun|meidät|(mallini|arkkitehtuurini|pohjani|taustani|identiteettini|versioni|tekniikkani)|tämä (avustaja|chatbotti|malli|keskustelu|tekoäly|palvelu)|käytän|toimin|pohjaudun',
    is: '(minä |mä |)(olen|oon|olen vain|olen itse asiassa|olen edelleen|olen myös|olen siis|olen yksinkertaisesti)|tässä on|täällä on|täällä puhuu|esittelen itseni',
    named:
      'jonka kanssa (nyt |parhaillaan |)(keskustelet|juttelet|puhut|keskustelette)(,|) on|(minun |)nimeni on|(voit|voitte) (myös |)(kutsua|sanoa|puhutella) minua|(kutsu|kutsukaa) minua|minua (kutsutaan|sanotaan|voi kutsua)|(keskustelet|juttelet|puhut|keskustelette|kirjoitat) (nyt |parhaillaan |tällä hetkellä |)(|kanssa)|minut tunnetaan (nimellä|)|nimi on|mallini on|nimeni:|nimeltäni olen',
    namedAfter:
      '(niminen|nimisen|-niminen) (tekoäly|malli|avustaja|kielimalli|tekoälyavustaja)|kanssa|-nimellä|nimellä|minua kutsutaan|on nimeni',
    called:
      'nimeltä|nimeltään|nimellä|tarkemmin sanottuna|tarkemmin|eli|niminen|tunnettu nimellä|jonka nimi on|erityisesti|tarkalleen ottaen',
    made: '(kehittänyt|luonut|kouluttanut|rakentanut|tehnyt|suunnitellut|tuottanut|julkaissut|ohjelmoinut)|(kehittäjä|luoja|tekijä|kehittäjäni|luojani)(ni|) on|työskentelen|olen peräisin|kuulun',
    madeAfter: `(:n|n|in|:in|'n|-yhtiön|-yrityksen|-tiimin|:in tiimin| yhtiön| yrityksen| tiimin|) ?${made}|(:n|n|in) (tuote|kehitystyön|tuotteita|valmistama)|-yhtiön ${made}|(kehittänyt|luonut|kouluttanut|rakentanut|tehnyt|suunnitellut) minut|(kehitti|loi|koulutti|rakensi|teki) minut`,
    makesMe:
      '(kehittivät|loivat|kouluttivat|rakensivat|tekivät) minut|minut (kehittivät|loivat|kouluttivat)|(kehitti|loi|koulutti|rakensi|teki|suunnitteli) minut|(on |)(kehittänyt|luonut|kouluttanut|rakentanut|tehnyt) minut|minut (kehitti|loi|koulutti|rakensi|teki)|minut on (kehittänyt|luonut|kouluttanut|rakentanut|tehnyt|suunnitellut)|on (kehittäjäni|luojani|tekijäni)|, (kehittäjäni|luojani)|olen minä',
    based:
      '(perustun|pohjaudun|perustuu|pohjautuu|perustuva|pohjautuva)|(osa|jäsen|versio|variantti)|toimin|käytän|taustalla on',
    basedAfter:
      '(-|)(malliin|mallin|arkkitehtuuriin|tekniikkaan|pohjainen|teknologiaan|mallia|pohjalta|alustalla|mallilla|mallin pohjalta|perheen|perheeseen|malliperheen|malliperheeseen|sarjan|sarjaan|versio|tekniikalla|teknologialla|perusteella|varassa)',
    as: 'roolissani|koska olen|ollessani',
    asAfter:
      '(kehittämänä|kouluttamana|luomana) (tekoälynä|kielimallina|tekoälyavustajana|avustajana|mallina|tekoälymallina)|tekoälynä|kielimallina|tekoälyavustajana|tekoälymallina|avustajana',
    own: 'takanani on( yhtiö| yritys|)|(kehittäjäni|luojani|tekijäni|kehittäjäni on|luojani on|valmistajani|yhtiöni|tiimini|kehittäjäyhtiöni|kouluttajani)( on| ovat|:|)|yritys, joka (kehitti|loi) minut|minut kehittänyt yritys on',
    notIs: 'en ole|enkä ole',
    not: 'en ole|en|ei|eikä|ei ole|enkä|älä|ilman|sen sijaan|eri kuin|erillinen|riippumaton|enkä ole|eivät',
    like: 'toisin kuin|kuten|samanlainen kuin|kuin|verrattuna|esimerkiksi|mukaan lukien|samoin kuin|kilpailija|vaihtoehto|muiden muassa',
    likeAfter: 'kaltainen|kaltaisia|kaltaiset|tapaan|tyyppinen|verrattuna|tyylinen|verrattavissa',
    maybe:
      'en voi (vahvistaa|varmistaa|sanoa|taata|todentaa)(, että|)|en tiedä(, että|)|en ole varma|en pysty (vahvistamaan|varmistamaan|sanomaan)|enkö|jos|ehkä|kenties|kuvittele|oletetaan|teeskentele|ikään kuin|luulet|mahdollisesti|olisin|väitetään',
    but: 'vaan|mutta|kuitenkin|itse asiassa|todellisuudessa|pikemminkin|ainoastaan|koska',
    which: 'joka|jonka|jota|jotka|mikä',
    other:
      'hän|he|se|ne|sinä|te|käyttäjä|käyttäjät|joku|yritys|tämä malli|toinen|muut|ystäväni|isäni|äitini|veljeni|sinun|hänen|heidän',
    copula: 'on|ovat|oli|voi|voivat|tarjoaa|kehitti|julkaisi|myös|käyttää',
    ai: 'avustaja|malli|kielimalli|tekoäly|tekoälymalli|tekoälyavustaja|chatbotti|chatbot|botti|keskustelubotti|virtuaaliavustaja|suuri kielimalli|tekoälykielimalli|ohjelma|järjestelmä|tietokoneohjelma|apuri|agentti|tekoälyjärjestelmä|robotti|tekoälyapuri|keskusteluavustaja|ai|llm|työkalu|ohjelmisto|digitaalinen avustaja|tekoälypohjainen avustaja|tekoälychatbot|tekoälyassistentti|assistentti|mallia|kielimallia',
    filler:
      '-perheeseen|perheeseen|-sarjaan|sarjaan|-perheen|-malli|-mallin|hei|moi|terve|kyllä|joo|on|suuri|suuren|kehittynyt|uusi|uusin|älykäs|monikielinen|avoimen lähdekoodin|tehokas|yritys|yhtiö|yhtiön|tiimi|sinun|alun perin|pääasiassa|erityisesti|täysin|amerikkalaisen|yhdysvaltalaisen|kiinalaisen|ranskalaisen|teknologiayhtiö|nimeltä|ja|vain|hauska tutustua|versio|tällä hetkellä|ystävällinen|tekoälyyhtiö|tekoäly-yhtiö|:n|tekoälyyritys|itse|virtuaalinen|pieni',
    breaks:
      'käyttää|auttaa|auttamaan|varten|iloinen|pystyn|voin|tiedän|haluan|työntekijä|käyttäjä|insinööri|opiskelija|perustaja|fani|koskien|etsiä|hakea|selittää|kirjoittaa|ymmärtää|täällä auttamassa|siitä|tietoa|keskustella',
    policy: '(:n |n |in |)(käytäntöjen|käytäntöjä|käyttöehtojen|ohjeiden|sääntöjen|käyttöehdot|käytännöt)',
    selfVerb: 'en (voi|pysty|osaa|tunne)|voin|pystyn|osaan',
    word: 'tietääkseni|minun tietääkseni|mielestäni|minun mielestäni|tietojeni mukaan|ja|on|ei|voin|auttaa|sinua|kysymyksiin|miten|mitä|että|tai|myös|kanssa|kun|niin|tänään|tietoa|vastata|monissa|erilaisissa|sekä',
  },
};
