import { agreement } from '../../locale/en/agreement.js';
import { common } from '../../locale/en/common.js';
import type { LocalizeController } from '../../locale/localize.js';
import {
  isClauseName,
  isValueOf,
  type ClauseName,
  type ClauseValue,
  type ClauseValues,
  type Term,
} from '../../model/agreement.js';
import { shortName } from '../../model/name.js';
import type { AgreementScene } from './scene.js';

/** What the agreement says at first sight; a part that is loaded later adds its own. */
export const sentences = { ...common, ...agreement };
export type Words = LocalizeController<typeof sentences>;

type Speaker<K extends ClauseName> = (value: ClauseValues[K], words: Words, scene: AgreementScene) => readonly string[];

const asWritten = (lines: readonly string[]) => lines;

const nameOf = (person: string, { mine, other }: AgreementScene): string =>
  shortName(person === mine.person ? mine.name : other.name);

const SPEAKERS: { readonly [K in ClauseName]: Speaker<K> } = {
  purpose: (text, words) => [words.t('agreement.quoted', { text })],
  expectations: asWritten,
  gives: asWritten,
  cannot: asWritten,
  does: asWritten,
  style: ({ style, way, line }, words) => {
    const known = [
      ...(way ? [words.t(`agreement.way.${way}`)] : []),
      ...(style ? [words.t(`agreement.style.${style}`)] : []),
    ];
    return [...(known.length > 0 ? [known.join(' · ')] : []), ...(line === '' ? [] : [line])];
  },
  cadence: (cadence, words) => [words.t(`agreement.cadence.${cadence}`)],
  minutes: (count, words) => [words.t('agreement.minutes', { count })],
  formats: (formats, words) => [formats.map((format) => words.t(`agreement.format.${format}`)).join(' · ')],
  until: (day, words) => [words.date(day, 'full')],
  initiator: (who, words, scene) => [who === 'both' ? words.t('agreement.initiator.both') : nameOf(who, scene)],
  topics: asWritten,
  offLimits: ({ picked, own }, words) => [...picked.map((topic) => words.t(`agreement.off.${topic}`)), ...own],
  confidence: ({ keep, except, own }, words) => {
    const exceptions = [...except.map((one) => words.t(`agreement.except.${one}`)), ...own];
    const kept = words.t(`agreement.keep.${keep}`);
    if (exceptions.length === 0) return [kept];
    return [words.t('agreement.except', { keep: kept, exceptions: words.list(exceptions, 'disjunction') })];
  },
  courtesy: ({ picked, own }, words) => [...picked.map((rule) => words.t(`agreement.courtesy.${rule}`)), ...own],
  review: (day, words) => [words.date(day, 'full')],
};

const written = (value: ClauseValue): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];

const speak = <K extends ClauseName>(
  words: Words,
  scene: AgreementScene,
  name: K,
  value: ClauseValue,
  speaker: Speaker<K> = SPEAKERS[name],
): readonly string[] => (isValueOf(name, value) ? speaker(value, words, scene) : []);

/** What a clause says, in lines; what nobody said has none. */
export function linesOf(
  words: Words,
  scene: AgreementScene,
  { clause, value }: Pick<Term, 'clause' | 'value'>,
): readonly string[] {
  if (value === undefined) return [];
  return isClauseName(clause) ? speak(words, scene, clause, value) : written(value);
}

/** What a clause is called: a host names those that it added. */
export function labelOf(words: Words, { pack, agreement }: AgreementScene, { clause }: { clause: string }): string {
  if (isClauseName(clause)) return words.t(`agreement.clause.${clause}`);
  const own = pack.clauses.find((one) => one.clause === clause)?.label;
  return own ?? agreement?.clauses.find((one) => one.clause === clause)?.label ?? clause.replace(/^x-/u, '');
}
