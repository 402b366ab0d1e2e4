// Medians, spreads and ratios of samples that were taken in turn.

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Half the distance between the quartiles, as a share of the median. */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.round((sorted.length - 1) * share)];
  return (at(0.75) - at(0.25)) / 2 / median(values);
}

/**
 * Takes samples of each variant in turn, every other round in the opposite order, after rounds that only warm up.
 * Resolves with the samples by the name of the variant.
 */
export async function inTurn(variants, { rounds, warmUp }) {
  const names = Object.keys(variants);
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await variants[name]();
      if (round >= 0) samples[name].push(value);
    }
  }
  return samples;
}

/**
 * One line of the report. `ours` and `baseline` are samples of one unit; `target` is the largest ratio that is good
 * enough, absent where the figure stands beside others only.
 */
export function compare(measure, { ours, baseline, against = 'by hand', unit = 'ms', target }) {
  const ratio = median(ours) / median(baseline);
  return {
    measure,
    unit,
    against,
    ours: median(ours),
    oursSpread: spread(ours),
    baseline: median(baseline),
    baselineSpread: spread(baseline),
    ratio,
    target,
    verdict: target === undefined ? '' : ratio <= target ? 'ok' : 'short',
  };
}
