import { expect } from '@open-wc/testing';
import { allByRole, findRole, findText, shownText, type } from '../../support/find.js';
import { AMARA, LENA, meeting, mentorship, record } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { field, openPlanner, pressSoon, worldWith } from './planner.js';

const person = (id: string, name: string, hours: readonly object[]) =>
  record('members', id, { name, hours }, { by: id });

const WEEK = [1, 2, 3, 4, 5];

/** Lena is free in the afternoon, Amara from nine to eleven: between 15:00 and 16:00, in November 17:00 in Berlin. */
const withHours = () => [
  person(LENA, 'Lena Brandt', [{ days: WEEK, from: '12:00', to: '20:00' }]),
  person(AMARA, 'Amara Okoye', [{ days: WEEK, from: '09:00', to: '11:00' }]),
];

/** The times that are offered; the fields of the dialog are no days. */
const slotsOf = (root: ParentNode) => allByRole(root, 'radio', /day/u);

const slotNames = (root: ParentNode): string[] =>
  slotsOf(root).map((one) => (one.closest('label')?.textContent ?? '').replace(/\s+/gu, ' ').trim());

const openFinder = async (records: Parameters<typeof worldWith>[0]) => {
  const { storage } = await worldWith(records);
  const page = await openPlanner(storage);
  await pressSoon(page, 'Plan a meeting');
  await pressSoon(page, 'Find a time for both');
  return { page, storage };
};

/** Chooses files as a person does. */
const choose = (input: HTMLElement, ...texts: readonly string[]): void => {
  const data = new DataTransfer();
  texts.forEach((text, index) => data.items.add(new File([text], `${String(index)}.ics`, { type: 'text/calendar' })));
  if (!(input instanceof HTMLInputElement)) throw new Error(`${input.localName} takes no files`);
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

describe('finding a time for both', () => {
  it('R22: offers the kindest times of both, as each clock reads them; one click takes one', async () => {
    const { page } = await openFinder([mentorship(), ...withHours()]);
    await findText(page, '6 times, the kindest first. One click takes one.');
    const names = slotNames(page);
    expect(names[0]).to.match(
      /^Thursday,? 22 October 15:00–15:45 for you in Berlin 0?9:00–0?9:45 for Amara in New York$/u,
    );
    expect(names[2]).to.match(/^Monday,? 26 October 14:00–14:45 for you in Berlin/u);
    expect(shownText(page)).to.match(/Amara: Mon–Fri 0?9:00–11:00, in New York/u);
    const [, friday] = slotsOf(page);
    friday?.click();
    const date = await field(page, 'Date');
    await until(() => date.value === '2026-10-23');
    expect((await field(page, 'Time where you are')).value).to.equal('15:00');
    await pressSoon(page, 'Plan it');
    await findText(page, 'Next meeting, in 2 days');
  });

  it('R22: marks what is early, late or on another day', async () => {
    const { page } = await openFinder([
      mentorship({
        partners: [
          { person: LENA, name: 'Lena Brandt', role: 'mentee', zone: 'Europe/Berlin', place: 'Berlin' },
          { person: AMARA, name: 'Amara Okoye', role: 'mentor', zone: 'Pacific/Auckland', place: 'Auckland' },
        ],
      }),
      person(LENA, 'Lena Brandt', [{ days: [4], from: '19:00', to: '20:00' }]),
      person(AMARA, 'Amara Okoye', [{ days: WEEK, from: '06:00', to: '09:00' }]),
    ]);
    await findText(page, 'Times that fit both');
    expect(slotNames(page)[0]).to.match(
      /^Thursday,? 29 October 19:00–19:45 .* Late for you Early for Amara The next day for Amara$/u,
    );
  });

  it('where nobody said when they are free, weekdays are taken, and that is told', async () => {
    const { page } = await openFinder([mentorship()]);
    await findText(page, /You: Mon–Fri 0?7:00–21:00, taken because you have not said when you are free\./u);
    expect(slotNames(page)).to.have.length(6);
  });

  it('R16: in reverse mentoring the hours of the junior partner come first', async () => {
    const { page } = await openFinder([mentorship({ kind: 'reverse' }), ...withHours()]);
    await findText(page, 'The hours of Amara come first: in reverse mentoring those of the junior partner lead.');
  });

  it('leaves out meetings that stand already, and what a calendar file says of my time', async () => {
    const { page } = await openFinder([
      mentorship(),
      ...withHours(),
      meeting('one', '2026-10-22T13:00:00.000Z', { minutes: 120 }),
    ]);
    await findText(page, 'Times that fit both');
    expect(slotNames(page)[0]).to.match(/^Friday,? 23 October/u);
    choose(
      await field(page, 'Leave out when you are busy'),
      calendar(
        'BEGIN:VEVENT',
        'UID:1',
        'DTSTART:20261023T120000Z',
        'DTEND:20261023T160000Z',
        'SUMMARY:Doctor',
        'END:VEVENT',
      ),
      calendar('no calendar line', 'BEGIN:VEVENT', 'DTSTART:20261026T060000Z', 'DURATION:PT9H', 'END:VEVENT'),
    );
    await findText(page, '2 busy times are left out.');
    expect(slotNames(page)[0]).to.match(/^Tuesday,? 27 October/u);
    expect(shownText(page)).to.include('1 line is not understood').and.not.to.include('Doctor');
    await pressSoon(page, 'Forget the calendar');
    await until(() => /^Friday,? 23 October/u.test(slotNames(page)[0] ?? ''));
  });

  it('a file that is no calendar is told', async () => {
    const { page } = await openFinder([mentorship()]);
    choose(await field(page, 'Leave out when you are busy'), 'name;mail');
    await findText(page, 'No busy time was found in it.');
    await findText(page, 'Line 1: This is no calendar file. It should begin with BEGIN:VCALENDAR.');
  });

  it('R22: moving a meeting looks for another time, and the meeting is not in its own way', async () => {
    const { storage } = await worldWith([mentorship(), ...withHours(), meeting('one', '2026-10-22T13:00:00.000Z')]);
    const page = await openPlanner(storage);
    await pressSoon(page, 'Move the meeting');
    await pressSoon(page, 'Find a time for both');
    await findText(page, 'Times that fit both');
    const [first, second] = slotsOf(page);
    expect(first).to.have.property('checked', true);
    second?.click();
    await pressSoon(page, 'Move it');
    await findText(page, 'Next meeting, in 2 days');
  });

  it('without minutes or the zone of the partner it says what is missing', async () => {
    const { page } = await openFinder([mentorship()]);
    type(await field(page, 'Minutes'), '');
    await findText(page, 'Say how many minutes you need, and times are looked for.');
    await findRole(page, 'button', 'Find a time for both');
  });
});
