// A scan over one normalised text a person, and the words one edit away where that finds nobody. No library.
export const plain = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøßıđ]/gu, (letter) => ({ ł: 'l', ø: 'o', ß: 'ss', ı: 'i', đ: 'd' })[letter]);

const textOf = ({ profile }) =>
  plain(
    [
      ...[profile.name, profile.headline, profile.organisation, profile.place, profile.about],
      ...profile.topics,
      ...profile.asks,
      ...profile.learns,
      ...profile.languages,
      ...profile.formats,
      ...profile.styles,
    ].join('\n'),
  );

/** Whether two words of nearly one length differ by a letter replaced, left out, added or swapped. */
function isOneEdit(a, b) {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.length - start - end, b.length - start - end];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

const SLICE_MS = 8;

/** Reads the texts in idle time, and what is left when somebody types. */
export function scan(people) {
  const texts = [];
  const words = new Map();
  let listed = 0;
  let stopped = false;

  const readText = () => texts.push(textOf(people[texts.length]));
  const readWords = () => {
    for (const word of texts[listed++].split(/[^\p{L}\p{N}]+/u)) {
      if (word.length < 4) continue;
      if (!words.has(word.length)) words.set(word.length, new Set());
      words.get(word.length).add(word);
    }
  };
  const idle = () => {
    const until = performance.now() + SLICE_MS;
    while (texts.length < people.length && performance.now() < until) readText();
    while (texts.length === people.length && listed < people.length && performance.now() < until) readWords();
    if (listed < people.length && !stopped) requestIdleCallback(idle, { timeout: 200 });
  };
  requestIdleCallback(idle, { timeout: 200 });

  const near = (word) => {
    while (listed < people.length) readWords();
    const lengths = [word.length - 1, word.length, word.length + 1];
    return lengths.flatMap((length) => [...(words.get(length) ?? [])].filter((other) => isOneEdit(word, other)));
  };

  const having = (indexes, needles) =>
    indexes.filter((index) => needles.some((needle) => texts[index].includes(needle)));

  const all = Array.from(people.keys());
  let last = { needles: [], hits: all };

  return {
    /** The indexes of those who have every word, and what to mark. */
    find(query) {
      const needles = plain(query).split(/\s+/u).filter(Boolean);
      if (needles.length === 0) return (last = { needles, hits: all });
      while (texts.length < people.length) readText();
      const narrows = last.needles.every((old) => needles.some((needle) => needle.includes(old)));
      let hits = narrows ? last.hits : all;
      for (const needle of needles) hits = having(hits, [needle]);
      if (hits.length > 0) return (last = { needles, hits });
      const looked = needles.map((needle) =>
        needle.length < 3 || texts.some((text) => text.includes(needle)) ? [needle] : near(needle),
      );
      hits = all;
      for (const words of looked) hits = having(hits, words);
      last = { needles: [], hits: all };
      return { needles: looked.flat(), hits };
    },
    stop: () => (stopped = true),
  };
}
