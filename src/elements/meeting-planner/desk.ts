import type { StoreController } from '../../context/store-controller.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import type { Action } from '../../model/action.js';
import { agreedIn, clausesIn, type Agreed } from '../../model/agreed.js';
import { agendaOf, outcomeKey, type AgendaInput, type Story, type Suggestion } from '../../model/agenda.js';
import type { Feedback } from '../../model/feedback.js';
import { nextStep, type Goal } from '../../model/goal.js';
import { hasEnded } from '../../model/goal-status.js';
import type { Meeting, Note, Series } from '../../model/meeting.js';
import { sides, type Mentorship, type Partner } from '../../model/mentorship.js';
import { shortName } from '../../model/person.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Change } from './changes.js';
import type { Clocks } from './clocks.js';
import type { Questions } from './questions.js';

export type Store = NonNullable<StoreController['store']>;
export type Command = Parameters<StoreController['dispatch']>[0];
export type Answer = Awaited<ReturnType<StoreController['dispatch']>>;

interface Kept<V> {
  readonly id: string;
  readonly space: string;
  readonly value: V;
}

/** One of the two, as sentences and faces need them. */
export interface Side {
  readonly person: string;
  readonly name: string;
  /** What they are called in running text. */
  readonly short: string;
  readonly role: Partner['role'];
  /** IANA zone; empty when nobody said it yet. */
  readonly zone: string;
  readonly place: string;
}

/** What every part of the planner can do. */
export interface Tools {
  readonly store: Store;
  /** Carries out a command; once it is stored, the event that tells of it is fired with the name of the change. */
  readonly send: (command: Command, change?: Change) => Promise<Answer>;
  /** Says a sentence to screen readers. */
  readonly tell: (sentence: string) => void;
}

/** All that the parts of the planner render from: one mentorship, seen by one of its two people, at one moment. */
export interface Desk extends Tools {
  readonly me: Side;
  readonly partner: Side;
  readonly mentorship: Kept<Mentorship>;
  /** What the two have settled. */
  readonly agreed: Agreed;
  readonly now: string;
  /** The day where I am. */
  readonly today: string;
  /** Undefined until they have been loaded: occurrences of series are not known before. */
  readonly clocks: Clocks | undefined;
  /** Undefined until they have been loaded: none is suggested before. */
  readonly questions: Questions | undefined;
  readonly series: readonly Kept<Series>[];
  readonly meetings: readonly Kept<Meeting>[];
  /** Goals that both can read and that have not ended. */
  readonly goals: readonly Kept<Goal>[];
  /** Goals of mine alone. */
  readonly ownGoals: readonly Kept<Goal>[];
  readonly actions: readonly Kept<Action>[];
  readonly notes: readonly Kept<Note>[];
  /** Notes that I alone read. */
  readonly ownNotes: readonly Kept<Note>[];
  readonly feedback: readonly Kept<Feedback>[];
  /** Stories that either of the two offers on a profile that may be read here. */
  readonly stories: readonly Story[];
}

/** Cities that some browsers still list under a former name. */
const RENAMED: Readonly<Partial<Record<string, string>>> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
};

/** "New York" of `America/New_York`. */
export function cityOf(zone: string): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return RENAMED[city] ?? city;
}

const side = (partner: Partner, zone: string): Side => ({
  person: partner.person,
  name: partner.name,
  short: shortName(partner.name),
  role: partner.role,
  zone,
  place: partner.place !== '' && (partner.zone === zone || partner.zone === '') ? partner.place : cityOf(zone),
});

function storiesOf(snapshot: Store['snapshot'], people: readonly string[]): Story[] {
  const told = snapshot
    .of('person')
    .filter(({ id }) => people.includes(id))
    .flatMap(({ id, value }) => value.stories.map((text) => ({ by: id, text })));
  return [...new Map(told.map((story) => [story.text, story])).values()];
}

/** Undefined when the identity is neither of the two. */
export function deskOf(
  tools: Tools,
  mentorship: Kept<Mentorship>,
  loaded: Pick<Desk, 'clocks' | 'questions'>,
): Desk | undefined {
  const { snapshot } = tools.store;
  const { person, zone } = snapshot.identity;
  const both = sides(mentorship.value, person);
  if (!both) return undefined;
  const { space, id } = mentorship;
  const here = <R extends { space: string }>(records: readonly R[]) => records.filter((one) => one.space === space);
  const ours = <R extends { space: string; value: { mentorship?: string | undefined } }>(records: readonly R[]) =>
    here(records).filter(({ value }) => value.mentorship === id);
  const now = tools.store.now();
  const goals = snapshot.of('goal').filter(({ value }) => !hasEnded(value));
  return {
    ...tools,
    ...loaded,
    me: side(both.mine, zone),
    partner: side(both.other, both.other.zone),
    mentorship,
    agreed: agreedIn(snapshot.of('agreement'), mentorship),
    now,
    today: plainDateOf(now, zone),
    series: ours(snapshot.of('series')),
    meetings: ours(snapshot.of('meeting')),
    goals: here(goals),
    ownGoals: goals.filter((goal) => goal.space === person && goal.value.sharedIn === undefined),
    actions: ours(snapshot.of('action')),
    notes: here(snapshot.of('note')),
    ownNotes: snapshot.of('note').filter((note) => note.space === person),
    feedback: here(snapshot.of('feedback')).filter(({ value }) => (value.mentorship ?? id) === id),
    stories: storiesOf(snapshot, [both.other.person, person]),
  };
}

/**
 * The desk of a calendar, without questions: the same one until a record, the clocks or the minute change, so that what
 * shows it is not drawn again when something else of the planner changes.
 */
export class CalendarDesk {
  #key: readonly unknown[] = [];
  #desk: Desk | undefined;

  of(tools: Tools, mentorship: Kept<Mentorship>, clocks: Clocks | undefined): Desk | undefined {
    const { store, send, tell } = tools;
    const minute = store.now().slice(0, 16);
    const key = [store, store.snapshot, send, tell, mentorship, clocks, minute];
    if (key.some((part, index) => part !== this.#key[index])) {
      this.#key = key;
      this.#desk = deskOf(tools, mentorship, { clocks, questions: undefined });
    }
    return this.#desk;
  }
}

/** The clauses of the two, also those that wait for an answer. */
export const agreementOf = ({ store, mentorship }: Desk) => clausesIn(store.snapshot.of('agreement'), mentorship);

/** The next steps of goals that are due on a day. */
export const stepsDue = ({ goals, ownGoals }: Pick<Desk, 'goals' | 'ownGoals'>, day: string): string[] =>
  [...goals, ...ownGoals].flatMap(({ value }) => {
    const step = nextStep(value);
    return step?.by === day ? [step.text] : [];
  });

export const agendaInput = (desk: Desk, meeting: PlannedMeeting): AgendaInput => ({
  meeting,
  meetings: desk.meetings,
  goals: desk.goals,
  actions: desk.actions,
  feedback: desk.feedback,
  questions: desk.questions?.of(desk.mentorship.value.stage, desk.agreed) ?? [],
  learners: learnersOf(desk),
  stories: desk.stories,
  days: desk.agreed,
  rules: desk.questions?.rules ?? [],
});

/** Advice between meetings: what I have not answered yet, and the rest that was not talked about yet. */
export function adviceOf({ actions, meetings, me }: Desk): Readonly<Record<'untold' | 'told', Desk['actions']>> {
  const held = meetings.filter(({ value }) => value.status === 'held');
  const isTalkedAbout = (advice: Desk['actions'][number]) =>
    held.some(({ value }) => value.agenda.covered.includes(outcomeKey(advice)));
  const advice = actions.filter(
    (one) => one.value.kind === 'advice' && ['open', 'tried'].includes(one.value.status) && !isTalkedAbout(one),
  );
  const untold = advice.filter(({ value }) => value.owner === me.person && !value.outcome);
  return { untold, told: advice.filter((one) => !untold.includes(one)) };
}

/** Whether feedback is to be talked about. */
export const hasTalk = ({ value }: Pick<Desk['feedback'][number], 'value'>): boolean => value.reply?.kind === 'talk';

/** What was left out of a meeting or put off, so that it can be brought back. */
export function hiddenOf(desk: Desk, meeting: PlannedMeeting): readonly Suggestion[] {
  const { dismissed, postponed } = meeting.value.agenda;
  const agenda = { ...meeting.value.agenda, dismissed: [], postponed: [] };
  const all = agendaOf(agendaInput(desk, { ...meeting, value: { ...meeting.value, agenda } }));
  return all.filter(({ key }) => dismissed.includes(key) || postponed.includes(key));
}

/** Whose preparation makes a meeting ready: the mentee's; among peers that of both. */
export function learnersOf({ me, partner }: Desk): readonly string[] {
  const mentees = [me, partner].filter(({ role }) => role === 'mentee');
  return (mentees.length > 0 ? mentees : [me, partner]).map(({ person }) => person);
}
