import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Listed } from '../../../src/model/directory/listed.js';
import { normalise, wordsIn } from '../../../src/model/directory/normalise.js';
import { createSearch } from '../../../src/model/directory/search.js';
import { listed } from './people.js';

const PEOPLE = listed(
  { name: 'Amara Okoye', headline: 'Product lead', place: 'New York', topics: ['Pricing', 'Negotiation'] },
  { name: 'Jürgen Groß', headline: 'Lehrer', place: 'München', topics: ['Führung'] },
  { name: 'Łukasz Żółć', headline: 'Projektant', place: 'Kraków' },
  { name: 'İpek Yıldız', place: 'İstanbul', about: 'Danışman' },
  { name: 'Nguyễn Thảo', place: 'Hà Nội', topics: ['Thiết kế'] },
  { name: 'Γιώργος Παπαδόπουλος', place: 'Αθήνα' },
  { name: 'Артём Иванов', place: 'Київ' },
  { name: 'أحمد الخطيب', place: 'القاهرة', topics: ['القيادة'] },
  { name: '佐藤 美咲', place: '東京都', topics: ['プロダクトデザイン'] },
  { name: '김민준', place: '서울' },
  { name: 'Søren Dœr', stories: ['How I lost a co-founder'], languages: ['Dansk'] },
);

const namesOf = (people: readonly Listed[], text: string): string[] =>
  Array.from(createSearch(people).find(text).hits, (index) => people[index]?.profile.name ?? '');

describe('a search', () => {
  const table: [what: string, text: string, names: string[]][] = [
    ['by the beginning of a word', 'oko', ['Amara Okoye']],
    ['by what stands inside a word', 'goti', ['Amara Okoye']],
    ['by words of several fields, in any order', 'new pricing amara', ['Amara Okoye']],
    ['every word has to be found', 'amara berlin', []],
    ['German without its letters', 'jurgen gross', ['Jürgen Groß']],
    ['German with its letters', 'GROẞ München führung', ['Jürgen Groß']],
    ['Polish', 'lukasz zolc krakow', ['Łukasz Żółć']],
    ['Turkish with small letters', 'istanbul ipek yildiz', ['İpek Yıldız']],
    ['Turkish with capitals', 'ISTANBUL DANISMAN', ['İpek Yıldız']],
    ['Vietnamese', 'nguyen thiet ke', ['Nguyễn Thảo']],
    ['Greek with capitals and a final sigma', 'ΓΙΩΡΓΟΣ', ['Γιώργος Παπαδόπουλος']],
    ['Greek without accents', 'παπαδοπουλος αθηνα', ['Γιώργος Παπαδόπουλος']],
    ['Cyrillic', 'артем', ['Артём Иванов']],
    ['Arabic with other forms of its letters', 'احمد القاهره', ['أحمد الخطيب']],
    ['Arabic with vowel signs', 'أَحْمَد', ['أحمد الخطيب']],
    ['Japanese inside a word', 'デザイン', ['佐藤 美咲']],
    ['Japanese as it is typed, in hiragana', 'でざ', ['佐藤 美咲']],
    ['Japanese in half width', 'ﾃﾞｻﾞｲﾝ 東京', ['佐藤 美咲']],
    ['Korean, half a syllable typed', '김미', ['김민준']],
    ['Scandinavian and French letters', 'soren doer', ['Søren Dœr']],
    ['full-width letters', 'ＳＯＲＥＮ', ['Søren Dœr']],
    ['a hyphen parts words', 'co founder', ['Søren Dœr']],
    ['a hyphen that was left out', 'cofounder', ['Søren Dœr']],
    ['nobody', 'zzzz', []],
  ];
  for (const [what, text, names] of table) {
    it(`${what}: ${text}`, () => assert.deepEqual(namesOf(PEOPLE, text), names));
  }

  for (const text of ['', '  ', '?!']) {
    it(`without a word finds everybody: “${text}”`, () => assert.equal(namesOf(PEOPLE, text).length, PEOPLE.length));
  }

  it('finds nobody among nobody', () => {
    assert.deepEqual(namesOf([], 'lena'), []);
    assert.deepEqual(namesOf([], ''), []);
  });

  it('answers the same while a query grows, shrinks and changes', () => {
    const search = createSearch(PEOPLE);
    for (const text of [
      'a',
      'am',
      'ama',
      'amar',
      'amarx',
      'amara',
      'amara n',
      'amara new',
      'ne',
      'n',
      '',
      'krak',
      'krk',
      'kr',
    ])
      assert.deepEqual(search.find(text), createSearch(PEOPLE).find(text), text);
  });
});

describe('a search with a slip', () => {
  const table: [what: string, text: string, typed: string, instead: string[], names: string[]][] = [
    ['a letter replaced', 'pricimg', 'pricimg', ['pricing'], ['Amara Okoye']],
    ['two letters swapped', 'prciing', 'prciing', ['pricing'], ['Amara Okoye']],
    ['a letter left out', 'okye', 'okye', ['okoye'], ['Amara Okoye']],
    ['a letter added', 'lukkasz', 'lukkasz', ['lukasz'], ['Łukasz Żółć']],
    ['one word of several', 'amara negotiaton', 'negotiaton', ['negotiation'], ['Amara Okoye']],
    ['a word that is not finished', 'negtoi', 'negtoi', ['negotiation'], ['Amara Okoye']],
    ['German that is typed with two letters', 'muenchen', 'muenchen', ['munchen'], ['Jürgen Groß']],
    ['Arabic', 'القاهة', 'القاهه', ['القاهره'], ['أحمد الخطيب']],
    [
      'a corrected word that goes on where the first letters stood elsewhere',
      'fuhurng',
      'fuhurng',
      ['fuhrung'],
      ['Jürgen Groß'],
    ],
  ];
  for (const [what, text, typed, instead, names] of table) {
    it(`${what}: ${text}`, () => {
      assert.deepEqual(createSearch(PEOPLE).find(text).corrections, [{ typed, instead }]);
      assert.deepEqual(namesOf(PEOPLE, text), names);
    });
  }

  it('marks what was found, not what was typed', () => {
    assert.deepEqual(createSearch(PEOPLE).find('amara pricimg').needles, ['amara', 'pricing']);
  });

  it('is not suspected while the word stands somewhere', () => {
    assert.deepEqual(namesOf(listed({ name: 'Lead' }, { name: 'Read' }), 'read'), ['Read']);
  });

  it('is not suspected in a short word', () => {
    assert.deepEqual(namesOf(listed({ name: 'Ana' }, { name: 'Eva' }), 'ena'), []);
  });

  it('is answered alike when it is typed letter by letter', () => {
    const people = listed({ name: 'Front' }, { name: 'Fromage' });
    const search = createSearch(people);
    const hits = ['f', 'fr', 'fro', 'from', 'fromt'].map((text) => [...search.find(text).hits]);
    assert.deepEqual(hits, [[0, 1], [0, 1], [0, 1], [1], [0]]);
  });
});

describe('the index of a search', () => {
  const many = Array.from({ length: 5 }, () => PEOPLE).flat();

  it('is built in pieces, as long as it may', () => {
    const search = createSearch(many);
    let pieces = 0;
    const once = (): (() => boolean) => {
      let left = 1;
      return () => left-- > 0;
    };
    while (!search.prepare(once())) pieces++;
    assert.equal(pieces > 5, true, `${pieces} pieces`);
    assert.equal(
      search.prepare(() => false),
      true,
    );
  });

  it('does nothing when it may not', () => {
    assert.equal(
      createSearch(many).prepare(() => false),
      false,
    );
  });

  it('is not needed for a right answer', () => {
    const search = createSearch(PEOPLE);
    let left = 2;
    search.prepare(() => left-- > 0);
    assert.deepEqual([...search.find('negotaition').hits], [0]);
  });
});

const edits = (word: string, at: number, letter: string): string[] => [
  word.slice(0, at) + letter + word.slice(at),
  word.slice(0, at) + word.slice(at + 1),
  word.slice(0, at) + letter + word.slice(at + 1),
  word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
];

describe('every one-edit slip in a word of four letters or more', () => {
  const words = [...new Set(PEOPLE.flatMap(({ profile }) => wordsIn(normalise(profile.name))))].filter(
    (word) => word.length >= 4 && /^[\p{L}]+$/u.test(word),
  );
  const letters = 'abcxyzéłяوの'.split('');
  const search = createSearch(PEOPLE);
  const isThere = (text: string): boolean =>
    search.find(text).corrections.length === 0 && search.find(text).hits.length > 0;

  it('finds the person, unless somebody has just that', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat({ max: 12 }),
        fc.constantFrom(...letters),
        fc.nat({ max: 3 }),
        (word, place, letter, kind) => {
          const typed = edits(word, place % word.length, letter)[kind] ?? '';
          if (isThere(typed)) return;
          const expected = [...search.find(word).hits];
          const hits = [...search.find(typed).hits];
          assert.deepEqual(
            expected.filter((index) => !hits.includes(index)),
            [],
            `${typed} for ${word}`,
          );
        },
      ),
      { numRuns: 3000 },
    );
  });
});
