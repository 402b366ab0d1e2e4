import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guessMapping, mappingOf, type Guess } from '../../src/exchange/guess.js';

const told = ({ heading, field, confidence, reason }: Guess) => [heading, field, confidence, reason.code.split('.')[2]];
const fieldsOf = (headings: string[], rows: string[][] = []) => guessMapping(headings, rows).map(({ field }) => field);

describe('the columns of a table are guessed', () => {
  const tables: Record<string, [string[], string[]]> = {
    English: [
      ['Full name', 'Job title', 'City', 'Time zone', 'Can help with', 'Languages', 'E-mail', 'Capacity'],
      ['name', 'headline', 'place', 'zone', 'topics', 'languages', 'email', 'places'],
    ],
    German: [
      ['Vorname', 'Nachname', 'Funktion', 'Wohnort', 'Zeitzone', 'Themen', 'Sprachen', 'Plätze', 'Über mich'],
      ['firstName', 'lastName', 'headline', 'place', 'zone', 'topics', 'languages', 'places', 'about'],
    ],
    French: [
      ['Prénom', 'Nom', 'Poste', 'Ville', 'Fuseau horaire', 'Compétences', 'Langues', 'À propos'],
      ['firstName', 'lastName', 'headline', 'place', 'zone', 'topics', 'languages', 'about'],
    ],
    Spanish: [
      ['Nombre', 'Apellidos', 'Cargo', 'Ciudad', 'Zona horaria', 'Temas', 'Idiomas', 'Correo electrónico'],
      ['firstName', 'lastName', 'headline', 'place', 'zone', 'topics', 'languages', 'email'],
    ],
    Portuguese: [
      ['Nome completo', 'Função', 'Cidade', 'Fuso horário', 'Competências', 'Línguas', 'Telefone'],
      ['name', 'headline', 'place', 'zone', 'topics', 'languages', 'phone'],
    ],
    Italian: [
      ['Nome', 'Cognome', 'Ruolo', 'Città', 'Fuso orario', 'Competenze', 'Lingue', 'Azienda'],
      ['firstName', 'lastName', 'headline', 'place', 'zone', 'topics', 'languages', 'organisation'],
    ],
    Dutch: [
      ['Voornaam', 'Achternaam', 'Functie', 'Woonplaats', 'Tijdzone', 'Onderwerpen', 'Talen', 'Bedrijf'],
      ['firstName', 'lastName', 'headline', 'place', 'zone', 'topics', 'languages', 'organisation'],
    ],
    Polish: [
      ['Imię', 'Nazwisko', 'Stanowisko', 'Miasto', 'Strefa czasowa', 'Umiejętności', 'Języki', 'Firma'],
      ['firstName', 'lastName', 'headline', 'place', 'zone', 'topics', 'languages', 'organisation'],
    ],
    Arabic: [
      ['الاسم', 'المسمى الوظيفي', 'المدينة', 'المنطقة الزمنية', 'المهارات', 'اللغات', 'البريد الإلكتروني'],
      ['name', 'headline', 'place', 'zone', 'topics', 'languages', 'email'],
    ],
    Japanese: [
      ['氏名', '役職', '会社名', '勤務地', 'タイムゾーン', '得意分野', '言語', 'メールアドレス'],
      ['name', 'headline', 'organisation', 'place', 'zone', 'topics', 'languages', 'email'],
    ],
  };
  for (const [language, [headings, fields]] of Object.entries(tables)) {
    it(`by headings in ${language}`, () => {
      assert.deepEqual(fieldsOf(headings), fields);
    });
  }

  it('by a word of the heading, which is likely only', () => {
    assert.deepEqual(guessMapping(['Your time zone (IANA)', 'Preferred languages'], []).map(told), [
      ['Your time zone (IANA)', 'zone', 'likely', 'word'],
      ['Preferred languages', 'languages', 'likely', 'word'],
    ]);
  });

  it('by values where the headings say nothing', () => {
    const rows = [
      ['Ada Lind', 'Europe/Oslo', 'a@example.org', 'https://example.org/a.png', 'https://a.example', 'A; B', 'x'],
      ['Bo Berg', 'Asia/Tokyo', 'b@example.org', 'https://example.org/b.jpg', 'https://b.example', 'C', 'y'],
      ['Ida Moe', 'Europe/Oslo', 'c@example.org', 'https://example.org/c.webp', 'https://c.example', 'D; E', 'x'],
    ];
    assert.deepEqual(guessMapping(['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'], rows).map(told), [
      ['A1', 'name', 'likely', 'names'],
      ['B1', 'zone', 'sure', 'zones'],
      ['C1', 'email', 'sure', 'mails'],
      ['D1', 'photo', 'likely', 'pictures'],
      ['E1', 'links', 'likely', 'links'],
      ['F1', 'topics', 'likely', 'lists'],
      ['G1', 'keep', 'unknown', 'nothing'],
    ]);
  });

  it('and kept where the values do not fit what the heading names', () => {
    const rows = [
      ['Ada', 'North', 'few'],
      ['Bo', 'South', 'many'],
    ];
    assert.deepEqual(guessMapping(['Name', 'Zone', 'Capacity'], rows).map(told), [
      ['Name', 'name', 'sure', 'heading'],
      ['Zone', 'keep', 'unknown', 'differs'],
      ['Capacity', 'keep', 'unknown', 'differs'],
    ]);
  });

  it('each field once, but lists from several columns', () => {
    assert.deepEqual(fieldsOf(['Name', 'City', 'Office', 'Topic 1', 'Topic 2'], [['A', 'B', 'C', 'D', 'E']]), [
      'name',
      'place',
      'keep',
      'topics',
      'topics',
    ]);
  });

  it('a name beside a first name is the family name, unless it is the whole one', () => {
    assert.deepEqual(fieldsOf(['Vorname', 'Name'], [['Zoë', 'Müller']]), ['firstName', 'lastName']);
    assert.deepEqual(fieldsOf(['Vorname', 'Name'], [['Zoë', 'Zoë Müller']]), ['firstName', 'name']);
    assert.deepEqual(fieldsOf(['Nombre'], [['Zoë Müller']]), ['name']);
  });

  it('empty columns are left out', () => {
    assert.deepEqual(guessMapping(['Name', '', 'Notes'], [['Ada', '', '']]).map(told), [
      ['Name', 'name', 'sure', 'heading'],
      ['', 'leave', 'unknown', 'empty'],
      ['Notes', 'leave', 'unknown', 'empty'],
    ]);
  });
});

describe('how a column writes its values', () => {
  const splits: [string, string[], string][] = [
    ['semicolons', ['a; b', 'c, d; e'], ';'],
    ['commas', ['a, b', 'c', 'd, e'], ','],
    ['bars', ['a | b', 'c'], '|'],
    ['lines', ['a, b\nc', 'd'], '\n'],
    ['slashes', ['a/b', 'c/d'], '/'],
    ['Japanese commas', ['会計、税務', '営業'], '、'],
    ['nothing', ['a', 'b'], ';'],
    ['sentences, which are no lists', ['I have done this for many years now, and I still love to do so', 'b'], ';'],
  ];
  for (const [title, values, split] of splits) {
    it(`lists with ${title}`, () => {
      const rows = values.map((value) => ['A', value]);
      assert.equal(guessMapping(['Name', 'Topics'], rows)[1]?.split, split);
    });
  }

  const dates: [string[], string | undefined][] = [
    [['2026-05-31'], 'ymd'],
    [['31.5.2026', '1.6.2026'], 'dmy'],
    [['5/31/2026', '6/1/2026'], 'mdy'],
    [['2026年5月31日'], 'ymd'],
    [[], undefined],
  ];
  for (const [values, order] of dates) {
    it(`days such as ${values[0] ?? 'none'}`, () => {
      const rows = values.map((value) => ['A', value]);
      assert.equal(guessMapping(['Name', 'Away until'], rows)[1]?.dates, order);
    });
  }

  it('is part of what a host keeps', () => {
    const guesses = guessMapping(['Nom', 'Thèmes', 'Absent jusqu’au', 'X'], [['Ada Lind', 'a, b', '31/5/2026', '1']]);
    assert.deepEqual(mappingOf(guesses), {
      Nom: { field: 'name' },
      Thèmes: { field: 'topics', split: ',' },
      'Absent jusqu’au': { field: 'pausedUntil', dates: 'dmy' },
      X: { field: 'keep' },
    });
  });
});
