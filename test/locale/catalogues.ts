import { common } from '../../src/locale/en/common.js';
import { exchange } from '../../src/locale/en/exchange.js';
import { feedback } from '../../src/locale/en/feedback.js';
import { goals } from '../../src/locale/en/goals.js';
import { meetings } from '../../src/locale/en/meetings.js';
import { people } from '../../src/locale/en/people.js';
import { starting } from '../../src/locale/en/starting.js';
import type { Catalogue, Message } from '../../src/locale/localize.js';

/** Every English catalogue by the name of its file. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  common,
  exchange,
  feedback,
  goals,
  meetings,
  people,
  starting,
};

export const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

export const placesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name).sort();
