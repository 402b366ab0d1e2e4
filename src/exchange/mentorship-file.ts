import type { TemporalApi } from '../calendar/temporal.js';
import { pairSpace, personSpace } from '../model/space.js';
import { agreementIn, readAgreement } from './agreement-file.js';
import type { Collector, Item } from './collector.js';
import { isFields, without } from './fields.js';
import { readMeeting, readSeries } from './meeting-file.js';
import { addShared, baseOf, isId, ownId, refer, reference, referIn, type Pair } from './pair.js';

function readGoal(pair: Pair, item: Item): void {
  const { private: isPrivate, owner } = item.fields;
  const fields = without(item.fields, 'id', 'owner', 'private');
  const id = ownId(pair.collector, item, 'goal');
  if (id === undefined) return;
  const person = refer('person', owner);
  const value = {
    priority: 0,
    ...fields,
    ...baseOf(fields, pair.startedAt, person),
    owners: [person],
    ...('supporter' in fields ? { supporter: refer('person', fields['supporter']) } : {}),
    checkpoints: referIn(fields['checkpoints'], 'by', 'person'),
    history: referIn(fields['history'], 'by', 'person'),
  };
  const space = isPrivate === true && typeof person === 'string' ? personSpace(person) : pair.space;
  if (addShared(pair, id, value, item.path, space)) pair.known.set(id, id);
}

function readAction(pair: Pair, item: Item): void {
  const { at, meeting, goal } = item.fields;
  const fields = without(item.fields, 'id', 'at', 'meeting', 'goal');
  const id = ownId(pair.collector, item, 'action');
  if (id === undefined) return;
  const givenBy = refer('person', fields['givenBy']);
  const value = {
    status: 'open',
    ...fields,
    ...baseOf(fields, at ?? pair.startedAt, givenBy),
    owner: refer('person', fields['owner']),
    givenBy,
    mentorship: pair.mentorship,
    ...reference(pair, 'meeting', meeting, [...item.path, 'meeting']),
    ...reference(pair, 'goal', goal, [...item.path, 'goal']),
  };
  addShared(pair, id, value, item.path);
}

function readFeedback(pair: Pair, item: Item): void {
  const { at } = item.fields;
  const fields = without(item.fields, 'id', 'at');
  const id = ownId(pair.collector, item, 'feedback');
  if (id === undefined) return;
  const from = refer('person', fields['from']);
  const value = {
    ...fields,
    ...baseOf(fields, at ?? fields['givenAt'] ?? pair.startedAt, from),
    from,
    to: refer('person', fields['to']),
    mentorship: pair.mentorship,
  };
  addShared(pair, id, value, item.path);
}

/** The order matters: what refers to others comes after them. */
const LISTS = [
  ['goals', readGoal],
  ['series', readSeries],
  ['meetings', readMeeting],
  ['actions', readAction],
  ['feedback', readFeedback],
] as const;

/** Reads a mentorship with all that belongs to it. Without its two people nothing of it can be placed. */
export function readMentorship(collector: Collector, temporal: TemporalApi, item: Item, now: string): void {
  const { partners } = item.fields;
  const fields = without(item.fields, 'id', 'agreement', ...LISTS.map(([name]) => name));
  const people = (Array.isArray(partners) ? partners : [])
    .map((partner: unknown) => (isFields(partner) ? refer('person', partner['person']) : undefined))
    .filter(isId);
  const [a, b, ...more] = people;
  if (a === undefined || b === undefined || a === b || more.length > 0) {
    collector.reject([...item.path, 'partners'], 'exchange.mentorship.partners');
    return;
  }
  const id = ownId(collector, item, 'mentorship');
  if (id === undefined) return;
  const startedAt = fields['startedAt'] ?? now;
  const known = new Map<string, string>();
  const pair = { collector, temporal, mentorship: id, people: [a, b], space: pairSpace(a, b), startedAt, known };
  const value = {
    startedAt,
    ...fields,
    ...baseOf(fields, startedAt, a),
    partners: referIn(partners, 'person', 'person'),
  };
  if (!addShared(pair, id, value, item.path)) return;
  const agreement = agreementIn(item.fields, item.path, pair);
  if (agreement) readAgreement(pair, agreement);
  for (const [name, read] of LISTS) {
    for (const part of collector.items(item.fields[name], [...item.path, name])) read(pair, part);
  }
}
