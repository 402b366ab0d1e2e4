import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import papa from 'papaparse';
import { readPeople } from '../../src/exchange/people.js';
import type { FileEntry, Rejected } from '../../src/exchange/reading.js';

const OPTIONS = { now: '2026-10-21T08:20:00.000Z', by: 'person:office' };
const BASE = {
  schemaVersion: 1,
  createdAt: '2026-10-21T08:20:00.000Z',
  createdBy: 'person:office',
  updatedAt: '2026-10-21T08:20:00.000Z',
};

const read = (...lines: string[]) => readPeople(lines.join('\n'), OPTIONS);
const nameOf = ({ value }: FileEntry) => value['name'];
const told = ({ line, column, field, problem }: Rejected) => [line, column, field, problem.code];

describe('a table of people', () => {
  it('makes a record of every known column', async () => {
    const { entries, rejected } = await read(
      'id,name,pronouns,headline,place,zone,photo,about,topics,learns,formats,languages,style,limits,stories,places,taken,pausedUntil,replyDays,cadence',
      'ada,Ada Lind,she,Baker,Oslo,Europe/Oslo,https://example.org/a.png,About,A; B ;,C,video;walk,Norsk,Calm,None,One;Two,3,1,2027-01-31,"1,5",monthly',
    );
    assert.deepEqual(rejected, []);
    assert.deepEqual(entries, [
      {
        space: 'members',
        id: 'person:ada',
        writer: 'person:office',
        value: {
          ...BASE,
          name: 'Ada Lind',
          pronouns: 'she',
          headline: 'Baker',
          place: 'Oslo',
          zone: 'Europe/Oslo',
          photo: 'https://example.org/a.png',
          about: 'About',
          topics: ['A', 'B'],
          learns: ['C'],
          formats: ['video', 'walk'],
          languages: ['Norsk'],
          style: 'Calm',
          limits: 'None',
          stories: ['One', 'Two'],
          places: 3,
          taken: 1,
          pausedUntil: '2027-01-31',
          replyDays: 1.5,
          cadence: 'monthly',
        },
      },
    ]);
  });

  it('knows headings in any case, with spaces and by other words', async () => {
    const { entries } = await read(
      ' FULL NAME ,Job Title,City,Time_Zone,Can help with,Reply days',
      'Bo,Cook,Kyiv,Europe/Kyiv,Soup;Bread,2',
    );
    assert.deepEqual(entries[0]?.value, {
      ...BASE,
      name: 'Bo',
      headline: 'Cook',
      place: 'Kyiv',
      zone: 'Europe/Kyiv',
      topics: ['Soup', 'Bread'],
      replyDays: 2,
    });
  });

  it('keeps columns that nobody knows under their own headings', async () => {
    const { entries } = await read('Name,Cost centre', 'Bo,4711');
    assert.equal(entries[0]?.value['Cost centre'], '4711');
  });

  it('leaves empty cells out', async () => {
    const { entries } = await read('Name,Headline,Places', 'Bo,,');
    assert.deepEqual(entries[0]?.value, { ...BASE, name: 'Bo' });
  });

  it('makes a smaller public record of those who said yes', async () => {
    const { entries } = await read(
      'Name,Headline,Place,Topics,Photo,About,Zone,Public',
      'Bo,Cook,Kyiv,Soup,https://example.org/b.png,Private,Europe/Kyiv,Yes',
      'Ida,Cook,Kyiv,Soup,,Private,Europe/Kyiv,no',
    );
    assert.deepEqual(
      entries.map(({ space, id }) => [space, id]),
      [
        ['members', 'person:bo'],
        ['public', 'person:bo'],
        ['members', 'person:ida'],
      ],
    );
    assert.deepEqual(entries[1]?.value, {
      ...BASE,
      name: 'Bo',
      headline: 'Cook',
      place: 'Kyiv',
      topics: ['Soup'],
      photo: 'https://example.org/b.png',
    });
  });
});

describe('names in five scripts', () => {
  const cases = [
    ['Zoë Ångström-Łęcka', 'person:zoe-angstrom-łecka'],
    ['Олена Шевченко', 'person:олена-шевченко'],
    ['Νίκος Αθανασίου', 'person:νικος-αθανασιου'],
    ['نور الحداد', 'person:نور-الحداد'],
    ['आरव शर्मा', 'person:आरव-शर्मा'],
    ['佐藤 美咲', 'person:佐藤-美咲'],
  ];
  for (const [name = '', id] of cases) {
    it(name, async () => {
      const { entries, rejected } = await read('Name', name);
      assert.deepEqual(rejected, []);
      assert.deepEqual([entries[0]?.id, entries[0]?.value['name']], [id, name]);
    });
  }
});

describe('the ways in which tables are written', () => {
  const expected = ['Bo', 'Ida'];
  const cases: Record<string, string> = {
    'with commas': 'Name,Place\nBo,Kyiv\nIda,Oslo\n',
    'with semicolons, lists in quotes': 'Name;Place;Topics\nBo;Kyiv;"A;B"\nIda;Oslo;',
    'with tabs': 'Name\tPlace\nBo\tKyiv\nIda\tOslo',
    'with CRLF': 'Name,Place\r\nBo,Kyiv\r\nIda,Oslo\r\n',
    'with old line ends': 'Name,Place\rBo,Kyiv\rIda,Oslo',
    'with a byte order mark': '\uFEFFName,Place\nBo,Kyiv\nIda,Oslo',
    'with quotes': '"Name","Place"\n"Bo","Kyiv, Podil"\n"Ida","the ""old"" town"',
    'with empty lines': '\n\nName,Place\n\nBo,Kyiv\n,\nIda,Oslo\n\n',
    'with more lists than columns': 'Name,Topics\nBo,a;b;c;d\nIda,e;f;g;h',
  };
  for (const [title, text] of Object.entries(cases)) {
    it(title, async () => {
      const { entries, rejected } = await readPeople(text, OPTIONS);
      assert.deepEqual(rejected, []);
      assert.deepEqual(entries.map(nameOf), expected);
    });
  }

  it('keeps line ends inside quotes', async () => {
    const { entries } = await readPeople('Name,About\r\nBo,"one\r\ntwo"\r\n', OPTIONS);
    assert.equal(entries[0]?.value['about'], 'one\ntwo');
  });
});

describe('what cannot be read is told by line and column, and stops nothing', () => {
  const cases: { title: string; lines: string[]; rejected: unknown[]; names: string[] }[] = [
    {
      title: 'a name that is missing',
      lines: ['Place,Name', 'Kyiv,', 'Oslo,Ida'],
      rejected: [[2, 2, 'Name', 'exchange.person.name']],
      names: ['Ida'],
    },
    {
      title: 'every wrong cell of a row',
      lines: [
        'Name,Places,Paused until,Time zone,Photo,Public,Reply days',
        'Bo,two,1.5.2026,Mars/Base,javascript:x,maybe,soon',
      ],
      rejected: [
        [2, 2, 'Places', 'exchange.cell.whole'],
        [2, 3, 'Paused until', 'exchange.cell.date'],
        [2, 4, 'Time zone', 'exchange.cell.zone'],
        [2, 5, 'Photo', 'exchange.cell.link'],
        [2, 6, 'Public', 'exchange.cell.yesNo'],
        [2, 7, 'Reply days', 'exchange.cell.number'],
      ],
      names: [],
    },
    {
      title: 'the line on which a cell begins, after line ends inside quotes',
      lines: ['Name,About,Places', 'Bo,"one', 'two', 'three",few', 'Ida,x,1', 'Ole,y,-1'],
      rejected: [
        [4, 3, 'Places', 'exchange.cell.whole'],
        [6, 3, 'Places', 'exchange.cell.whole'],
      ],
      names: ['Ida'],
    },
    {
      title: 'a day that is none',
      lines: ['Name,Paused until', 'Bo,2026-02-30', 'Ida,2026-02-28'],
      rejected: [[2, 2, 'Paused until', 'exchange.cell.date']],
      names: ['Ida'],
    },
    {
      title: 'a quotation mark that is never closed',
      lines: ['Name,About', 'Bo,"open', 'Ida,fine', 'Ole,fine'],
      rejected: [[2, 1, '', 'exchange.row.quotes']],
      names: ['Ida', 'Ole'],
    },
    {
      title: 'a quotation mark inside a quoted text',
      lines: ['Name,About', 'Bo,"the "old" town"', 'Ida,"fine"'],
      rejected: [[2, 1, '', 'exchange.row.quotes']],
      names: ['Ida'],
    },
    {
      title: 'a row that is too short',
      lines: ['Name,About,Place', 'Bo,x', 'Ida,y,Oslo'],
      rejected: [[2, 3, '', 'exchange.row.short']],
      names: ['Ida'],
    },
    {
      title: 'a comma that no quotes protect',
      lines: ['Name,About', 'Bo,cook, baker', 'Ida,x,'],
      rejected: [[2, 3, '', 'exchange.row.long']],
      names: ['Ida'],
    },
    {
      title: 'the same person twice',
      lines: ['Name', 'Bo Li', 'Ida', 'bo  li'],
      rejected: [[4, 1, 'Name', 'exchange.person.twice']],
      names: ['Bo Li', 'Ida'],
    },
    {
      title: 'an id that cannot be',
      lines: ['Name,Login', 'Bo,a b', 'Ida,a+b', 'Ole,person:ole'],
      rejected: [
        [2, 2, 'Login', 'exchange.cell.id'],
        [3, 2, 'Login', 'exchange.cell.id'],
      ],
      names: ['Ole'],
    },
    {
      title: 'a name of which no id can be made',
      lines: ['Name', '!?', 'Ida'],
      rejected: [[2, 1, 'Name', 'exchange.person.id']],
      names: ['Ida'],
    },
    {
      title: 'signs that no storage keeps',
      lines: ['Name,About', 'Bo,a\u0000b', 'Ida,\ud800'],
      rejected: [
        [2, 2, 'About', 'exchange.cell.signs'],
        [3, 2, 'About', 'exchange.cell.signs'],
      ],
      names: [],
    },
    {
      title: 'headings that stand twice or cannot be fields; their columns are left out',
      lines: ['Name,City,createdBy,Place,__proto__', 'Bo,Kyiv,me,Oslo,x'],
      rejected: [
        [1, 3, 'createdBy', 'exchange.heading.reserved'],
        [1, 4, 'Place', 'exchange.heading.twice'],
        [1, 5, '__proto__', 'exchange.heading.reserved'],
      ],
      names: ['Bo'],
    },
    {
      title: 'a table without names',
      lines: ['Place,Zone', 'Kyiv,Europe/Kyiv'],
      rejected: [[1, 1, '', 'exchange.heading.name']],
      names: [],
    },
    { title: 'an empty file', lines: [''], rejected: [[1, 1, '', 'exchange.file.empty']], names: [] },
  ];
  for (const { title, lines, rejected, names } of cases) {
    it(title, async () => {
      const reading = await read(...lines);
      assert.deepEqual(reading.rejected.map(told), rejected);
      assert.deepEqual(reading.entries.map(nameOf), names);
    });
  }

  it('tells on which line a person stands already', async () => {
    const { rejected } = await read('Name', 'Bo', 'Bo');
    assert.deepEqual(rejected[0]?.problem, { code: 'exchange.person.twice', params: { name: 'Bo', before: 2 } });
  });
});

describe('whatever a table holds', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .map((value) => value.replaceAll('\u0000', '').replace(/\r\n?/gu, '\n').trim());
  const item = text.map((value) => value.replaceAll(';', '').trim()).filter((value) => value !== '');
  const person = fc.record(
    {
      name: fc
        .tuple(fc.constantFrom('Bo', 'Олена', 'نور', '美咲', 'आरव'), text)
        .map(([name, rest]) => `${name} ${rest}`.trim()),
      about: text,
      topics: fc.uniqueArray(item, { maxLength: 4 }),
      places: fc.nat(99),
    },
    { noNullPrototype: true },
  );
  const styles = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    newline: fc.constantFrom('\n', '\r\n'),
    quotes: fc.boolean(),
  });

  it('comes back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 5 }), styles, async (people, style) => {
        const fields = ['id', 'name', 'about', 'topics', 'places'];
        const data = people.map(({ name, about, topics, places }, index) => [
          `p${index}`,
          name,
          about,
          topics.join(';'),
          String(places),
        ]);
        const { entries, rejected } = await readPeople(papa.unparse({ fields, data }, style), OPTIONS);
        assert.deepEqual(rejected, []);
        assert.deepEqual(
          entries.map(({ value }) => ({
            name: value['name'],
            about: value['about'] ?? '',
            topics: value['topics'] ?? [],
            places: value['places'],
          })),
          people,
        );
      }),
    );
  });

  it('is read or told', async () => {
    const line = fc.array(fc.constantFrom('"', ',', ';', 'a', ' ', '\t', '1', '\n', '""'), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const body = lines.map((signs) => signs.join('')).join('\n');
        const { entries, rejected } = await readPeople(`Name,Places\n${body}\nlast,1`, OPTIONS);
        assert.ok(entries.length + rejected.length > 0);
        for (const { line: at, column } of rejected) assert.ok(at >= 1 && column >= 1);
      }),
    );
  });
});
