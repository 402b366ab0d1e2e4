/** Up to two letters for a face: the first of the first and of the last word, whole characters in every script. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  const letter = (word: string | undefined) => (word ? (/[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? '') : '');
  return (letter(first) + letter(last)).toLocaleUpperCase('en');
}

/** What a partner is called in running text: the first word of the name, the whole name in scripts without spaces. */
export const shortName = (name: string): string => name.trim().split(/\s+/u)[0] ?? name;
