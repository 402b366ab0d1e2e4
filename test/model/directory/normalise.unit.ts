import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { normalise, wordsIn, wordsOf } from '../../../src/model/directory/normalise.js';

describe('the normal form of a text', () => {
  const table: [what: string, text: string, expected: string][] = [
    ['case', 'Amara OKOYE', 'amara okoye'],
    ['German', 'Größe Übung ẞ', 'grosse ubung ss'],
    ['Polish', 'Łukasz Żółć', 'lukasz zolc'],
    ['Turkish, whatever the language of the machine', 'İstanbul ISPARTA ılık', 'istanbul isparta ilik'],
    ['Danish and Norwegian', 'Søren Ærø Åse', 'soren aero ase'],
    ['Icelandic', 'Þóra Guðrún', 'thora gudrun'],
    ['French', 'cœur garçon Noël', 'coeur garcon noel'],
    ['Croatian and Vietnamese', 'Đorđe Nguyễn Thị Phượng', 'dorde nguyen thi phuong'],
    ['Greek, with its final sigma', 'ΓΙΏΡΓΟΣ Γιώργος', 'γιωργοσ γιωργοσ'],
    ['Cyrillic', 'Артём Йосиф Київ', 'артем иосиф киив'],
    ['Arabic alef, ya and ta marbuta', 'أحمد إيمان آمنة ليلى', 'احمد ايمان امنه ليلي'],
    ['Arabic vowel signs and tatweel', 'مُحَمَّد مـحـمـد', 'محمد محمد'],
    ['Persian kaf and ya', 'کیان', 'كيان'],
    ['Arabic and Persian digits', '٢٠٢٦ ۲۰۲۶', '2026 2026'],
    ['Hebrew points and final letters', 'שָׁלוֹם', 'שלומ'],
    ['full width', 'ＡＢＣ　１２３', 'abc 123'],
    [
      'half-width katakana, and hiragana for it',
      'ﾃﾞｻﾞｲﾅｰ',
      'デザイナー'.normalize('NFKD').replace(/[ァ-ヶ]/gu, (k) => String.fromCharCode(k.charCodeAt(0) - 0x60)),
    ],
    ['vowel signs of Hindi and Thai stay', 'हिन्दी ภาษาไทย', 'हिन्दी ภาษาไทย'.normalize('NFKD')],
    ['ligatures', 'ﬁnance', 'finance'],
    ['apostrophes', "O’Brien O'Brien", 'obrien obrien'],
    ['dashes', 'co‑founder – 2', 'co-founder - 2'],
    ['what nobody sees', 'soft\u00adware zero\u200bwidth', 'software zerowidth'],
    ['a letter and its accent as two signs', 'e\u0301le\u0300ve', 'eleve'],
  ];
  for (const [what, text, expected] of table) {
    it(what, () => assert.equal(normalise(text), expected));
  }

  it('is its own normal form', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(texts, (text) => assert.equal(normalise(normalise(text)), normalise(text))));
  });
});

describe('words', () => {
  const table: [text: string, words: string[]][] = [
    ['Design, data; (and) more!', ['design', 'data', 'and', 'more']],
    ['C++, C# and R&D', ['c++', 'c#', 'and', 'r&d']],
    ['Node.js. The end.', ['node.js', 'the', 'end']],
    ['co-founder', ['co-founder', 'co', 'founder']],
    ['& + .', []],
    ['佐藤　美咲、デザイン', ['佐藤', '美咲', wordsIn(normalise('デザイン'))[0] ?? '']],
  ];
  for (const [text, words] of table) {
    it(`of a text: ${text}`, () => assert.deepEqual(wordsIn(normalise(text)), words));
  }

  const queries: [query: string, words: string[]][] = [
    ['', []],
    ['   ', []],
    ['Lena, Berlin', ['lena', 'berlin']],
    ['co-founder', ['co', 'founder']],
    ['lead leadership lead', ['leadership']],
    ['design design', ['design']],
  ];
  for (const [query, words] of queries) {
    it(`of a query: “${query}”`, () => assert.deepEqual(wordsOf(query), words));
  }
});
