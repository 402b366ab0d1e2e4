import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readMapping } from '../../src/exchange/mapping.js';
import { readPeopleFile, type PeopleFileOptions, type Progress } from '../../src/exchange/people-file.js';
import type { Rejected } from '../../src/exchange/reading.js';
import type { FileSource } from '../../src/exchange/file-text.js';

const told = ({ line, column, field, problem }: Rejected) => [line, column, field, problem.code];
const isSaid = (value: unknown) =>
  value !== '' && value !== 0 && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** People with what is said of them, and what was rejected. */
async function read(source: FileSource, options: PeopleFileOptions = {}) {
  const { people, rejected, ...rest } = await readPeopleFile(source, options);
  return {
    people: people.map(({ id, profile }) => ({
      id,
      ...Object.fromEntries(Object.entries(profile).filter(([, value]) => isSaid(value))),
    })),
    rejected: rejected.map(told),
    ...rest,
  };
}

describe('a table of any headings becomes a directory', () => {
  it('with a title above, names in two columns, and broken cells and rows', async () => {
    const { people, rejected, mapping } = await read(
      [
        'Mentoren, Stand Oktober;;;;',
        '',
        'Vorname;Name;Themen;Zeitzone;Kostenstelle',
        'Zoë;Müller;"Python, SQL (deep)";Europe/Berlin;4711',
        'Ada;Lind;Reden;Mars/Base;12',
        'Bo;x;"open;Europe/Oslo;1',
        'Ida;Moe;Reden, Führen;Europe/Oslo;2',
      ].join('\r\n'),
    );
    assert.deepEqual(people, [
      {
        id: 'person:zoe-muller',
        name: 'Zoë Müller',
        topics: ['Python', 'SQL'],
        levels: { SQL: 'deep' },
        zone: 'Europe/Berlin',
        Kostenstelle: '4711',
      },
      { id: 'person:ada-lind', name: 'Ada Lind', topics: ['Reden'], Kostenstelle: '12' },
      {
        id: 'person:ida-moe',
        name: 'Ida Moe',
        topics: ['Reden', 'Führen'],
        zone: 'Europe/Oslo',
        Kostenstelle: '2',
      },
    ]);
    assert.deepEqual(rejected, [
      [5, 4, 'Zeitzone', 'exchange.cell.zone'],
      [6, 1, '', 'exchange.row.quotes'],
    ]);
    assert.deepEqual(mapping?.['Themen'], { field: 'topics', split: ',' });
  });

  it('as a host mapped it', async () => {
    const mapping = readMapping('{"A": "name", "B": {"field": "languages", "split": "/"}, "C": "leave", "D": "email"}');
    assert.ok(mapping.ok);
    const { people } = await read('A,B,C,D,E\nAda,en/de,secret,a@b.c,kept', { mapping: mapping.value });
    assert.deepEqual(people, [{ id: 'person:ada', name: 'Ada', languages: ['en', 'de'], E: 'kept' }]);
  });

  it('never with addresses or telephone numbers', async () => {
    const { people } = await read('Name,E-mail,Phone,Website\nAda,ada@example.org,123,https://a.example');
    assert.deepEqual(people, [{ id: 'person:ada', name: 'Ada' }]);
  });

  it('without those who do not want to be shown', async () => {
    const { people, withheld } = await read('Name,Öffentlich\nAda,ja\nBo,nein\nIda,');
    assert.deepEqual(
      people.map(({ id }) => id),
      ['person:ada', 'person:ida'],
    );
    assert.equal(withheld, 1);
  });

  it('tells who stands there twice', async () => {
    const { people, rejected } = await read('Login,Name\nada,Ada\nbo,Bo\nada,Ada L');
    assert.equal(people.length, 2);
    assert.deepEqual(rejected, [[4, 1, 'Login', 'exchange.person.twice']]);
  });

  it('with bars, and quotes after spaces', async () => {
    const { people } = await read('Name | City\n"Ada" | "Oslo, old"\nBo|Ulm');
    assert.deepEqual(people, [
      { id: 'person:ada', name: 'Ada', place: 'Oslo, old' },
      { id: 'person:bo', name: 'Bo', place: 'Ulm' },
    ]);
  });

  it('of a kind that begins with a bracket, when its name says so', async () => {
    const { people } = await read('[id],Name\n1,Ada', { name: 'export.CSV' });
    assert.deepEqual(people, [{ id: 'person:1', name: 'Ada' }]);
  });

  it('in UTF-16 without a mark', async () => {
    const text = 'Name,City,Can help with\nÅsa Öberg,Umeå,Sami culture';
    const bytes = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
    const { people } = await read(bytes);
    assert.equal(people[0]?.id, 'person:asa-oberg');
  });

  it('from a stream, a response and a blob', async () => {
    const text = 'Name\nAda';
    const stream = new Blob([text]).stream();
    for (const source of [stream, new Response(text), new Blob([text]), text]) {
      assert.deepEqual((await read(source)).people, [{ id: 'person:ada', name: 'Ada' }]);
    }
  });
});

describe('a mapping from outside', () => {
  it('is refused by the column that is wrong', () => {
    assert.deepEqual(readMapping('{"A": "shoes"}'), {
      ok: false,
      problem: { code: 'exchange.mapping.invalid', params: { heading: 'A' } },
    });
    assert.equal(readMapping('{').ok, false);
    assert.equal(readMapping(undefined).ok, false);
  });
});

describe('people in JSON keep what nobody knows', () => {
  const ADA = { id: 'person:ada', name: 'Ada', team: { lead: ['Bo'] } };
  const cases: Record<string, string> = {
    'a list': '[{"id": "ada", "name": "Ada", "team": {"lead": ["Bo"]}}]',
    'a list inside an object': '{"version": 2, "people": [{"id": "ada", "name": "Ada", "team": {"lead": ["Bo"]}}]}',
    'an object by ids': '{"ada": {"name": "Ada", "team": {"lead": ["Bo"]}}}',
    'people by ids inside an object': '{"people": {"ada": {"name": "Ada", "team": {"lead": ["Bo"]}}}}',
    'one person': '{"name": "Ada", "id": "ada", "team": {"lead": ["Bo"]}}',
    lines: '{"id": "ada", "name": "Ada", "team": {"lead": ["Bo"]}}\n{"name": ""}',
  };
  for (const [title, text] of Object.entries(cases)) {
    it(title, async () => {
      const { people } = await read(text);
      assert.deepEqual(people, [ADA]);
    });
  }

  it('reads lists, numbers and levels from texts, and names of other systems', async () => {
    const { people, rejected } = await read(
      '[{"name": "Ada", "topics": "A; B (deep)", "places": "3"}, {"full_name": "Bo", "city": "Ulm", "secret": 1}]',
    );
    assert.deepEqual(people, [
      { id: 'person:ada', name: 'Ada', topics: ['A', 'B'], levels: { B: 'deep' }, places: 3 },
      { id: 'person:bo', name: 'Bo', place: 'Ulm', secret: 1 },
    ]);
    assert.deepEqual(rejected, []);
  });

  it('tells errors by path, line and column, and goes on', async () => {
    const { people, rejected } = await read(
      [
        '{"people": [',
        '  {"name": "Ada", "places": -1},',
        '  {"name": "Bo" "topics": []},',
        '  {"name": "Cy", "topics": ["a", 7]},',
        '  {"name": "Di"',
        '  {"name": "Ed", "zone": "Mars/Base"},',
        '  7,',
        '  {"topics": []},',
        '  {"name": "Fe"}',
        ']}',
      ].join('\n'),
    );
    assert.deepEqual(
      people.map(({ id }) => id),
      ['person:ada', 'person:cy', 'person:ed', 'person:fe'],
    );
    assert.deepEqual(rejected, [
      [2, 29, 'people[0].places', 'exchange.value.unfit'],
      [3, 17, 'people[1]', 'exchange.json.syntax'],
      [4, 34, 'people[2].topics[1]', 'exchange.value.other'],
      [6, 3, 'people[3]', 'exchange.json.syntax'],
      [6, 26, 'people[4].zone', 'exchange.cell.zone'],
      [7, 3, 'people[5]', 'exchange.value.object'],
      [8, 3, 'people[6].name', 'exchange.person.name'],
    ]);
  });

  it('reads jCards', async () => {
    const card =
      '["vcard", [["version", {}, "text", "4.0"], ["fn", {}, "text", "Zoë"], ["org", {}, "text", ["ACME", "X"]]]]';
    const zoe = { id: 'person:zoe', name: 'Zoë', organisation: 'ACME' };
    assert.deepEqual((await read(card)).people, [zoe]);
    assert.deepEqual((await read(`[${card}, {"name": "Bo"}]`)).people, [zoe, { id: 'person:bo', name: 'Bo' }]);
  });
});

/** A messy table: titles, quotes, line ends inside cells, wrong cells, torn rows, people who stand twice. */
function messyTable(count: number): string {
  const row = (index: number) => {
    if (index % 97 === 0) return `Torn ${index};Row;"never closed`;
    const zone = index % 7 === 0 ? 'Mars/Base' : 'Europe/Berlin';
    const about = `"Tells ""long"" stories; ${'and more of them, '.repeat(8)}${index % 11 === 0 ? '\nwith a second line' : ''}"`;
    const name = index % 101 === 0 ? 'Zoë;Twice' : `Zoë ${index};Müller`;
    return `${name};"Python, SQL (deep), Führen";Deutsch, English;${zone};${index % 5 === 0 ? 'many' : 3};31.5.2027;${about}`;
  };
  const rows = Array.from({ length: count }, (_, index) => row(index + 1));
  return ['Mentors 2026;;;;;;;', 'Vorname;Name;Themen;Sprachen;Zeitzone;Plätze;Pause bis;Über mich', ...rows].join(
    '\r\n',
  );
}

describe('a long file', () => {
  it('of 10,000 messy rows is read in slices, with progress, within its time', async () => {
    const progress: Progress[] = [];
    let pauses = 0;
    const pause = () => {
      pauses++;
      return Promise.resolve();
    };
    const before = process.cpuUsage();
    const { people, rejected } = await read(messyTable(10_000), { pause, onProgress: (told) => progress.push(told) });
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1000;
    console.log(`10,000 rows: ${Math.round(milliseconds)} ms of work in ${pauses} slices`);
    assert.equal(people.length, 9800);
    assert.equal(rejected.length > 3000, true);
    assert.ok(pauses > 10);
    assert.deepEqual(progress.at(-1), { people: people.length, share: 1 });
    assert.ok(progress.every(({ share }, index) => share >= (progress[index - 1]?.share ?? 0)));
    assert.ok(milliseconds < 3000, `${milliseconds} ms`);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const pause = () => {
      stop.abort(new Error('enough'));
      return Promise.resolve();
    };
    await assert.rejects(readPeopleFile(messyTable(5000), { pause, signal: stop.signal }), /enough/u);
  });
});

describe('whatever a file holds', () => {
  const signs = fc.constantFrom(
    ...[
      '"',
      ',',
      ';',
      '|',
      '\t',
      '\n',
      '\r\n',
      '{',
      '}',
      '[',
      ']',
      ':',
      '\\',
      '=',
      ' ',
      'a',
      'Name',
      '1',
      'é',
      '\ud800',
    ],
    ...['BEGIN:VCARD\n', 'END:VCARD\n', 'FN:Bo\n', 'TZ', 'ENCODING=QUOTED-PRINTABLE', '"name":', '__proto__', 'vcard'],
  );
  const start = fc.constantFrom('', '[', '{', '{"people":[', 'BEGIN:VCARD\n', 'Name,Topics\n', '\ufeff', '["vcard",[');
  it('it is read or told, and nothing throws', async () => {
    const text = fc.tuple(start, fc.array(signs, { maxLength: 60 })).map(([head, rest]) => head + rest.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (file) => {
        const { people, rejected } = await readPeopleFile(file);
        for (const { profile } of people) assert.equal(typeof profile.name, 'string');
        for (const { line, column } of rejected) assert.ok(line >= 1 && column >= 1, JSON.stringify(rejected));
      }),
      { numRuns: 500 },
    );
  });

  it('bytes too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const { people, rejected } = await readPeopleFile(bytes);
        assert.ok(people.length + rejected.length >= 0);
      }),
    );
  });
});
