import type { Grammar } from './grammar';

/** Swahili. */
export const sw: Grammar = {
  language: 'sw',
  cues: {
    self: 'mimi|mwenyewe|kwangu|yangu|wangu',
    is: 'mimi ni|mimi ndiye|mimi ndimi|ni mimi|ninaitwa na mimi ni',
    named: 'jina langu ni|naitwa|ninaitwa|unaweza kuniita|niite|unazungumza na|unaongea na',
    called: 'anayeitwa|inayoitwa|kinachoitwa|unaoitwa|kwa jina la|inayojulikana kama',
    made: '(iliyoundwa|iliyotengenezwa|iliyofunzwa|ulioundwa|uliotengenezwa|uliofunzwa|aliyeundwa|niliyeundwa|niliyetengenezwa|iliyobuniwa|iliyotolewa) na( kampuni ya|)',
    own: '(kampuni|timu) (iliyoniunda|iliyonitengeneza|iliyonifunza|iliyonianzisha) ni|(nilitengenezwa|niliundwa|nilifunzwa|nimetengenezwa|nimeundwa|nimefunzwa|nilibuniwa|nilianzishwa) na( kampuni ya|)|(waundaji|muundaji|watengenezaji|mtengenezaji|msanidi) wangu ni',
    makesMe: '(imenitengeneza|ilinitengeneza|imeniunda|iliniunda|ilinifunza|waliniunda|walinitengeneza)',
    based: '(inayotegemea|iliyojengwa juu ya|ninatokana na|ninategemea)|toleo la|sehemu ya',
    from: 'ya|wa|kutoka|na',
    as: 'kama|nikiwa|kama modeli ya',
    not: 'si|sio|siyo|hapana|bila|mimi si|sikutengenezwa|sikuundwa',
    notIs: 'mimi si|mimi sio|mimi siyo',
    like: 'tofauti na|kama vile|sawa na|ikilinganishwa na|kuliko|kwa mfano',
    maybe: 'kama mimi ni|sijui kama|ikiwa mimi ni|kama|ikiwa|labda|pengine',
    but: 'bali|lakini|kwa kweli',
    other: 'yeye|wao|wewe|ninyi|sisi|hii|hiyo|rafiki yangu',
    copula: 'ni',
    ai: 'ai|akili bandia|modeli|mfumo|msaidizi|modeli ya lugha|modeli kubwa ya lugha|mfano wa lugha|akili mnemba|chatbot|roboti|msaidizi wa ai|mfumo wa akili bandia|programu',
    filler: 'tu|pekee|ya|wa|na|habari|hujambo|ndiyo|kubwa|kampuni|kampuni ya|msaidizi wako',
    breaks: 'kuhusu|kutumia|kusaidia|kukusaidia|ili|kwa ajili ya|naweza',
    word: 'kwa ufahamu wangu|nijuavyo|kwa maoni yangu|na|ya|wa|kwa|ni|katika|la|za|kama|hii|nini|leo|naweza|kukusaidia|maswali',
  },
};
