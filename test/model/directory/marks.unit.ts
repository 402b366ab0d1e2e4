import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { marksIn } from '../../../src/model/directory/marks.js';
import { normalise, wordsOf } from '../../../src/model/directory/normalise.js';

/** The text with its marks in brackets. */
const marked = (text: string, query: string): string => {
  let at = 0;
  let shown = '';
  for (const [start, end] of marksIn(text, wordsOf(query))) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
};

describe('marks', () => {
  const table: [what: string, text: string, query: string, expected: string][] = [
    ['the beginning of a word', 'Product lead', 'prod', '[Prod]uct lead'],
    ['inside a word', 'Product lead', 'duct', 'Pro[duct] lead'],
    ['each time', 'data and more data', 'data', '[data] and more [data]'],
    ['several words', 'Amara Okoye', 'oko ama', '[Ama]ra [Oko]ye'],
    ['words that touch, as one', 'leadership', 'lead ship ersh', '[leadership]'],
    ['a letter that is written as two', 'Die Größe', 'gross', 'Die [Größ]e'],
    ['a part of a letter that is written as two, as the whole', 'Größe', 'gros', '[Größ]e'],
    ['a letter with an accent', 'Łukasz Żółć', 'zol', 'Łukasz [Żół]ć'],
    ['a letter and its accent as two signs', 'cafe\u0301 au lait', 'cafe', '[cafe\u0301] au lait'],
    ['Vietnamese', 'Nguyễn Thảo', 'thao', 'Nguyễn [Thảo]'],
    ['Turkish', 'İstanbul', 'ist', '[İst]anbul'],
    ['Greek', 'Γιώργος', 'γος', 'Γιώρ[γος]'],
    ['Arabic with vowel signs', 'مُحَمَّد علي', 'محمد', '[مُحَمَّد] علي'],
    ['Japanese inside a word', 'プロダクトデザイン', 'デザイン', 'プロダクト[デザイン]'],
    ['one Japanese letter', '東京都', '京', '東[京]都'],
    ['Korean, half a syllable', '김민준', '김미', '[김민]준'],
    ['one letter of an alphabet, where words begin', 'a banana and an apple', 'a', '[a] banana [a]nd [a]n [a]pple'],
    ['after a picture', '👩‍🏫 Teacher', 'teach', '👩‍🏫 [Teach]er'],
    ['around an apostrophe', 'O’Brien', 'obri', '[O’Bri]en'],
    ['nothing', 'Product lead', 'zebra', 'Product lead'],
    ['nothing without a word', 'Product lead', ' ', 'Product lead'],
  ];
  for (const [what, text, query, expected] of table) {
    it(what, () => assert.equal(marked(text, query), expected));
  }

  it('lie inside the text, in order, apart, and hold what was looked for', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 5 }), (whole, from, length) => {
        const needles = wordsOf(whole.slice(from % whole.length, (from % whole.length) + length + 1));
        const cuts = new Set(Array.from(graphemes.segment(whole), ({ index }) => index).concat(whole.length));
        let last = -1;
        for (const [start, end] of marksIn(whole, needles)) {
          assert.equal(start > last && end > start && end <= whole.length, true);
          assert.equal(cuts.has(start) && cuts.has(end), true, 'a letter is cut');
          assert.equal(
            needles.some((needle) => normalise(whole.slice(start, end)).includes(needle)),
            true,
          );
          last = end;
        }
      }),
    );
  });
});
