import type { Profile } from '../model/person.js';
import { profileSchema } from '../model/schemas/person.js';
import { safeParse } from '../model/schemas/shape.js';
import type { Draft } from './draft.js';
import { textIn, without, type Fields } from './fields.js';
import { problemOf, unrealDate } from './issue.js';
import { readCell } from './person-row.js';
import type { Rejected } from './reading.js';

/** The zone is asked for here: the platform is slow to tell, and files name the same ones again and again. */
const zoneOf = ({ zone }: Fields): string =>
  typeof zone === 'string' && zone !== '' && readCell('zone', zone).ok ? zone : '';

/**
 * The profile of a person as far as it could be read: a field that does not fit is told and left out. Undefined when the
 * name is what does not fit.
 */
export function profileOf(draft: Draft, reject: (fault: Rejected) => void): Profile | undefined {
  if (textIn(draft.fields['name']) === '') {
    reject({ ...draft.spotOf(['name']), problem: { code: 'exchange.person.name', params: {} } });
    return undefined;
  }
  const zone = zoneOf(draft.fields);
  let fields = without(draft.fields, 'zone');
  const unreal = unrealDate(fields['pausedUntil']);
  if (unreal) {
    reject({ ...draft.spotOf(['pausedUntil']), problem: { code: 'exchange.value.date', params: {} } });
    fields = without(fields, 'pausedUntil');
  }
  for (;;) {
    const { success, output, fault } = safeParse(profileSchema, fields);
    if (success) return { ...output, zone };
    reject({ ...draft.spotOf(fault.path), problem: problemOf(fault) });
    const [field] = fault.path;
    if (field === undefined) return undefined;
    fields = without(fields, String(field));
  }
}
