import type { StoreController } from '../../context/store-controller.js';
import { agreedIn, type Agreed } from '../../model/agreed.js';
import type { Feedback } from '../../model/feedback.js';
import { currentMentorship, sides } from '../../model/mentorship.js';
import { shortName } from '../../model/name.js';

/** Between whom feedback passes, and how it is stored: what every part of the form gets. */
export interface FeedbackScene {
  readonly space: string;
  readonly mentorship: string;
  readonly me: string;
  readonly other: string;
  readonly otherName: string;
  /** What the partner is called in running text. */
  readonly partner: string;
  /** What the two have settled. */
  readonly agreed: Agreed;
  /** IANA zone in which the reader reads hours. */
  readonly zone: string;
  /** Whether the page has switched the form off: every control is disabled then. */
  readonly disabled: boolean;
  readonly store: NonNullable<StoreController['store']>;
  readonly dispatch: StoreController['dispatch'];
}

/** Whom feedback is about. Undefined without a mentorship; `mentorship` is its id, or empty for the current one. */
export function sceneOf(stored: StoreController, mentorship: string, disabled: boolean): FeedbackScene | undefined {
  const { snapshot, store } = stored;
  const { person: me, zone } = snapshot.identity;
  const found = currentMentorship(snapshot.of('mentorship'), me, mentorship);
  const other = found && sides(found.value, me)?.other;
  if (!store || !found || !other) return undefined;
  return {
    space: found.space,
    mentorship: found.id,
    me,
    other: other.person,
    otherName: other.name,
    partner: shortName(other.name),
    agreed: agreedIn(snapshot.of('agreement'), found),
    zone,
    disabled,
    store,
    dispatch: (command) => stored.dispatch(command),
  };
}

/** One piece of feedback as it stands in the store. */
export interface FeedbackEntry {
  readonly id: string;
  readonly space: string;
  readonly value: Feedback;
}
