import { agreementId } from '../model/agreement.js';
import type { Item } from './collector.js';
import { isFields, type Fields } from './fields.js';
import type { Path } from './json-text.js';
import { addShared, baseOf, refer, type Pair } from './pair.js';

/** What a clause says; the one who sees to the next meeting is a person, or both. */
const valueOf = ({ clause, value }: Fields): unknown =>
  clause === 'initiator' && value !== 'both' ? refer('person', value) : value;

function clauseOf(pair: Pair, fields: Fields, at: unknown): Fields {
  const by = refer('person', fields['by'] ?? fields['of'] ?? pair.people[0]);
  const value = valueOf(fields);
  return {
    ...fields,
    ...('of' in fields ? { of: refer('person', fields['of']) } : {}),
    value,
    by,
    at,
    yes: pair.people.map((person) => ({ by: person, at })),
    agreed: { value, by, at },
  };
}

/** Reads what two people said yes to: each clause of a file is one that both agreed on at its instant. */
export function readAgreement(pair: Pair, { fields, path }: Item): void {
  const { at = pair.startedAt } = fields;
  const clauses = pair.collector
    .items(fields['clauses'], [...path, 'clauses'])
    .map((item) => clauseOf(pair, item.fields, at));
  const terms = clauses.map(({ clause, of, value }) => ({ clause, ...(of === undefined ? {} : { of }), value }));
  const by = pair.people[1];
  const value = {
    ...baseOf(fields, at, pair.people[0]),
    mentorship: pair.mentorship,
    clauses,
    versions: [{ id: 'first', at, by, terms }],
  };
  addShared(pair, agreementId(pair.mentorship), value, path);
}

/** The agreement of a mentorship, where the file tells one. */
export function agreementIn(fields: Fields, path: Path, pair: Pair): Item | undefined {
  const { agreement } = fields;
  if (agreement === undefined) return undefined;
  if (isFields(agreement)) return { fields: agreement, path: [...path, 'agreement'] };
  pair.collector.reject([...path, 'agreement'], 'exchange.value.object');
  return undefined;
}
