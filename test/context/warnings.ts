/** Collects what is warned of while a test runs. */
export function collectWarnings(): { readonly said: string[]; restore(): void } {
  const warn = console.warn;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => {
    said.push(words.join(' '));
  };
  return {
    said,
    restore: () => {
      console.warn = warn;
    },
  };
}
