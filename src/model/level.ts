import type { Level, Profile } from './person.js';
import { LEVELS } from './profile-terms.js';

/** A topic as a person writes it: `Pricing (deep)`. Parentheses that hold no level belong to the topic. */
export interface LevelledTopic {
  readonly topic: string;
  readonly level: Level | undefined;
}

export function readTopic(text: string): LevelledTopic {
  const whole = { topic: text.trim(), level: undefined };
  const [, topic = '', word = ''] = /^(.*\S)\s*\(\s*(\p{L}+)\s*\)\s*$/u.exec(text) ?? [];
  const level = LEVELS.find((known) => known === word.toLowerCase());
  return level ? { topic: topic.trim(), level } : whole;
}

/** The words of topics, and their levels; a topic that stands twice keeps its first level. */
export function readTopics(texts: readonly string[]): { topics: string[]; levels: Record<string, Level> } {
  const read = texts.map(readTopic).filter(({ topic }) => topic !== '');
  const levels = read.toReversed().flatMap(({ topic, level }) => (level ? [[topic, level] as const] : []));
  return { topics: [...new Set(read.map(({ topic }) => topic))], levels: Object.fromEntries(levels) };
}

/** How well a person knows a topic; undefined where nobody said. */
export const levelOf = ({ levels }: Pick<Profile, 'levels'>, topic: string): Level | undefined =>
  Object.hasOwn(levels, topic) ? levels[topic] : undefined;
