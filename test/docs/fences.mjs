// The snippets of our pages: every fenced block of README.md and of the pages of Storybook.
import { readFileSync } from 'node:fs';
import { filesEndingIn } from '../runner/unit-tests.mjs';

const FENCE = /^```([^\n]*)\n([^]*?)^```$/gm;
const ATTRIBUTE = /(\w+)=(?:"([^"]*)"|(\S+))/g;

/** What a snippet can be; anything else nobody would check. */
export const LANGUAGES = ['html', 'js', 'ts', 'tsx', 'css', 'csv', 'json', 'sh', 'http', ''];

/** The pages with snippets in them. */
export const PAGES = ['README.md', ...filesEndingIn('stories', '.mdx')];

/**
 * The fenced blocks of a text, each with its language, its line, and what stands behind the language: `file` where the
 * block is a file that other blocks of the page ask for, `nocheck` with the reason why it is not run.
 */
export function fencesOf(text) {
  return [...text.matchAll(FENCE)].map(({ 1: info, 2: code, index }) => {
    const [, language, more] = /^(\S*)(.*)$/.exec(info);
    const known = Object.fromEntries(
      [...more.matchAll(ATTRIBUTE)].map(([, name, quoted, bare]) => [name, quoted ?? bare]),
    );
    return { language, code, file: known.file, nocheck: known.nocheck, info, line: lineAt(text, index) };
  });
}

const lineAt = (text, index) => text.slice(0, index).split('\n').length;

/** One sentence where a block says nothing that can be checked, and gives no reason. */
export function fenceFault({ language, file, nocheck, info }) {
  if (nocheck !== undefined) return nocheck.trim() === '' ? 'nocheck needs a reason' : undefined;
  if (/\bnocheck\b/.test(info)) return 'nocheck needs a reason';
  if (language === 'csv' && !file) return 'a table needs the name of its file';
  return LANGUAGES.includes(language) ? undefined : `nobody checks "${language}"`;
}

/** Every snippet, with the page it stands on. */
export const snippets = () =>
  PAGES.flatMap((page) => fencesOf(readFileSync(page, 'utf8')).map((fence) => ({ page, ...fence })));
