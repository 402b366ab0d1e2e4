import { expect } from '@open-wc/testing';
import { readPeopleFile, type Progress } from '../../src/exchange/people-file.js';

/** A messy table: titles, quotes, line ends inside cells, cells that are wrong, rows that are torn. */
function messyTable(count: number): string {
  const row = (index: number) => {
    if (index % 97 === 0) return `Torn ${index};Row;"never closed`;
    const zone = index % 7 === 0 ? 'Mars/Base' : 'Europe/Berlin';
    const about = `"Tells ""long"" stories; ${'and more of them, '.repeat(8)}${index % 11 === 0 ? '\nmore' : ''}"`;
    return `Zoë ${index};Müller;"Python, SQL (deep)";${zone};${index % 5 === 0 ? 'many' : 3};31.5.2027;${about}`;
  };
  const rows = Array.from({ length: count }, (_, index) => row(index + 1));
  return ['Mentors 2026;;;;;;', 'Vorname;Name;Themen;Zeitzone;Plätze;Pause bis;Über mich', ...rows].join('\r\n');
}

/** Yields to the browser, which may draw a frame then. */
const yielded = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });

describe('10,000 messy rows', () => {
  it('are read in slices that let a page draw its frames, and progress is told', async () => {
    const file = new Blob([messyTable(10_000)]);
    const slices: number[] = [];
    const progress: Progress[] = [];
    let resumed = performance.now();
    const pause = async () => {
      slices.push(performance.now() - resumed);
      await yielded();
      resumed = performance.now();
    };
    const start = performance.now();
    const { people, rejected } = await readPeopleFile(file, { pause, onProgress: (told) => progress.push(told) });
    const took = performance.now() - start;
    const sorted = slices.toSorted((a, b) => a - b);
    console.log(
      `10,000 rows: ${Math.round(took)} ms in ${slices.length} slices, the longest ${Math.round(sorted.at(-1) ?? 0)} ms`,
    );
    expect(people.length).to.equal(9897);
    expect(rejected.length).to.equal(3497);
    expect(slices.length).to.be.greaterThan(20);
    expect(progress.length).to.be.greaterThan(20);
    expect(progress.at(-1)).to.deep.equal({ people: 9897, share: 1 });
    // a machine that does other things too holds up a slice now and then; the reader itself stops after 8 ms
    expect(sorted[Math.floor(sorted.length / 2)]).to.be.lessThan(50);
    expect(took).to.be.lessThan(15_000);
  }).timeout(30_000);
});
