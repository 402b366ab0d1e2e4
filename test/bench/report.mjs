// The table of a run and the machine it ran on.
import { cpus } from 'node:os';

const HEAD = ['measure', 'ours', 'baseline', 'against', 'ratio', 'target', ''];

const figure = (value, share, unit) => {
  const text = unit === 'ms' ? value.toFixed(value < 10 ? 2 : 1) : value.toFixed(0);
  return `${text} ${unit} ±${(share * 100).toFixed(0)} %`;
};

const rowOf = ({ measure, unit, against, ours, oursSpread, baseline, baselineSpread, ratio, target, verdict }) => [
  measure,
  figure(ours, oursSpread, unit),
  figure(baseline, baselineSpread, unit),
  against,
  `${ratio.toFixed(2)}x`,
  target === undefined ? '' : `<= ${target}x`,
  verdict,
];

export function describeMachine(browser) {
  const all = cpus();
  return { processors: all.length, model: all[0]?.model ?? 'unknown', browser, node: process.version };
}

/** Without `verdicts`, of a run that was too short for any. */
export function printTable({ lines, faults, machine }, { verdicts }) {
  const rows = lines.map(rowOf).map((row) => (verdicts ? row : [...row.slice(0, -2), '', '']));
  const widths = HEAD.map((head, index) =>
    Math.max(...[head, ...rows.map((row) => row[index])].map(({ length }) => length)),
  );
  const line = (cells) => `| ${cells.map((cell, index) => cell.padEnd(widths[index])).join(' | ')} |`;
  console.log([line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'));
  console.log(
    `\n${machine.processors} x ${machine.model}, ${machine.browser}, Node ${machine.node}. Only ratios carry over.`,
  );
  for (const fault of faults) console.log(`The baseline shows something else: ${fault}`);
}
