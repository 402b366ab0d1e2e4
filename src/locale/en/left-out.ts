import type { Catalogue } from '../localize.js';

/** What stands beside something that two people wanted to leave out. */
export const leftOut = {
  'leftOut.remark': 'You wanted to leave this out: {topic}. It is your decision.',
  'leftOut.cannot': '{name} said that this is not among what they can give: {line}. You can ask all the same.',
  'leftOut.money': 'pay and money',
  'leftOut.health': 'health',
  'leftOut.family': 'family and private life',
  'leftOut.conflict': 'quarrels with others',
  'leftOut.politics': 'politics',
  'leftOut.religion': 'religion',
} as const satisfies Catalogue;

/** Words that speak of each of these, in lower case. */
export const leftOutWords = {
  money: ['pay', 'salary', 'salaries', 'wage', 'wages', 'bonus', 'money', 'raise'],
  health: ['health', 'illness', 'ill', 'sick', 'therapy', 'burnout', 'diagnosis'],
  family: ['family', 'children', 'kids', 'marriage', 'divorce', 'partner at home', 'private life'],
  conflict: ['conflict', 'quarrel', 'argument', 'feud', 'dispute'],
  politics: ['politics', 'election', 'elections', 'party line'],
  religion: ['religion', 'faith', 'church', 'mosque', 'synagogue', 'temple'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
