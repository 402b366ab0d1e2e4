// A hand-written page is an honest baseline only while it shows what the element shows.

/** Share of words that two texts have in common, each word as often as it stands there. */
function likeness(a, b) {
  const counts = new Map();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return common / Math.max(a.length, b.length);
}

const LEAST = 0.95;

/** Mounts a variant once; resolves with what it shows. */
const contentOf = (page, name) =>
  page.evaluate(async (variant) => {
    await globalThis.bench.mount(variant);
    const content = globalThis.bench.content();
    globalThis.bench.unmount();
    return content;
  }, name);

/** In what two contents differ by more than a careful copy would: the words, or the number of controls and headings. */
export function sameContent(ours, baseline) {
  const faults = [];
  const alike = likeness(ours.words, baseline.words);
  if (alike < LEAST) faults.push(`only ${(alike * 100).toFixed(0)} % of the words are the same`);
  for (const what of ['buttons', 'headings', 'items', 'fields']) {
    if (ours[what] !== baseline[what]) faults.push(`${what}: ${ours[what]} against ${baseline[what]}`);
  }
  return faults;
}

/** In what the element and the hand-written page differ. */
export const unlike = async (page) => sameContent(await contentOf(page, 'ours'), await contentOf(page, 'baseline'));
