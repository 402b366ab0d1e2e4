import type { SourceFile } from './source.js';

/** Written in pieces, so that this file does not hold what it forbids. */
const word = (...pieces: string[]) => new RegExp(`\\b${pieces.join('')}\\b`, 'i');

const FORBIDDEN: readonly RegExp[] = [
  new RegExp(['(^|[^\\w.@-])/', '(?:wo', 'rk|tm', 'p|ro', 'ot|ho', 'me/\\w+)/'].join(''), 'm'),
  new RegExp(['\\b(?:TO', 'DO|FIX', 'ME)\\b'].join('')),
  word('clau', 'de'),
  word('anthro', 'pic'),
  word('open', 'ai'),
  word('chat', 'gpt'),
  word('cop', 'ilot'),
  word('l', 'lms?'),
  word('lang', 'uage mod', 'els?'),
  word('(?:a', 'i|sub|coding|auto', 'nomous)[ -]?age', 'nts?'),
  word('gene', 'rated (?:by|with) (?:an? )?(?:a', 'i|mo', 'del)'),
  word('(?:des', 'ign|prac', 'tice|anc', 'hors) pa', 'ge'),
  word('sha', 'red/(?:des', 'ign|loo', 'k|prac', 'tice|ho', 'sts|tool', 'chain)'),
  word('iss', 'ue #?\\d+'),
  word('clo', 'ses #\\d+'),
  word('regis', 'try\\.\\w[\\w.-]*\\.\\w+'),
];

/** Where the words stand that say something of anything but the product. */
export function wordFaults({ path, text }: SourceFile): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = FORBIDDEN.map((pattern) => pattern.exec(line)?.[0]).find(Boolean);
    return found === undefined ? [] : [`${path}:${index + 1} ${found.trim()}`];
  });
}

/** What may stand at the top of the project. */
const TOP_LEVEL =
  /^(?:(?:src|stories|test|demo|\.ci|\.storybook|\.scripts)\/.|package(?:-lock)?\.json$|tsconfig[\w.]*\.json$|vite\.config\.ts$|README\.md$|LICENSE$|CHANGELOG\.md$|(?:eslint|stylelint|web-test-runner|custom-elements-manifest)\.config\.m?js$|\.gitignore$|\.prettier(?:ignore|rc\.json)$)/;

export const topLevelFaults = (path: string): string[] =>
  TOP_LEVEL.test(path) ? [] : [`${path} has no place in the project`];
