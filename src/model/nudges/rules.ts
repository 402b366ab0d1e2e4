import { addDays } from '../../calendar/plain-date.js';
import { nextStep } from '../goal.js';
import { endOf, unanswered, upcoming } from '../schedule.js';
import type { Problem } from '../result.js';
import { doneAt } from '../suggestion.js';
import type { Nudge, NudgePair, NudgeRule, NudgeState } from './nudge.js';

const DAY = 86_400_000;

const later = (instant: string, days: number): string => new Date(Date.parse(instant) + days * DAY).toISOString();

const dayBegins = (date: string): string => `${date}T00:00:00.000Z`;

/** The other one is told only when the one who agreed to see to it let some days pass (R17). */
const GRACE_DAYS = 5;

const turnOf = ({ initiators }: NudgePair, me: string): number => (initiators.includes(me) ? 0 : GRACE_DAYS);

type Rule = (state: NudgeState, now: string) => readonly Nudge[];

type PairRule = (pair: NudgePair, state: NudgeState, now: string) => readonly Nudge[];

const eachPair =
  (rule: PairRule): Rule =>
  (state, now) =>
    state.pairs
      .filter(({ mentorship }) => ['exploring', 'active', 'closing'].includes(mentorship.value.stage))
      .flatMap((pair) => rule(pair, state, now));

/** Whether a meeting took place: nobody has said it (R21). */
const heldRule = eachPair((pair, { me }, now) =>
  unanswered(pair.meetings, now)
    .slice(-1)
    .map(({ id, value }) => ({
      key: `held:${id}`,
      rule: 'held',
      reason: { code: 'nudge.held', params: { date: value.start, mentorship: pair.mentorship.id } },
      since: later(endOf(value), turnOf(pair, me)),
      about: id,
    })),
);

/** No meeting is planned, two days after the last one, or after the beginning (R17). */
const bookRule = eachPair((pair, { me }, now) => {
  if (upcoming(pair.meetings, now).length > 0 || unanswered(pair.meetings, now).length > 0) return [];
  const last = pair.meetings.filter(({ value }) => value.status === 'held' || value.status === 'missed').at(-1);
  const from = last ? endOf(last.value) : pair.mentorship.value.startedAt;
  return [
    {
      key: `book:${pair.mentorship.id}:${from}`,
      rule: 'book',
      reason: { code: 'nudge.book', params: { mentorship: pair.mentorship.id } },
      since: later(from, 2 + turnOf(pair, me)),
      about: pair.mentorship.id,
    },
  ];
});

/** The next meeting is three days away, and who learns has put nothing on it (R17). */
const prepareRule = eachPair((pair, { me }, now) => {
  const [next] = upcoming(pair.meetings, now);
  if (!next || pair.isReady || !pair.learners.includes(me)) return [];
  const params = { date: next.value.start, mentorship: pair.mentorship.id };
  return [
    {
      key: `prepare:${next.id}:${next.value.start}`,
      rule: 'prepare',
      reason: { code: 'nudge.prepare', params },
      since: later(next.value.start, -3),
      about: next.id,
    },
  ];
});

/** A day that both agreed on, so many days before; who brings the mentorship to a close is not told. */
function dayRule(rule: 'review' | 'until', before: number, reasonOf: (params: Problem['params']) => Problem): Rule {
  return eachPair(({ mentorship: { id, value }, days: { [rule]: date } }) =>
    date === undefined || value.stage === 'closing'
      ? []
      : [
          {
            key: `${rule}:${id}:${date}`,
            rule,
            reason: reasonOf({ date, mentorship: id }),
            since: dayBegins(addDays(date, -before)),
            about: id,
          },
        ],
  );
}

/** The day has come on which both wanted to look at their agreement again (R56). */
const reviewRule = dayRule('review', 0, (params) => ({ code: 'nudge.review', params }));

/** The time that was agreed on ends in two weeks, and nobody has begun to close it (R56, R57). */
const untilRule = dayRule('until', 14, (params) => ({ code: 'nudge.until', params }));

/** When advice is asked after: on its day or two days before the next meeting; "not yet" gives a week. */
function adviceSince({ value }: NudgeState['actions'][number], { pairs }: NudgeState, now: string): string {
  if (value.outcome) return later(value.outcome.at, 7);
  const pair = pairs.find(({ mentorship }) => mentorship.id === value.mentorship);
  const [next] = pair ? upcoming(pair.meetings, now) : [];
  const before = next && next.value.start > value.createdAt ? [later(next.value.start, -2)] : [];
  const dated = value.by === undefined ? [] : [dayBegins(value.by)];
  return [...before, ...dated].toSorted()[0] ?? later(value.createdAt, 14);
}

/** Advice to try, of which its owner has not told what became of it (R27). */
const tellRule: Rule = (state, now) =>
  state.actions
    .filter(({ value }) => value.kind === 'advice' && value.status === 'open' && value.owner === state.me)
    .map((action) => ({
      key: `tell:${action.id}:${action.value.outcome?.at ?? ''}`,
      rule: 'tell',
      reason: { code: 'nudge.tell', params: { text: action.value.text, by: action.value.givenBy } },
      since: adviceSince(action, state, now),
      about: action.id,
    }));

/** Feedback that somebody asked me for (R41). */
const feedbackRule: Rule = ({ feedback, me }) =>
  feedback
    .filter(({ value }) => value.status === 'requested' && value.from === me)
    .map(({ id, value }) => ({
      key: `feedback:${id}`,
      rule: 'feedback',
      reason: {
        code: value.question.trim() === '' ? 'nudge.feedback.open' : 'nudge.feedback',
        params: { by: value.to, question: value.question },
      },
      since: later(value.createdAt, 2),
      about: id,
    }));

const worked = ({ goals, me }: NudgeState): NudgeState['goals'] =>
  goals.filter(({ value }) => value.status === 'active' && value.owners.includes(me));

/** The day on which a goal was to be looked at has come, and nobody has answered (R35). */
const checkInRule: Rule = (state) =>
  worked(state).flatMap(({ id, value }): Nudge[] => {
    const { checkOn, checkpoints, title } = value;
    if (checkOn === undefined) return [];
    if (checkpoints.some(({ at }) => at.slice(0, 10) >= addDays(checkOn, -7))) return [];
    const reason = { code: 'nudge.checkIn', params: { goal: title, date: checkOn } };
    return [{ key: `checkIn:${id}:${checkOn}`, rule: 'checkIn', reason, since: dayBegins(checkOn), about: id }];
  });

/** The day of the next step is over (R35). */
const stepRule: Rule = (state) =>
  worked(state).flatMap(({ id, value }): Nudge[] => {
    const step = nextStep(value);
    if (step?.by === undefined) return [];
    const params = { goal: value.title, step: step.text, date: step.by };
    const since = dayBegins(addDays(step.by, 1));
    return [
      {
        key: `step:${id}:${step.id}:${step.by}`,
        rule: 'step',
        reason: { code: 'nudge.step', params },
        since,
        about: id,
      },
    ];
  });

/** A suggestion was carried out, and nobody has said whether it was any good (R53). */
const worthRule: Rule = ({ suggestions, goals, me }) =>
  suggestions.flatMap((suggestion): Nudge[] => {
    const { id, value } = suggestion;
    const at = value.to === me && value.worth === undefined ? doneAt(suggestion, goals) : undefined;
    if (at === undefined) return [];
    const reason = { code: 'nudge.worth', params: { title: value.title, by: value.from } };
    return [{ key: `worth:${id}`, rule: 'worth', reason, since: later(at, 1), about: id }];
  });

/** In the order in which they are told: first what somebody else waits for. */
export const NUDGE_RULES: Readonly<Record<NudgeRule, Rule>> = {
  held: heldRule,
  tell: tellRule,
  prepare: prepareRule,
  feedback: feedbackRule,
  book: bookRule,
  review: reviewRule,
  until: untilRule,
  checkIn: checkInRule,
  step: stepRule,
  worth: worthRule,
};
