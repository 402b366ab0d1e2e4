import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { occurrences } from '../../src/calendar/recurrence.js';
import { loadTemporal } from '../../src/calendar/temporal.js';
import { readFileEntries, type ProgrammeReading } from '../../src/exchange/index.js';
import { agreed } from '../../src/model/agreed.js';
import { allKeys, findClause, isFit, openClauses, termsAt } from '../../src/model/agreement.js';
import { agendaOf } from '../../src/model/agenda.js';
import { LATER_RULES } from '../../src/model/agenda/later.js';
import { plannedMeetings } from '../../src/model/planned-meetings.js';
import { unanswered, upcoming } from '../../src/model/schedule.js';
import { createMemoryWorld, memoryStorage } from '../../src/storage/memory.js';
import { importRecords } from '../../src/store/import.js';
import { parseValue, type RecordValues } from '../../src/store/records.js';
import type { RecordKind } from '../../src/model/id.js';

const AS_OF = '2026-10-21T08:20:00.000Z';
const OPTIONS = { now: AS_OF, by: 'person:office' };

const readSample = (name: string) => readFileEntries(new Blob([readFileSync(`demo/programme/${name}`)]), OPTIONS);

let people: ProgrammeReading;
let programme: ProgrammeReading;

before(async () => {
  people = await readSample('people.csv');
  programme = await readSample('programme.json');
});

/** The records of a kind, parsed as the store does. */
function valuesOf<K extends RecordKind>(kind: K): { id: string; space: string; value: RecordValues[K] }[] {
  return [...people.entries, ...programme.entries].flatMap(({ id, space, value }) => {
    if (!id.startsWith(`${kind}:`)) return [];
    const parsed = parseValue(kind, value);
    assert.equal(parsed.state, 'fine', id);
    return [{ id, space, value: parsed.value }];
  });
}

describe('the people of the sample', () => {
  it('are at least 24, in six zones and more, in five scripts and more', () => {
    const members = valuesOf('person').filter(({ space }) => space === 'members');
    assert.equal(members.length, 28);
    assert.equal(new Set(members.map(({ value }) => value.zone)).size, 26);
    const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Devanagari', 'Han', 'Hangul'];
    const found = scripts.filter((script) =>
      members.some(({ value }) => new RegExp(`^\\p{Script=${script}}`, 'u').test(value.name)),
    );
    assert.deepEqual(found, scripts);
  });

  it('show the public no more than they may', () => {
    const shown = people.entries.filter(({ space }) => space === 'public');
    assert.equal(shown.length, 22);
    const own = new Set(['schemaVersion', 'createdAt', 'createdBy', 'updatedAt']);
    const fields = new Set(shown.flatMap(({ value }) => Object.keys(value).filter((field) => !own.has(field))));
    assert.deepEqual([...fields].sort(), ['headline', 'name', 'place', 'topics']);
  });

  it('have two rows with mistakes, as real files do', () => {
    assert.deepEqual(
      people.rejected.map(({ line, column, field, problem }) => [line, column, field, problem.code]),
      [
        [30, 15, 'Places', 'exchange.cell.whole'],
        [31, 6, 'Time zone', 'exchange.cell.zone'],
        [31, 17, 'Paused until', 'exchange.cell.date'],
      ],
    );
  });
});

describe('the programme of the sample', () => {
  it('is read without a fault', () => {
    assert.deepEqual(programme.rejected, []);
    assert.equal(programme.asOf, AS_OF);
  });

  it('has six mentorships at different stages', () => {
    assert.deepEqual(
      valuesOf('mentorship').map(({ value }) => [
        value.partners.map(({ name }) => name).join(' and '),
        value.kind,
        value.stage,
      ]),
      [
        ['Lena Brandt and Amara Okoye', 'informal', 'active'],
        ['Олена Шевченко and Νίκος Αθανασίου', 'formal', 'active'],
        ['Mateo Fernández and Ingrid Sørensen', 'informal', 'exploring'],
        ['आरव शर्मा and Jonas Lindqvist', 'formal', 'paused'],
        ['Fatima Zahra Bennani and Kofi Mensah', 'peer', 'closing'],
        ['Thomas Achterberg and 佐藤 美咲', 'reverse', 'closed'],
      ],
    );
  });

  it('has an agreement that both said yes to, clause by clause, and that acts', () => {
    const [agreement, ...others] = valuesOf('agreement');
    assert.ok(agreement);
    assert.equal(others.length, 0);
    assert.equal(agreement.id, 'agreement:lena-amara.terms');
    assert.deepEqual(openClauses(agreement.value), []);
    assert.deepEqual(
      allKeys(valuesOf('mentorship')[0]?.value.partners ?? []).filter((key) => !findClause(agreement.value, key)),
      [],
    );
    assert.ok(agreement.value.clauses.every(({ clause, value }) => isFit(clause, value)));
    const { cadence, minutes, initiator, review } = agreed(agreement.value);
    assert.deepEqual([cadence, minutes, initiator, review], ['fortnightly', 45, 'person:lena-brandt', '2026-12-02']);
    assert.deepEqual(
      termsAt(agreement.value, 1).map(({ clause }) => clause),
      agreement.value.clauses.map(({ clause }) => clause),
    );
  });

  it('names people of the table as it does', () => {
    const names = new Map(
      valuesOf('person').flatMap(({ id, space, value }) => (space === 'members' ? [[id, value] as const] : [])),
    );
    for (const { value } of valuesOf('mentorship')) {
      for (const { person, name, zone, place } of value.partners) {
        const known = names.get(person);
        assert.deepEqual([name, zone, place], [known?.name, known?.zone, known?.place]);
      }
    }
  });

  it('knows nothing of the time after it was true', () => {
    const late = (value: unknown, field: string): string[] => {
      if (typeof value === 'string') return /At$|^at$/u.test(field) && value > AS_OF ? [`${field} ${value}`] : [];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, inner]) => late(inner, key));
    };
    assert.deepEqual(
      programme.entries.flatMap(({ id, value }) => late(value, '').map((what) => `${id} ${what}`)),
      [],
    );
  });

  it('has held meetings in the past and coming ones in the future', () => {
    for (const { id, value } of valuesOf('meeting')) {
      assert.equal(value.start < AS_OF, value.status === 'held' || value.status === 'missed', id);
      if (value.heldAt !== undefined) assert.ok(value.heldAt > value.start, id);
    }
  });

  it('has meetings that are occurrences of their series', async () => {
    const temporal = await loadTemporal();
    for (const { id, value } of valuesOf('series')) {
      const { start, zone, rrule: rule, exdates } = value;
      const local = occurrences(temporal, { start, zone, rule, exdates }, { to: '2027-01-01T00:00:00.000Z' });
      const starts = new Set(local.map(({ instant }) => instant));
      const meetings = valuesOf('meeting').filter((meeting) => meeting.value.series === id);
      assert.deepEqual(
        meetings.filter((meeting) => !starts.has(meeting.value.start)).map((meeting) => meeting.id),
        [],
      );
    }
  });

  it('has no meeting of which nobody said whether it took place', async () => {
    const temporal = await loadTemporal();
    const records = { series: valuesOf('series'), meetings: valuesOf('meeting') };
    const span = { from: '2026-01-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' };
    const planned = plannedMeetings(temporal, records, span);
    assert.deepEqual(unanswered(planned, AS_OF), []);
    assert.deepEqual(
      upcoming(planned, AS_OF).map(({ value }) => [value.mentorship, value.start]),
      [
        ['mentorship:mateo-ingrid', '2026-10-23T14:00:00.000Z'],
        ['mentorship:lena-amara', '2026-10-28T15:00:00.000Z'],
        ['mentorship:fatima-kofi', '2026-11-05T16:00:00.000Z'],
        ['mentorship:olena-nikos', '2026-11-10T16:00:00.000Z'],
        ['mentorship:lena-amara', '2026-11-11T15:00:00.000Z'],
        ['mentorship:lena-amara', '2026-11-25T15:00:00.000Z'],
      ],
    );
  });

  it('puts the outcome of advice first on the next agenda of Lena and Amara', () => {
    const ofPair = ({ space }: { space: string }) => space === 'pair:amara-okoye+lena-brandt';
    const meetings = valuesOf('meeting').filter(ofPair);
    const meeting = meetings.find(({ value }) => value.start === '2026-10-28T15:00:00.000Z');
    assert.ok(meeting);
    const agenda = agendaOf({
      meeting,
      meetings,
      goals: valuesOf('goal').filter(ofPair),
      actions: valuesOf('action').filter(ofPair),
      feedback: valuesOf('feedback').filter(ofPair),
      questions: [],
      learners: ['person:lena-brandt'],
      stories: [],
      days: {},
      rules: LATER_RULES,
    });
    assert.deepEqual(
      agenda.map(({ rule }) => rule),
      ['outcome', 'advice', 'checkpoint', 'entered', 'carried', 'pulse'],
    );
  });
});

describe('the import of the sample', () => {
  it('stores everything once, with progress', async () => {
    const storage = memoryStorage({ shared: createMemoryWorld() });
    const open = (person: string) => storage({ person, indexes: {}, schemaVersion: 1 });
    const entries = [...people.entries, ...programme.entries];
    const seen: number[] = [];
    const first = await importRecords(entries, { open, onProgress: ({ done }) => seen.push(done) });
    assert.deepEqual(first, { stored: entries.length, known: 0, refused: [] });
    assert.equal(seen.at(-1), entries.length);
    assert.deepEqual(
      seen,
      seen.toSorted((a, b) => a - b),
    );
  });
});
