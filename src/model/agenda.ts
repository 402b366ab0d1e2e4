import { daysBetween } from '../calendar/plain-date.js';
import type { Action } from './action.js';
import type { Agreed } from './agreed.js';
import { carriedTo, overBefore } from './agenda/carried.js';
import { dayOf, wasCovered, wasPostponed, type Past } from './agenda/past.js';
import type { Feedback } from './feedback.js';
import type { Goal } from './goal.js';
import { nextStep } from './goal.js';
import type { AgendaItem, Meeting } from './meeting.js';
import type { Problem } from './result.js';

interface Entry<V> {
  readonly id: string;
  readonly value: V;
}

/** All that the agenda of one meeting is derived from. Records are those of one mentorship. */
export interface AgendaInput {
  readonly meeting: Entry<Meeting>;
  /** Meetings of the same mentorship, in any order; the one above may be among them. */
  readonly meetings: readonly Entry<Meeting>[];
  readonly goals: readonly Entry<Goal>[];
  readonly actions: readonly Entry<Action>[];
  readonly feedback: readonly Entry<Feedback>[];
  /** Codes of open questions that fit this mentorship, the best first. */
  readonly questions: readonly string[];
  /** Who learns: one of the two, or both. */
  readonly learners: readonly string[];
  /** What either of the two offers to tell (R25). */
  readonly stories: readonly Story[];
  /** The days that both agreed on (R56). */
  readonly days: Pick<Agreed, 'review' | 'until'>;
  /** Rules beyond those that every agenda has; see `LATER_RULES`. */
  readonly rules: readonly Rule[];
}

/** A story that a person offers on the own profile. */
export interface Story {
  readonly by: string;
  readonly text: string;
}

export type AgendaRule =
  | 'outcome'
  | 'advice'
  | 'checkpoint'
  | 'checkIn'
  | 'entered'
  | 'carried'
  | 'feedback'
  | 'question'
  | 'story'
  | 'show'
  | 'pulse'
  | 'review'
  | 'until';

/** One thing to talk about, and why it is here. Params named `date` are days, or instants to be read in a zone. */
export interface Suggestion {
  /** Stable while the same thing is meant, so that order and dismissals hold. */
  readonly key: string;
  readonly rule: AgendaRule;
  readonly reason: Problem;
  /** The words of a person… */
  readonly text?: string;
  /** …or a sentence of the catalogue. */
  readonly title?: Problem;
  readonly action?: Entry<Action>;
  readonly goal?: string;
  readonly item?: AgendaItem;
  readonly feedback?: Entry<Feedback>;
}

/** What one reason brings to an agenda; `past` are the meetings held before, the latest first. */
export type Rule = (input: AgendaInput, past: Past) => readonly Suggestion[];

const heldBefore = (input: AgendaInput): Entry<Meeting>[] =>
  overBefore(input.meeting, input.meetings).filter(({ value }) => value.status === 'held');

/** The key under which an outcome is talked about; another answer is another outcome. */
export const outcomeKey = ({ id, value }: Entry<Action>): string => `outcome:${id}:${value.outcome?.at ?? ''}`;

/** Advice that was tried comes first: its outcome has been told and not been talked about (R27). */
const outcomeRule: Rule = ({ actions }) =>
  actions
    .filter(({ value }) => value.kind === 'advice' && value.status === 'tried' && value.outcome !== undefined)
    .map((action) => ({
      key: outcomeKey(action),
      rule: 'outcome',
      reason: { code: 'agenda.reason.outcome', params: { owner: action.value.owner } },
      title: { code: 'agenda.title.outcome', params: {} },
      action,
      ...(action.value.goal ? { goal: action.value.goal } : {}),
    }));

/** Advice of an earlier meeting that its owner has not answered yet; it comes again until then. */
const adviceRule: Rule = ({ actions, meeting }) =>
  actions
    .filter(({ value }) => value.kind === 'advice' && value.status === 'open' && value.createdAt < meeting.value.start)
    .filter(({ value }) => value.meeting !== meeting.id)
    .map((action) => ({
      key: `advice:${action.id}`,
      rule: 'advice',
      reason: {
        code: 'agenda.reason.advice',
        params: { owner: action.value.owner, date: action.value.createdAt },
      },
      title: { code: 'agenda.title.advice', params: { text: action.value.text } },
      action,
      ...(action.value.goal ? { goal: action.value.goal } : {}),
    }));

/** A step that is due within a week of the meeting, or overdue (R35); once for each date it is given. */
const checkpointRule: Rule = ({ goals, meeting }) => {
  const day = dayOf(meeting.value);
  return goals.flatMap(({ id, value }): Suggestion[] => {
    const step = value.status === 'active' ? nextStep(value) : undefined;
    if (!step?.by || daysBetween(day, step.by) > 7) return [];
    const late = step.by < day;
    return [
      {
        key: `checkpoint:${id}:${step.id}:${step.by}`,
        rule: 'checkpoint',
        reason: {
          code: late ? 'agenda.reason.stepLate' : 'agenda.reason.stepDue',
          params: { step: step.text, date: step.by },
        },
        title: { code: 'agenda.title.checkpoint', params: { goal: value.title } },
        goal: id,
      },
    ];
  });
};

const entered = (item: AgendaItem, rule: 'entered' | 'carried', reason: Problem): Suggestion => ({
  key: `item:${item.id}`,
  rule,
  reason,
  text: item.text,
  item,
  ...(item.goal ? { goal: item.goal } : {}),
});

const ITEM_REASONS = {
  topic: 'agenda.reason.topic',
  roadblock: 'agenda.reason.roadblock',
  question: 'agenda.reason.picked',
} as const satisfies Record<AgendaItem['kind'], string>;

/** What people put on this agenda themselves (R17, R28). */
const enteredRule: Rule = ({ meeting }) =>
  meeting.value.agenda.items.map((item) =>
    entered(item, 'entered', { code: ITEM_REASONS[item.kind], params: { by: item.by, date: item.at } }),
  );

/** What earlier meetings had no time for, or that fell with them: carried until it is talked about or left out. */
const carriedRule: Rule = ({ meeting, meetings }) =>
  carriedTo(meeting, meetings).map(({ item, date }) =>
    entered(item, 'carried', { code: 'agenda.reason.carried', params: { date } }),
  );

/** Feedback that asked to be talked about (R41), or that was asked for and has not come. */
const feedbackRule: Rule = ({ feedback }) =>
  feedback
    .filter(({ value }) => value.reply?.kind === 'talk' || value.status === 'requested')
    .map((entry) => {
      const talk = entry.value.reply?.kind === 'talk';
      return {
        key: `feedback:${entry.id}:${talk ? 'talk' : 'asked'}`,
        rule: 'feedback',
        reason: {
          code: talk ? 'agenda.reason.feedbackTalk' : 'agenda.reason.feedbackAsked',
          params: { from: entry.value.from, to: entry.value.to },
        },
        title: {
          code: talk ? 'agenda.title.feedbackTalk' : 'agenda.title.feedbackAsked',
          params: { question: entry.value.question },
        },
        feedback: entry,
      };
    });

const questionKey = (code: string): string => `question:${code}`;

/**
 * The questions that have been neither asked nor picked. Whoever picks one enters it as an item whose id is its code.
 */
export function openQuestions({ meeting, meetings, questions }: AgendaInput): string[] {
  const others = meetings.filter(({ id }) => id !== meeting.id);
  const picked = new Set([meeting, ...others].flatMap(({ value }) => value.agenda.items.map(({ id }) => id)));
  const covered = new Set(others.flatMap(({ value }) => value.agenda.covered));
  return questions.filter((code) => !picked.has(code) && !covered.has(questionKey(code)));
}

/** One open question that has not been asked yet (R19). Asked ones rotate out. */
const questionRule: Rule = (input) => {
  const [code] = openQuestions(input);
  if (code === undefined) return [];
  return [
    {
      key: questionKey(code),
      rule: 'question',
      reason: { code: 'agenda.reason.question', params: {} },
      title: { code, params: {} },
    },
  ];
};

const RULES: readonly Rule[] = [
  outcomeRule,
  adviceRule,
  checkpointRule,
  enteredRule,
  carriedRule,
  feedbackRule,
  questionRule,
];

/** A key that was put off at the last meeting says so, instead of its usual reason. */
function afterPostponement(suggestion: Suggestion, past: Past): Suggestion {
  const last = past[0];
  if (!last || !wasPostponed(suggestion.key, past)) return suggestion;
  return { ...suggestion, reason: { code: 'agenda.reason.postponed', params: { date: last.value.start } } };
}

/** Given order first; outcomes of advice stand before everything nobody has moved. */
function inOrder(suggestions: readonly Suggestion[], order: readonly string[]): Suggestion[] {
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const outcomes = suggestions.filter(({ key, rule }) => rule === 'outcome' && !order.includes(key));
  const others = suggestions.filter((suggestion) => !outcomes.includes(suggestion));
  return [...outcomes, ...others.toSorted((a, b) => place(a.key) - place(b.key))];
}

/**
 * What to talk about at a meeting, in order, each with its reason. Entered items, order and dismissals are stored in the
 * meeting; everything else follows from the records, so it appears, repeats and disappears by itself.
 */
export function agendaOf(input: AgendaInput): Suggestion[] {
  const { agenda } = input.meeting.value;
  const past = heldBefore(input);
  const hidden = new Set([...agenda.dismissed, ...agenda.postponed]);
  const suggestions = [...RULES, ...input.rules]
    .flatMap((rule) => rule(input, past))
    .filter(({ key, rule }) => !hidden.has(key) && (rule === 'advice' || !wasCovered(key, past)))
    .map((suggestion) => afterPostponement(suggestion, past));
  return inOrder(suggestions, agenda.order);
}

/**
 * Whether the meeting has been prepared: one who learns put something on its agenda, or had no time for it before (R17).
 * What the rules suggest prepares nothing.
 */
export const isReady = (suggestions: readonly Suggestion[], learners: readonly string[]): boolean =>
  suggestions.some(({ item }) => item !== undefined && learners.includes(item.by));

/** How much of an agenda serves a goal (R29). Off-topic is allowed; it is only shown. */
export const growthShare = (suggestions: readonly Suggestion[]): { serving: number; all: number } => ({
  serving: suggestions.filter(({ goal }) => goal !== undefined).length,
  all: suggestions.length,
});
