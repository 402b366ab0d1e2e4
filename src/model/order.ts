/**
 * Orders instants, dates and ids by their characters: the same for everybody, whatever the language of the page. Words
 * that people read are ordered by `Intl.Collator` instead.
 */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
