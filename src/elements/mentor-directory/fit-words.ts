import { html, type ReactiveControllerHost } from 'lit';
import { fit } from '../../locale/en/fit.js';
import { LocalizeController } from '../../locale/localize.js';
import { fitOf, fitRanks, FIT_RULES, type FitReason, type FitRule, type Seeker } from '../../model/directory/fit.js';
import type { FacetValue } from '../../model/directory/facets.js';
import type { Listed } from '../../model/directory/listed.js';
import { namesTopic } from '../../model/directory/topic.js';

/** So many sentences stand on a card: the reason to ask, and a difference where there is one. */
const MOST = 2;

/** A reason in words; `shown` has what it is about in bold. */
export interface Why {
  readonly says: FitReason['says'];
  readonly words: string;
  readonly shown: unknown;
}

/** Why people are shown to somebody with goals, in words. Loaded only for them. */
export interface Fit {
  readonly ranks: Uint32Array;
  readonly why: (person: Listed) => readonly Why[];
}

/** How soon somebody answers stands on every card. */
const SHOWN = /^fit\.reply/u;

const unlessShown =
  (rule: FitRule): FitRule =>
  (profile, seeker) =>
    rule(profile, seeker).filter(({ code }) => !SHOWN.test(code));

/** A host's own reason is a sentence, which no catalogue knows. */
function inBold(localize: ReturnType<typeof fitWords>, { code, params }: FitReason): unknown {
  const known = Object.keys(fit).find((candidate): candidate is keyof typeof fit => candidate === code);
  const { topic } = params;
  return known && topic !== undefined
    ? localize.rich(known, { ...params, topic: html`<b>${topic}</b>` })
    : localize.say({ code, params });
}

/** The words of the reasons, in the language of the host. */
export const fitWords = (host: ReactiveControllerHost & Element) => new LocalizeController(host, fit);

export function fitFor(
  people: readonly Listed[],
  seeker: Seeker,
  hostRules: readonly FitRule[],
  localize: ReturnType<typeof fitWords>,
): Fit {
  const rules = [...FIT_RULES, ...hostRules];
  const spoken = rules.map(unlessShown);
  const inWords = (reason: FitReason): Why => ({
    says: reason.says,
    words: localize.say(reason),
    shown: inBold(localize, reason),
  });
  return {
    ranks: fitRanks(people, seeker, rules),
    why: ({ profile }) => fitOf(profile, seeker, { rules: spoken, most: MOST }).map(inWords),
  };
}

/** The topics of a directory that goals are about. */
export function topicsOf({ goals }: Seeker, topics: readonly FacetValue[]): readonly string[] {
  const texts = goals.map(({ title, why = '' }) => `${title} ${why}`);
  return topics.map(({ value }) => value).filter((topic) => texts.some((text) => namesTopic(text, topic)));
}
