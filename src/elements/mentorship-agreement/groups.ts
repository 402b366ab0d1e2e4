import { keysOf, type ClauseKey, type ClauseName } from '../../model/agreement.js';
import type { AgreementScene } from './scene.js';

/** What is read, and changed, together. */
export type Group = 'mine' | 'theirs' | 'rhythm' | 'matter' | 'trust' | 'host';

export const TERM_GROUPS = ['rhythm', 'matter', 'trust', 'host'] as const;

const NAMES: Readonly<Record<'rhythm' | 'matter' | 'trust', readonly ClauseName[]>> = {
  rhythm: ['cadence', 'minutes', 'formats', 'until', 'initiator'],
  matter: ['topics', 'offLimits'],
  trust: ['confidence', 'courtesy', 'review'],
};

const SIDE: readonly ClauseName[] = ['purpose', 'expectations', 'gives', 'cannot', 'does', 'style'];

/** What the other one alone can say. */
const OWN: readonly ClauseName[] = ['purpose', 'expectations', 'style'];

function ofSide({ mentorship, mine, other }: AgreementScene, side: 'mine' | 'theirs'): ClauseKey[] {
  const { person } = side === 'mine' ? mine : other;
  return SIDE.flatMap((name) => keysOf(name, mentorship.value.partners)).filter(({ of }) => of === person);
}

/** Clauses that a host added, also those of a pack that is gone, as long as somebody wrote something there. */
function added({ pack, agreement, mentorship }: AgreementScene): ClauseKey[] {
  const { partners } = mentorship.value;
  const wanted = pack.clauses.flatMap(({ clause, each }): ClauseKey[] =>
    each ? partners.map(({ person }) => ({ clause, of: person })) : [{ clause }],
  );
  const known = (agreement?.clauses ?? []).filter(({ clause }) => clause.startsWith('x-'));
  const rest = known.filter((one) => !wanted.some(({ clause, of }) => clause === one.clause && of === one.of));
  return [...wanted, ...rest.map(({ clause, of }) => ({ clause, of }))];
}

/** The clauses of a group, in the order in which they are read. */
export function keysIn(scene: AgreementScene, group: Group): ClauseKey[] {
  if (group === 'mine' || group === 'theirs') return ofSide(scene, group);
  if (group === 'host') return added(scene);
  return NAMES[group].map((clause) => ({ clause }));
}

/** The clauses of a group that the reader may change. */
export const editableKeys = (scene: AgreementScene, group: Group): ClauseKey[] =>
  keysIn(scene, group).filter(({ clause }) => group !== 'theirs' || !OWN.some((name) => name === clause));
