import { occurrenceKey } from '../calendar/recurrence.js';
import { parseRule } from '../calendar/rule.js';
import { instantAt, isZone } from '../calendar/zones.js';
import { derivedId, uniquePart } from '../model/id.js';
import { isSafeLink } from '../model/link.js';
import type { Item } from './collector.js';
import { without, type Fields } from './fields.js';
import { addShared, baseOf, ownId, refer, reference, referIn, type Pair } from './pair.js';

/** Whether hours and links can be used: a zone that nobody knows, or a link that could run code, is told. */
function checkPlace({ collector, temporal }: Pair, { fields, path }: Item): boolean {
  const { zone, link } = fields;
  if (typeof zone === 'string' && !isZone(temporal, zone)) {
    collector.reject([...path, 'zone'], 'exchange.cell.zone', { value: zone });
    return false;
  }
  if (typeof link !== 'string' || link === '' || isSafeLink(link)) return true;
  collector.reject([...path, 'link'], 'exchange.cell.link', { value: link });
  return false;
}

export function readSeries(pair: Pair, item: Item): void {
  const fields = without(item.fields, 'id');
  const id = ownId(pair.collector, item, 'series');
  if (id === undefined || !checkPlace(pair, item)) return;
  const { rrule } = fields;
  if (typeof rrule === 'string' && !parseRule(rrule).ok) {
    pair.collector.reject([...item.path, 'rrule'], 'exchange.series.rule', { rule: rrule });
    return;
  }
  const base = baseOf(fields, pair.startedAt, pair.people[0]);
  const value = { ...fields, ...base, mentorship: pair.mentorship };
  if (addShared(pair, id, value, item.path)) pair.known.set(id, id);
}

/** The id and start of a meeting: its own, or those of the occurrence of a series that it stands for. */
function standsFor(pair: Pair, item: Item): { id: string; start: unknown } | undefined {
  const { series, occurrence, zone, start } = item.fields;
  const own = ownId(pair.collector, item, 'meeting');
  if (own === undefined || series === undefined) return own === undefined ? undefined : { id: own, start };
  const known = pair.known.get(String(refer('series', series)));
  const [date = '', time = ''] = typeof occurrence === 'string' ? occurrence.split('T') : [];
  const at = typeof zone === 'string' ? instantAt(pair.temporal, date, time, zone) : undefined;
  if (known === undefined) pair.collector.reject([...item.path, 'series'], 'exchange.reference.unknown', { id: own });
  else if (!at?.ok) pair.collector.reject([...item.path, 'occurrence'], 'exchange.meeting.occurrence');
  else return { id: derivedId('meeting', known, occurrenceKey(`${date}T${time}`)), start: start ?? at.instant };
  return undefined;
}

/** Keys that were talked about; an agenda item of the file is named by its id alone. */
const covered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((key: unknown) => (typeof key === 'string' && !key.includes(':') ? `item:${key}` : key))
    : value;

function agendaOf(fields: Fields): Fields {
  const items = referIn(referIn(fields['agenda'] ?? [], 'by', 'person'), 'goal', 'goal');
  return { items, order: [], dismissed: [], postponed: [], covered: covered(fields['covered'] ?? []) };
}

export function readMeeting(pair: Pair, item: Item): void {
  const { note, wantedGoal } = item.fields;
  const fields = without(item.fields, 'id', 'covered', 'note', 'wantedGoal');
  const place = checkPlace(pair, item) ? standsFor(pair, item) : undefined;
  if (!place) return;
  const { id, start } = place;
  const base = baseOf(fields, pair.startedAt, pair.people[0]);
  const value = {
    status: 'scheduled',
    uid: uniquePart(id),
    sequence: 0,
    ...fields,
    ...base,
    ...reference(pair, 'goal', wantedGoal, [...item.path, 'wantedGoal']),
    ...('series' in fields ? { series: refer('series', fields['series']) } : {}),
    mentorship: pair.mentorship,
    start,
    agenda: agendaOf(item.fields),
  };
  if (!addShared(pair, id, value, item.path)) return;
  pair.known.set(String(refer('meeting', item.fields['id'])), id);
  if (note === undefined) return;
  const at = fields['heldAt'] ?? start;
  const words = { ...base, createdAt: at, updatedAt: at, meeting: id, text: note };
  addShared(pair, derivedId('note', id, 'shared'), words, [...item.path, 'note']);
}
