import { isPlainDate } from '../../calendar/plain-date.js';
import type { StoreController } from '../../context/store-controller.js';
import type { Listed } from '../../model/directory/listed.js';
import { byPriority, type Goal } from '../../model/goal.js';
import { hasEnded } from '../../model/goal-status.js';
import type { RequestDraft } from '../../model/request-changes.js';
import { findRequest, outlineOf, type RequestOutline } from '../../model/request.js';
import { MEETING_FORMATS, REQUEST_CADENCES, REQUEST_KINDS } from '../../model/terms.js';

type Snapshot = StoreController['snapshot'];

/** What stands in the fields of the composer, as text; lists are separated by line ends. */
export type AskFields = Readonly<Record<string, string>>;

export const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split('\n').filter((part) => part !== '');

export const textOf = (list: readonly string[]): string => list.join('\n');

/** A goal that can be picked. */
export interface OwnGoal {
  readonly id: string;
  readonly value: Goal;
}

/** The goals of a person that an ask may be about, the most important first. Of a shared one the copy is the goal. */
export function goalsToPick(snapshot: Snapshot): readonly OwnGoal[] {
  const isMine = ({ value }: OwnGoal) => value.owners.includes(snapshot.identity.person);
  return snapshot
    .of('goal')
    .filter((goal) => isMine(goal) && !hasEnded(goal.value) && goal.value.sharedIn === undefined)
    .toSorted(byPriority);
}

const outlineFields = ({ kind, why, wants, did, cadence, months, formats, until }: RequestOutline): AskFields => ({
  ...{ kind, why, wants, did, cadence: cadence ?? '', months: months ? String(months) : '' },
  ...{ formats: textOf(formats), until: until ?? '' },
});

/** Where the words of a person to another are kept on this device. */
export const askForm = (person: string): string => `ask/${person}`;

/** The draft of an ask to this person that stands in the reader's own space. */
export const storedDraft = (snapshot: Snapshot, person: string) =>
  snapshot
    .of('request')
    .find(({ space, value }) => space === snapshot.identity.person && value.to === person && value.status === 'draft');

/** The goals that a letter was about, found again by what was copied of them. */
const pickedBy = (goals: readonly OwnGoal[], { goals: asked }: RequestOutline): string[] =>
  goals.filter(({ value }) => asked.some(({ title }) => title === value.title)).map(({ id }) => id);

/**
 * What a composer begins with: the draft in the own space, an outline that is used again, or the most important goal.
 * What was typed on this device goes before all of it.
 */
export function firstFields(snapshot: Snapshot, { id }: Listed, reuse: string, newId: () => string): AskFields {
  const goals = goalsToPick(snapshot);
  const stored = storedDraft(snapshot, id);
  const again = findRequest(snapshot.of('request'), reuse)?.value;
  if (again) {
    const picked = again.picked ?? pickedBy(goals, again);
    return { id: stored?.id ?? newId(), ...outlineFields(outlineOf(again)), picked: textOf(picked) };
  }
  if (stored) return { id: stored.id, ...outlineFields(stored.value), picked: textOf(stored.value.picked ?? []) };
  const [top] = goals;
  return { id: newId(), kind: 'informal', picked: top?.id ?? '' };
}

/** The goals that are picked, in their order; one that is gone is left out. */
export const pickedGoals = (goals: readonly OwnGoal[], { picked }: AskFields): readonly OwnGoal[] =>
  listOf(picked).flatMap((id) => goals.find((goal) => goal.id === id) ?? []);

/** What the fields say, as the mentor will read it. */
export function readOutline(fields: AskFields, goals: readonly OwnGoal[]): RequestOutline {
  const months = Number(fields['months'] ?? '');
  const until = fields['until'] ?? '';
  return {
    kind: REQUEST_KINDS.find((kind) => kind === fields['kind']) ?? 'informal',
    goals: pickedGoals(goals, fields).map(({ value: { title, why, measure } }) => ({ title, why, measure })),
    why: fields['why']?.trim() ?? '',
    wants: fields['wants']?.trim() ?? '',
    did: fields['did']?.trim() ?? '',
    cadence: REQUEST_CADENCES.find((cadence) => cadence === fields['cadence']),
    months: Number.isInteger(months) && months > 0 ? months : undefined,
    formats: MEETING_FORMATS.filter((format) => listOf(fields['formats']).includes(format)),
    until: isPlainDate(until) ? until : undefined,
  };
}

export const draftFrom = (
  fields: AskFields,
  goals: readonly OwnGoal[],
  { id, profile }: Listed,
  fromName: string,
): RequestDraft => ({
  to: id,
  toName: profile.name,
  fromName,
  picked: pickedGoals(goals, fields).map((goal) => goal.id),
  ...readOutline(fields, goals),
});

/** Whether there is anything in the fields that somebody wrote. */
export const isWritten = (fields: AskFields): boolean =>
  ['why', 'wants', 'did', 'cadence', 'months', 'formats', 'until'].some((name) => (fields[name] ?? '').trim() !== '');
