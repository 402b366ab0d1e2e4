import { levelOf } from '../level.js';
import type { HelpKind, Profile } from '../person.js';
import type { Problem } from '../result.js';
import { keyOf } from './column.js';
import { freeTogether } from './hours.js';
import { namesLanguage } from './language.js';
import { namesTopic } from './topic.js';

/** A goal of the person who looks; its topics are read from its words. */
export interface SoughtGoal {
  readonly title: string;
  readonly why?: string | undefined;
}

/** Who looks for a mentor: the current goals, and the own profile as far as there is one. */
export interface Seeker {
  /** Instant at which zones are compared. */
  readonly now: string;
  readonly goals: readonly SoughtGoal[];
  /** Kinds of help that are wanted (R03). */
  readonly kinds: readonly HelpKind[];
  readonly profile: Partial<Profile>;
}

/** Why somebody fits, or where the two differ as a chance to learn: a code of the catalogue `fit` and its params. */
export interface FitReason extends Problem {
  /** `fits`: speaks for asking; `differs`: a chance to learn (R43). */
  readonly says: 'fits' | 'differs';
}

/** A rule answers its reasons, the weightiest first; none when it has nothing to say. Pure. */
export type FitRule = (profile: Profile, seeker: Seeker) => readonly FitReason[];

const fits = (code: string, params: Problem['params'] = {}): FitReason => ({ says: 'fits', code, params });
const differs = (code: string, params: Problem['params'] = {}): FitReason => ({ says: 'differs', code, params });

/** What is worked out once for a seeker, who is compared with thousands of people. */
function forSeeker<T>(make: (seeker: Seeker) => T): (seeker: Seeker) => T {
  const known = new WeakMap<Seeker, { readonly value: T }>();
  return (seeker) => {
    const entry = known.get(seeker) ?? { value: make(seeker) };
    known.set(seeker, entry);
    return entry.value;
  };
}

/** What a text means to a seeker: thousands of people say the same. */
function textFor<T>(make: (seeker: Seeker) => (text: string) => T): (seeker: Seeker, text: string) => T {
  const answers = forSeeker((seeker) => remembering(make(seeker)));
  return (seeker, text) => answers(seeker)(text);
}

function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const entry = known.get(text) ?? { value: answer(text) };
    known.set(text, entry);
    return entry.value;
  };
}

/** Whether a text stands among the seeker's own, in whatever way it is written. */
const isOwn = (field: 'topics' | 'learns' | 'formats' | 'styles'): ((seeker: Seeker, text: string) => boolean) =>
  textFor(({ profile }) => {
    const own = new Set(profile[field]?.map(keyOf));
    return (text) => own.has(keyOf(text));
  });

const isOwnTopic = isOwn('topics');
const isWanted = isOwn('learns');
const isOwnFormat = isOwn('formats');
const isOwnStyle = isOwn('styles');

const goalFor = textFor(
  ({ goals }) =>
    (topic) =>
      goals.find(({ title, why = '' }) => namesTopic(title, topic) || namesTopic(why, topic)),
);

const MOST_TOPICS = 2;

/** What somebody can mentor in stands in a goal (R01, R04); deep knowledge is named first. */
const goalTopics: FitRule = (profile, seeker) => {
  const found = profile.topics.flatMap((topic) => {
    const goal = goalFor(seeker, topic)?.title;
    return goal === undefined ? [] : [{ topic, goal, isDeep: levelOf(profile, topic) === 'deep' }];
  });
  return found
    .sort((a, b) => Number(b.isDeep) - Number(a.isDeep))
    .slice(0, MOST_TOPICS)
    .map(({ topic, goal, isDeep }) => fits(isDeep ? 'fit.goal.deep' : 'fit.goal', { topic, goal }));
};

/** Mentors in what the reader wants to learn, and no goal names. */
const wantedTopics: FitRule = (profile, seeker) =>
  profile.topics
    .filter((topic) => isWanted(seeker, topic) && !goalFor(seeker, topic))
    .slice(0, MOST_TOPICS)
    .map((topic) => fits(levelOf(profile, topic) === 'deep' ? 'fit.learns.deep' : 'fit.learns', { topic }));

/** May be asked about what a goal names, without mentoring in it. */
const askedTopics: FitRule = ({ asks, topics }, seeker) =>
  asks
    .filter((topic) => !topics.includes(topic) && (isWanted(seeker, topic) || goalFor(seeker, topic)))
    .slice(0, 1)
    .map((topic) => fits('fit.asks', { topic }));

const KIND_CODES: Readonly<Record<HelpKind, string>> = {
  skill: 'fit.kind.skill',
  career: 'fit.kind.career',
  perspective: 'fit.kind.perspective',
  reverse: 'fit.kind.reverse',
  peer: 'fit.kind.peer',
};

/** Gives the kind of help that is wanted (R03). */
const helpKind: FitRule = (profile, { kinds }) =>
  kinds
    .filter((kind) => profile.kinds.includes(kind))
    .slice(0, 1)
    .map((kind) => fits(KIND_CODES[kind]));

/** Wants to learn what the reader can show: both sides gain (R46, R48). */
const gives: FitRule = ({ learns }, seeker) =>
  learns
    .filter((topic) => isOwnTopic(seeker, topic))
    .slice(0, 1)
    .map((topic) => fits('fit.gives', { topic }));

const ownLanguage = textFor(
  ({ profile }) =>
    (written) =>
      profile.languages?.find((language) => namesLanguage(written, language)),
);

/** A shared language is worth a word only where one of the two has several (R04). */
const languages: FitRule = ({ languages: theirs }, seeker) => {
  const isSeveral = theirs.length > 1 || (seeker.profile.languages?.length ?? 0) > 1;
  const shared = theirs.map((written) => ownLanguage(seeker, written)).find((language) => language !== undefined);
  return isSeveral && shared !== undefined ? [fits('fit.language', { language: shared })] : [];
};

const HOUR = 60;

const minutesFor = forSeeker(({ now, profile }) =>
  freeTogether(now, { zone: profile.zone ?? '', hours: profile.hours ?? [] }),
);

/** Hours a week in which both are free. */
const freeHours: FitRule = (profile, seeker) => {
  const hours = Math.floor(minutesFor(seeker)(profile) / HOUR);
  return hours > 0 ? [fits('fit.hours', { count: hours })] : [];
};

/** A way to meet that both like. */
const formats: FitRule = (profile, seeker) =>
  profile.formats
    .filter((format) => isOwnFormat(seeker, format))
    .slice(0, 1)
    .map((format) => fits('fit.format', { format }));

const styles: FitRule = (profile, seeker) =>
  profile.styles
    .filter((style) => isOwnStyle(seeker, style))
    .slice(0, 1)
    .map((style) => fits('fit.style', { style }));

const QUICK_DAYS = 2;

/** An answer comes soon (R07). */
const reply: FitRule = ({ replyDays }) => {
  if (replyDays === undefined || replyDays > QUICK_DAYS) return [];
  return replyDays < 1 ? [fits('fit.reply.sameDay')] : [fits('fit.reply', { count: Math.ceil(replyDays) })];
};

/** Whether both said something, and not the same. */
const isOther = (field: 'headline' | 'organisation' | 'place'): ((seeker: Seeker, text: string) => boolean) =>
  textFor(({ profile }) => {
    const own = keyOf(profile[field] ?? '');
    return (text) => own !== '' && keyOf(text) !== '' && keyOf(text) !== own;
  });

const isOtherOrganisation = isOther('organisation');
const isOtherWork = isOther('headline');
const isOtherPlace = isOther('place');

/** Another organisation, profession, way of working or place: a chance to learn (R43). */
const otherOrganisation: FitRule = ({ organisation }, seeker) =>
  isOtherOrganisation(seeker, organisation) ? [differs('fit.other.organisation', { organisation })] : [];

const otherWork: FitRule = ({ headline }, seeker) =>
  isOtherWork(seeker, headline) ? [differs('fit.other.work', { headline })] : [];

const otherStyle: FitRule = ({ styles: theirs }, seeker) => {
  const [style] = theirs;
  const isOtherWay = (seeker.profile.styles ?? []).length > 0 && !theirs.some((word) => isOwnStyle(seeker, word));
  return style !== undefined && isOtherWay ? [differs('fit.other.style', { style })] : [];
};

const otherPlace: FitRule = ({ place }, seeker) =>
  isOtherPlace(seeker, place) ? [differs('fit.other.place', { place })] : [];

/** In the order of their weight. */
export const FIT_RULES: readonly FitRule[] = [
  goalTopics,
  wantedTopics,
  helpKind,
  askedTopics,
  gives,
  languages,
  freeHours,
  formats,
  styles,
  reply,
  otherOrganisation,
  otherWork,
  otherStyle,
  otherPlace,
];
