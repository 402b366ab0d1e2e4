import { plainDateOf } from '../../calendar/plain-date.js';
import type { StoreController } from '../../context/store-controller.js';
import { agreementId, canSettle, type Agreement, type AgreementPack } from '../../model/agreement.js';
import { currentMentorship, sides, type Mentorship, type Partner } from '../../model/mentorship.js';
import { shortName } from '../../model/name.js';

export type Command = Parameters<StoreController['dispatch']>[0];
export type Answer = Awaited<ReturnType<StoreController['dispatch']>>;

/** Whose agreement it is, seen by one of the two, and how it is stored: what every part gets. */
export interface AgreementScene {
  readonly space: string;
  /** Id of the agreement; it may not be there yet. */
  readonly id: string;
  readonly mentorship: { readonly id: string; readonly value: Mentorship };
  readonly agreement: Agreement | undefined;
  readonly pack: AgreementPack;
  readonly mine: Partner;
  readonly other: Partner;
  /** What the partner is called in running text. */
  readonly partner: string;
  /** IANA zone in which the reader reads hours. */
  readonly zone: string;
  /** The day where the reader is. */
  readonly today: string;
  /** Whether anything can be changed: not in a mentorship that has ended. */
  readonly isOpen: boolean;
  readonly store: NonNullable<StoreController['store']>;
  readonly dispatch: (command: Command) => Promise<Answer>;
}

/** Undefined without a mentorship; `asked` is its id, or empty for the current one. */
export function sceneOf(stored: StoreController, asked: string, pack: AgreementPack): AgreementScene | undefined {
  const { snapshot, store } = stored;
  const { person: me, zone } = snapshot.identity;
  const found = currentMentorship(snapshot.of('mentorship'), me, asked);
  const both = found && sides(found.value, me);
  if (!store || !both) return undefined;
  const id = agreementId(found.id);
  return {
    space: found.space,
    id,
    mentorship: { id: found.id, value: found.value },
    agreement: snapshot.of('agreement').find((entry) => entry.id === id && entry.space === found.space)?.value,
    pack,
    mine: both.mine,
    other: both.other,
    partner: shortName(both.other.name),
    zone,
    today: plainDateOf(store.now(), zone),
    isOpen: canSettle(found.value),
    store,
    dispatch: (command) => stored.dispatch(command),
  };
}
