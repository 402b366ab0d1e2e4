import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { readPeopleFile } from '../../src/exchange/people-file.js';
import type { Rejected } from '../../src/exchange/reading.js';
import { vcardOf } from '../../src/exchange/vcard.js';
import { parseProfile, type Profile } from '../../src/model/schemas/person.js';

function profileOf(fields: object): Profile {
  const result = parseProfile(fields);
  assert.ok(result.ok);
  return result.value;
}

const told = ({ line, field, problem }: Rejected) => [line, field, problem.code];

const isSaid = (value: unknown) =>
  value !== '' && value !== 0 && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);

async function read(...lines: string[]) {
  const { people, rejected } = await readPeopleFile(lines.join('\r\n'));
  return {
    people: people.map(({ id, profile }) => ({
      id,
      ...Object.fromEntries(Object.entries(profile).filter(([, value]) => isSaid(value))),
    })),
    rejected: rejected.map(told),
  };
}

describe('a card is written as vCard 4.0', () => {
  it('with every field that cards know, escaped', () => {
    const profile = profileOf({
      name: 'Ada, "the" Lind; Dr.',
      pronouns: 'she/her',
      headline: 'Baker',
      organisation: 'Bread & Co',
      place: 'Oslo',
      zone: 'Europe/Oslo',
      photo: 'https://example.org/a,b.png',
      about: 'One\nTwo \\ three',
      topics: ['Bread, dark', 'Yeast'],
      learns: ['Ovens'],
      languages: ['nb', 'English'],
      secret: 'not for cards',
    });
    const contact = { email: 'ada@example.org', phone: '+47 1', links: ['https://a.example/x', 'javascript:alert(1)'] };
    assert.deepEqual(vcardOf(profile, contact, 'person:ada').split('\r\n'), [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'UID:person:ada',
      'FN:Ada\\, "the" Lind; Dr.',
      'N:;Ada\\, "the" Lind\\; Dr.;;;',
      'PRONOUNS:she/her',
      'TITLE:Baker',
      'ORG:Bread & Co',
      'ADR:;;;Oslo;;;',
      'TZ:Europe/Oslo',
      'PHOTO:https://example.org/a,b.png',
      'NOTE:One\\nTwo \\\\ three',
      'CATEGORIES:Bread\\, dark,Yeast',
      'INTEREST:Ovens',
      'LANG:nb',
      'X-LANGUAGE:English',
      'EMAIL:ada@example.org',
      'TEL:+47 1',
      'URL:https://a.example/x',
      'END:VCARD',
      '',
    ]);
  });

  it('in lines of 75 octets at most, no letter torn', () => {
    const text = vcardOf(profileOf({ name: 'Z', about: '佐藤美咲🌱'.repeat(40) }));
    const lines = text.split('\r\n');
    assert.ok(lines.length > 10);
    assert.equal(Math.max(...lines.map((line) => new TextEncoder().encode(line).length)), 75);
    assert.ok(text.replaceAll('\r\n ', '').includes('佐藤美咲🌱'.repeat(40)));
  });

  it('and another reader reads the same', () => {
    const text = vcardOf(profileOf({ name: 'Zoë; Müller', topics: ['a,b', 'c'], about: 'x\ny' }), {}, 'person:zoe');
    const card = new ICAL.Component(ICAL.parse(text) as string[]);
    assert.equal(card.getFirstPropertyValue('fn'), 'Zoë; Müller');
    assert.equal(card.getFirstPropertyValue('uid'), 'person:zoe');
    assert.equal(card.getFirstPropertyValue('note'), 'x\ny');
    assert.deepEqual(card.getFirstProperty('categories')?.getValues(), ['a,b', 'c']);
  });
});

const line = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim())
  .filter((text) => text.isWellFormed());
const word = line.filter((text) => text !== '' && !/\(.*\)$/u.test(text));

describe('a card that is written', () => {
  it('is read back as it was, by us and by another reader', async () => {
    const person = fc.record({
      name: word.filter((text) => /[\p{L}\p{N}]/u.test(text)),
      headline: line,
      organisation: line,
      place: line,
      about: fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n').trim()),
      topics: fc.uniqueArray(word, { maxLength: 4 }),
      languages: fc.array(fc.constantFrom('en', 'de', 'Svenska', 'ไทย'), { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(person, async (fields) => {
        const profile = profileOf(fields);
        const text = vcardOf(profile, { email: 'a@b.c' }, 'person:p');
        const { people, rejected } = await readPeopleFile(text);
        assert.deepEqual(rejected, []);
        const [one] = people;
        assert.equal(one?.id, 'person:p');
        for (const field of ['name', 'headline', 'organisation', 'place', 'about'] as const) {
          assert.equal(one.profile[field], profile[field]);
        }
        assert.deepEqual(one.profile.topics, profile.topics);
        assert.deepEqual(one.profile.languages.toSorted(), profile.languages.toSorted());
        const card = new ICAL.Component(ICAL.parse(text) as string[]);
        assert.equal(card.getFirstPropertyValue('fn'), profile.name);
        assert.deepEqual(card.getFirstProperty('categories')?.getValues() ?? [], profile.topics);
      }),
    );
  });
});

describe('cards of every version are read', () => {
  it('2.1 with quoted-printable, bare parameters and soft line breaks', async () => {
    const { people, rejected } = await read(
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=',
      '=AB',
      'TEL;HOME;VOICE:123',
      'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:=95\\=8E=A6=0D=0A=',
      'end',
      'END:VCARD',
    );
    assert.deepEqual(rejected, []);
    assert.deepEqual(people, [{ id: 'person:zoe-muller', name: 'Zoë Müller', about: '表示\nend' }]);
  });

  it('3.0 with folded lines, groups and a preferred title', async () => {
    const { people } = await read(
      'begin:vcard',
      'version:3.0',
      'FN:Bo',
      ' Berg',
      'item1.ORG:ACME\\; Ltd;Sales',
      'item1.X-ABLabel:work',
      'TITLE:Clerk',
      'TITLE;TYPE=pref:Chief',
      'NOTE:no, plain commas',
      'X-TEAM:Blue',
      'end:vcard',
    );
    assert.deepEqual(people, [
      {
        id: 'person:boberg',
        name: 'BoBerg',
        headline: 'Chief',
        organisation: 'ACME; Ltd',
        about: 'no, plain commas',
        ablabel: 'work',
        team: 'Blue',
      },
    ]);
  });

  it('4.0 with parameters that hold every sign, and several cards in one file', async () => {
    const { people } = await read(
      '',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'UID:urn:uuid:4fbe8971',
      'FN;SORT-AS="Lind: Ada; x":Ada Lind',
      'ADR;LABEL="1 Street\\nOslo":;;1 Street;Oslo;;0150;Norway',
      'CATEGORIES:a\\,b,c',
      'EXPERTISE;LEVEL=expert:Bread',
      'LANG;PREF=1:nb',
      'TZ:Europe/Oslo',
      'BDAY:19800101',
      'END:VCARD',
      '',
      'BEGIN:VCARD',
      'FN:Bo',
      'END:VCARD',
      'BEGIN:VCARD',
      'KIND:group',
      'FN:The bakers',
      'END:VCARD',
    );
    assert.deepEqual(people, [
      {
        id: 'person:4fbe8971',
        name: 'Ada Lind',
        place: 'Oslo',
        topics: ['a,b', 'c', 'Bread'],
        languages: ['nb'],
        zone: 'Europe/Oslo',
      },
      { id: 'person:bo', name: 'Bo' },
    ]);
  });

  it('what is wrong is told by line, and stops nothing', async () => {
    const { people, rejected } = await read(
      'BEGIN:VCARD',
      'FN:Ada',
      'this is no property',
      'TZ:Nowhere',
      'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
      'END:VCARD',
      'stray',
      'BEGIN:VCARD',
      'TITLE:nobody',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:Bo',
    );
    assert.deepEqual(people, [
      { id: 'person:ada', name: 'Ada' },
      { id: 'person:bo', name: 'Bo' },
    ]);
    assert.deepEqual(rejected, [
      [3, '', 'exchange.card.line'],
      [4, 'TZ', 'exchange.cell.zone'],
      [5, 'PHOTO', 'exchange.card.photo'],
      [7, '', 'exchange.card.outside'],
      [8, '', 'exchange.person.name'],
      [11, '', 'exchange.card.end'],
    ]);
  });
});
