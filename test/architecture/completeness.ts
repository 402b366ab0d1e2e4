import type { SourceFile } from './source.js';

const INTERNAL = /(^|\s|\*)@internal\b/;

/** The tags of the elements among source files: the folder holds a file of its own name, not marked as internal. */
export const publicTags = (sources: readonly SourceFile[]): string[] =>
  sources.flatMap(({ path, text }) => {
    const tag = /^src\/elements\/([^/]+)\/\1\.ts$/.exec(path)?.[1];
    return tag === undefined || INTERNAL.test(text) ? [] : [tag];
  });

/** One sentence for each story, test or word in the README that an element lacks. */
export function missingFor(tag: string, paths: readonly string[], readme: string): string[] {
  const needs: Record<string, boolean> = {
    story: paths.includes(`stories/${tag}.stories.ts`),
    test: paths.some((path) => path.startsWith('test/') && path.includes(tag) && path.endsWith('.test.ts')),
    'word in README.md': readme.includes(tag),
  };
  return Object.entries(needs)
    .filter(([, isThere]) => !isThere)
    .map(([what]) => `${tag} has no ${what}`);
}
