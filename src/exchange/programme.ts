import { loadTemporal } from '../calendar/temporal.js';
import { personSpace, PUBLIC_SPACE } from '../model/space.js';
import { createCollector, type Collector, type Item } from './collector.js';
import { isFields, without, type Fields } from './fields.js';
import { formatPath, readJson } from './json-text.js';
import { readMentorship } from './mentorship-file.js';
import { baseOf, ownId, refer } from './pair.js';
import type { Reading, ReadOptions } from './reading.js';

export const PROGRAMME_FORMAT = 'mentorship-widgets/programme/1';

/** What a programme file holds. */
export interface ProgrammeReading extends Reading {
  /** The instant at which the file was true; absent when it does not say. */
  readonly asOf?: string | undefined;
}

function readInfo(collector: Collector, value: unknown, { now, by }: ReadOptions): void {
  if (value === undefined) return;
  const path = ['programme'];
  if (!isFields(value)) {
    collector.reject(path, 'exchange.value.object');
    return;
  }
  const fields = without(value, 'id');
  const id = ownId(collector, { path, fields: value }, 'programme');
  if (id === undefined) return;
  collector.add({ space: PUBLIC_SPACE, id, writer: by, value: { ...fields, ...baseOf(fields, now, by) } }, path);
}

/** A goal of somebody who has no mentorship yet: only its owner reads it. */
function readOwnGoal(collector: Collector, item: Item, now: string): void {
  const fields = without(item.fields, 'id', 'owner');
  const id = ownId(collector, item, 'goal');
  const person = refer('person', item.fields['owner']);
  if (id === undefined) return;
  if (typeof person !== 'string') {
    collector.reject([...item.path, 'owner'], 'exchange.value.missing');
    return;
  }
  const value = { priority: 0, ...fields, ...baseOf(fields, now, person), owners: [person] };
  collector.add({ space: personSpace(person), id, writer: person, value }, item.path);
}

/** Whether an object says that it is a programme this version can read; tells it when not. */
function checkFormat(collector: Collector, root: Fields): boolean {
  const { format } = root;
  if (format === PROGRAMME_FORMAT) return true;
  const newer = typeof format === 'string' && /^mentorship-widgets\/programme\/\d+$/u.test(format);
  collector.reject(['format'], newer ? 'exchange.programme.newer' : 'exchange.programme.format', {
    expected: PROGRAMME_FORMAT,
  });
  return false;
}

function readRoot(
  collector: Collector,
  root: Fields,
  temporal: Awaited<ReturnType<typeof loadTemporal>>,
  options: ReadOptions,
) {
  readInfo(collector, root['programme'], options);
  for (const item of collector.items(root['mentorships'], ['mentorships']))
    readMentorship(collector, temporal, item, options.now);
  for (const item of collector.items(root['goals'], ['goals'])) readOwnGoal(collector, item, options.now);
}

function readAsOf(collector: Collector, { asOf }: Fields): string | undefined {
  if (
    typeof asOf === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u.test(asOf) &&
    !Number.isNaN(Date.parse(asOf))
  )
    return new Date(asOf).toISOString();
  if (asOf !== undefined) collector.reject(['asOf'], 'exchange.value.instant', { found: JSON.stringify(asOf) });
  return undefined;
}

/**
 * Reads a programme (JSON, format `mentorship-widgets/programme/1`): what the programme is, its mentorships with what both
 * said yes to, goals, series, meetings, advice and feedback, and private goals. Each record goes to the space of those who may read it.
 *
 * ```json
 * {
 *   "format": "mentorship-widgets/programme/1",
 *   "asOf": "2026-10-21T08:20:00.000Z",
 *   "programme": { "id": "spring", "name": "Spring round" },
 *   "mentorships": [{
 *     "id": "a-b", "kind": "informal", "stage": "active", "startedAt": "2026-09-01T08:00:00.000Z",
 *     "partners": [
 *       { "person": "a", "name": "Ana", "role": "mentee", "zone": "Europe/Lisbon" },
 *       { "person": "b", "name": "Bo", "role": "mentor", "zone": "Asia/Tokyo" }
 *     ],
 *     "agreement": { "at": "2026-09-02T09:00:00.000Z", "clauses": [{ "clause": "cadence", "value": "weekly" }] },
 *     "goals": [{ "id": "g", "title": "Speak up", "status": "idea", "owner": "a", "private": true }],
 *     "series": [{ "id": "s", "start": "2026-09-02T09:00", "zone": "Europe/Lisbon", "rrule": "FREQ=WEEKLY", "minutes": 45, "format": "video" }],
 *     "meetings": [{ "id": "m", "series": "s", "occurrence": "2026-09-02T09:00", "zone": "Europe/Lisbon", "minutes": 45,
 *       "format": "video", "status": "held", "note": "…", "agenda": [{ "id": "i", "kind": "topic", "text": "…", "by": "a", "at": "…" }], "covered": ["i"] }],
 *     "actions": [{ "id": "x", "kind": "advice", "text": "…", "owner": "a", "givenBy": "b", "meeting": "m", "goal": "g", "at": "…" }],
 *     "feedback": [{ "id": "f", "status": "given", "from": "b", "to": "a", "situation": "…", "observation": "…", "givenAt": "…" }]
 *   }],
 *   "goals": [{ "id": "h", "title": "…", "status": "idea", "owner": "c" }]
 * }
 * ```
 *
 * Other fields are those of the records, and unknown ones are kept. Ids and references may leave out their kind; they
 * are unique in the file. A part that cannot be read is told with path, line and column, and the rest is read all the
 * same. Never rejects for what the text holds.
 */
export async function readProgramme(text: string, options: ReadOptions): Promise<ProgrammeReading> {
  const json = readJson(text);
  if (!json.ok) return { entries: [], rejected: [{ ...json.place, field: formatPath([]), problem: json.problem }] };
  const collector = createCollector(json.placeOf);
  const root = isFields(json.value) ? json.value : {};
  if (!checkFormat(collector, root)) return collector.reading();
  readRoot(collector, root, await loadTemporal(), options);
  const asOf = readAsOf(collector, root);
  return { ...collector.reading(), asOf };
}
