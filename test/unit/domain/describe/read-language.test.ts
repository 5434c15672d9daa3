import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLanguage } from '@/domain/describe/read-language';

test.each([
  ['en', 'How deep is the sea, and what lives at the bottom of it?'],
  ['en', 'Write a short story about a lighthouse keeper'],
  ['de', 'Wie tief ist das Meer und was lebt am Grund?'],
  ['de', 'Schreibe bitte ein Gedicht über den Herbst'],
  ['fr', 'Quelle est la profondeur de la mer et que trouve-t-on au fond ?'],
  ['es', '¿Qué profundidad tiene el mar y qué vive en el fondo?'],
  ['pt', 'Qual é a profundidade do mar e o que vive no fundo?'],
  ['it', 'Quanto è profondo il mare e che cosa vive nel fondo?'],
  ['nl', 'Hoe diep is de zee en wat leeft er op de bodem?'],
  ['pl', 'Jak głębokie jest morze i co żyje na dnie?'],
  ['tr', 'Deniz ne kadar derin ve dibinde neler var?'],
  ['fi', 'Kuinka syvä meri on ja mitä sen pohjalla elää?'],
  ['hu', 'Milyen mély a tenger, és mi él az alján?'],
  ['ro', 'Cât de adâncă este marea și ce trăiește pe fundul ei?'],
  ['vi', 'Biển sâu như thế nào và những gì sống ở đáy?'],
  ['id', 'Seberapa dalam laut itu dan apa yang hidup di dasar?'],
  ['ru', 'Насколько глубоко море и что живёт на дне?'],
  ['uk', 'Наскільки глибоке море і що живе на дні?'],
  ['ja', '海はどのくらい深いですか。'],
  ['zh', '海有多深?海底有什么生物?'],
  ['ko', '바다는 얼마나 깊나요?'],
  ['ar', 'ما هو عمق البحر وماذا يعيش في القاع؟'],
  ['fa', 'عمق دریا چقدر است و چه چیزی در آن زندگی می کند؟'],
  ['he', 'מה עומק הים?'],
  ['hi', 'समुद्र कितना गहरा है और तल पर क्या रहता है?'],
  ['th', 'ทะเลลึกแค่ไหน'],
  ['el', 'Πόσο βαθιά είναι η θάλασσα;'],
])('%s is told: %s', (language, text) => {
  expect(readLanguage(text)).toBe(language);
});

test.each([
  '',
  '2 + 2 = ?',
  '```py\nfor x in the_list: print(x)\n```',
  'https://example.com/the/and/of',
  'zzz qqq',
])('the language of %j is not told', (text) => {
  expect(readLanguage(text)).toBeUndefined();
});

test('a question about a word of another language is in that of the question', () => {
  expect(readLanguage('What does the word 海 mean, and how is it used in a sentence?')).toBe('en');
});

test('code in a prompt does not tell its language', () => {
  expect(readLanguage('Warum ist das nicht schnell?\n```\nthe and of is that it for are\n```')).toBe('de');
});

test('any text at all is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(readLanguage(text) ?? 'und').toMatch(/^[a-z]{2,3}$/);
    }),
  );
});
