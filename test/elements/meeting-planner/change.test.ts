import { expect } from '@open-wc/testing';
import { chord } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { failing, slow } from '../../../stories/support.js';
import { until } from '../../support/until.js';
import {
  agendaTitles,
  agendaWith,
  dated,
  field,
  fortnightly,
  lead,
  openPlanner,
  press,
  pressSoon,
  topic,
  worldWith,
} from './planner.js';
import { advice, goal, meeting, mentorship, PAIR } from '../../support/sample.js';

const prepared = () => [
  ...fortnightly(),
  lead(),
  meeting('fort.20261028T1600', '2026-10-28T15:00:00.000Z', {
    series: 'series:fort',
    occurrence: '2026-10-28T16:00',
    place: 'Room 4',
    wanted: 'A plan for the review',
    ...agendaWith({ items: [topic('budget', 'The budget; and more')] }),
  }),
];

/** The text of the file that a press offers. The browser itself saves none: its list of downloads would take the keyboard. */
async function offered(act: () => void): Promise<string> {
  const make = URL.createObjectURL.bind(URL);
  const file = new Promise<Blob>((resolve) => {
    URL.createObjectURL = (blob: Blob) => {
      resolve(blob);
      return make(blob);
    };
  });
  const saved = new Promise<void>((resolve) => {
    HTMLAnchorElement.prototype.click = () => {
      resolve();
    };
  });
  act();
  await saved;
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  URL.createObjectURL = make;
  return (await file).text();
}

describe('changing a meeting', () => {
  it('R21 moving one of a series keeps its agenda; the others stay', async () => {
    const { storage } = await worldWith(prepared());
    const page = await openPlanner(storage);
    const changes: unknown[] = [];
    page.addEventListener('meeting-change', (event) => changes.push(event.detail));
    await pressSoon(page, 'Move the meeting');
    const dialog = await findRole(page, 'dialog', 'Move the meeting');
    expect(shownText(dialog)).to.match(/It was planned for Wednesday,? 28 October, 16:00–16:45\./);
    type(await field(page, 'Date'), '2026-10-29');
    type(await field(page, 'Time where you are'), '17:30');
    await findText(page, '12:30–13:15 for Amara in New York');
    await pressSoon(page, 'Move it');
    await findRole(page, 'heading', dated('Thursday 29 October'));
    expect(agendaTitles(page)[1]).to.equal('The budget; and more');
    expect(changes).to.deep.equal([{ id: 'meeting:fort.20261028T1600', change: 'moved' }]);
    expect(allByRole(page, 'button', dated('Wednesday 11 November 16:00'))).to.have.length(1);
    expect(allByRole(page, 'button', dated('Wednesday 28 October'))).to.have.length(0);
  });

  it('R21 moving this one and all later ones keeps the agenda, and leaves no meeting twice', async () => {
    const { storage } = await worldWith(prepared());
    const page = await openPlanner(storage);
    await pressSoon(page, 'Move the meeting');
    await findRole(page, 'dialog', 'Move the meeting');
    type(await field(page, 'Date'), '2026-10-29');
    type(await field(page, 'Time where you are'), '17:30');
    (await findRole(page, 'radio', 'This one and all later ones')).click();
    await pressSoon(page, 'Move it');
    await findRole(page, 'heading', dated('Thursday 29 October'));
    await findRole(page, 'button', dated('Thursday 12 November 17:30–18:15 in 22 days'));
    expect(agendaTitles(page)[1]).to.equal('The budget; and more');
    expect(allByRole(page, 'button', dated('Wednesday 11 November'))).to.have.length(0);
    expect(allByRole(page, 'button', dated('Thursday 29 October 17:30'))).to.have.length(1);
    expect(allByRole(page, 'button', dated('Thursday 29 October: meeting at 17:30'))).to.have.length(1);
  });

  it('R21 the calendar file has the right instant, the uid of the series, the sequence and its reminders', async () => {
    const { storage } = await worldWith(prepared());
    const page = await openPlanner(storage);
    await findRole(page, 'button', 'Add to calendar');
    const lines = (await offered(() => press(page, 'Add to calendar'))).split('\r\n');
    expect(lines).to.include.members([
      'UID:fort',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261028T160000',
      'SEQUENCE:0',
      'DTSTART:20261028T150000Z',
      'DTEND:20261028T154500Z',
      'SUMMARY:Mentoring with Amara Okoye',
      'LOCATION:Room 4',
      'TRIGGER:-PT1440M',
      'TRIGGER:-PT15M',
    ]);
    expect(lines.join('').replaceAll(' ', '')).to.include('Thebudget\\;andmore');
  });

  it('R21 one calendar file of the whole series, with the meeting that was moved', async () => {
    const { storage } = await worldWith([
      ...fortnightly(),
      meeting('fort.20261028T1600', '2026-10-29T15:00:00.000Z', {
        series: 'series:fort',
        occurrence: '2026-10-28T16:00',
        sequence: 1,
      }),
    ]);
    const page = await openPlanner(storage);
    await pressSoon(page, 'Other calendars');
    await findRole(page, 'dialog', 'Into your calendar');
    const lines = (await offered(() => press(page, 'The whole series'))).split('\r\n');
    expect(lines).to.include.members([
      'BEGIN:VTIMEZONE',
      'UID:fort',
      'DTSTART;TZID=Europe/Berlin:20260218T160000',
      'RRULE:FREQ=WEEKLY;INTERVAL=2',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261028T160000',
      'DTSTART:20261029T150000Z',
      'TRIGGER:-PT15M',
    ]);
  });

  it('R21 one calendar file of everything: meetings, and what there is to do', async () => {
    const { storage } = await worldWith([
      ...prepared(),
      goal('check', { title: 'Speak up', status: 'active', checkOn: '2026-11-20' }, PAIR),
      advice('summary', 'Send the summary', { by: '2026-10-26' }),
      meeting('single', '2026-11-03T09:00:00.000Z', {}),
    ]);
    const page = await openPlanner(storage);
    await pressSoon(page, 'Other calendars');
    await findRole(page, 'dialog', 'Into your calendar');
    const lines = (await offered(() => press(page, 'All meetings and tasks'))).split('\r\n');
    expect(lines).to.include.members([
      'UID:fort',
      'UID:single',
      'DTSTART:20261103T090000Z',
      'UID:summary',
      'DUE;VALUE=DATE:20261026',
      'UID:lead.s1',
      'DUE;VALUE=DATE:20261030',
      'UID:check.check',
      'SUMMARY:Check-in: Speak up',
      'DUE;VALUE=DATE:20261120',
    ]);
  });

  it('R21 leads to three web calendars in a new tab, without what is on the agenda', async () => {
    const { storage } = await worldWith(prepared());
    const page = await openPlanner(storage);
    await pressSoon(page, 'Other calendars');
    await findRole(page, 'dialog', 'Into your calendar');
    const links = ['Google Calendar', 'Outlook.com', 'Microsoft 365'].map((name) => byRole(page, 'link', name));
    const hrefs = links.map((link) => new URL(link.getAttribute('href') ?? ''));
    expect(links.map((link) => [link.getAttribute('target'), link.getAttribute('rel')])).to.deep.equal([
      ['_blank', 'noopener noreferrer'],
      ['_blank', 'noopener noreferrer'],
      ['_blank', 'noopener noreferrer'],
    ]);
    expect(hrefs.map(({ host }) => host)).to.deep.equal([
      'calendar.google.com',
      'outlook.live.com',
      'outlook.office.com',
    ]);
    expect(hrefs[0]?.searchParams.get('dates')).to.equal('20261028T150000Z/20261028T154500Z');
    expect(hrefs.some(({ href }) => /budget|review/i.test(href))).to.equal(false);
  });

  it('R21 a cancelled meeting is taken out of the calendar by a file of the same uid', async () => {
    const { storage } = await worldWith(prepared());
    const page = await openPlanner(storage);
    await pressSoon(page, 'Cancel it');
    await pressSoon(page, 'Cancel the meeting');
    await findRole(page, 'button', 'Take it out of the calendar');
    const lines = (await offered(() => press(page, 'Take it out of the calendar'))).split('\r\n');
    expect(lines).to.include.members([
      'METHOD:CANCEL',
      'UID:fort',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261028T160000',
      'STATUS:CANCELLED',
    ]);
  });

  it('cancels one and keeps the series', async () => {
    const { storage } = await worldWith(prepared());
    const page = await openPlanner(storage);
    await pressSoon(page, 'Cancel it');
    await findRole(page, 'dialog', 'Cancel the meeting?');
    await pressSoon(page, 'Cancel the meeting');
    await findText(page, 'The meeting is cancelled.');
    await pressSoon(page, 'Back to the next meeting');
    await findRole(page, 'heading', dated('Wednesday 11 November'));
  });

  it('cancels a meeting and all later ones', async () => {
    const { storage } = await worldWith(prepared());
    const page = await openPlanner(storage);
    await pressSoon(page, 'Cancel it');
    await findRole(page, 'dialog', 'Cancel the meeting?');
    byRole(page, 'radio', 'This one and all later ones').click();
    await pressSoon(page, 'Cancel the meeting');
    await pressSoon(page, 'Back to the next meeting');
    await findRole(page, 'heading', 'No meeting is planned');
    expect(allByRole(page, 'button', dated('Wednesday 14 October: meeting held'))).to.have.length(1);
  });

  it('asks whether a past meeting took place', async () => {
    const { storage } = await worldWith([mentorship(), meeting('past', '2026-10-20T14:00:00.000Z')]);
    const page = await openPlanner(storage);
    await findText(page, 'Did it take place?');
    await pressSoon(page, 'It did not');
    await findText(page, 'Noted: it did not take place.');
    await findRole(page, 'button', dated('Tuesday 20 October: meeting missed at 16:00'));
    expect(allByRole(page, 'group', 'Did it take place?')).to.have.length(0);
  });
});

describe('the month', () => {
  it('names its days, what is planned, held and due, and shows the meeting that is chosen', async () => {
    const { storage } = await worldWith(prepared());
    const page = await openPlanner(storage);
    const table = await findRole(page, 'grid', 'October 2026');
    expect(allByRole(table, 'columnheader')).to.have.length(7);
    expect(shownText(table)).to.match(/Wednesday,? 21 October: today/);
    expect(shownText(table)).to.match(/Friday,? 30 October: step due: Present the plan/);
    expect(byRole(table, 'button', dated('Wednesday 28 October: meeting at 16:00')).ariaPressed).to.equal('true');
    byRole(table, 'button', dated('Wednesday 14 October: meeting held at 16:00')).click();
    await findText(page, 'Took place 7 days ago');
    await pressSoon(page, 'Next month');
    await findRole(page, 'grid', 'November 2026');
    await pressSoon(page, dated('Wednesday 25 November: meeting at 16:00'));
    await findRole(page, 'heading', dated('Wednesday 25 November'));
    await pressSoon(page, 'Back to the next meeting');
    await findRole(page, 'heading', dated('Wednesday 28 October'));
  });
});

describe('the month by keyboard', () => {
  const active = (grid: HTMLElement): string => {
    const { activeElement } = grid.getRootNode() as ShadowRoot;
    return activeElement instanceof HTMLElement ? (activeElement.dataset['day'] ?? '') : '';
  };
  const stops = (grid: HTMLElement) => grid.querySelectorAll('[tabindex="0"]').length;

  for (const [direction, forth, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`is one stop; keys go from day to day, ${direction}`, async () => {
      const { storage } = await worldWith(prepared());
      const page = await openPlanner(storage);
      page.dir = direction;
      const grid = await findRole(page, 'grid', 'October 2026');
      const meeting = await findRole(grid, 'button', dated('Wednesday 28 October: meeting at 16:00'));
      expect(stops(grid)).to.equal(1);
      meeting.focus();
      const seen: string[] = [];
      for (const key of [forth, 'ArrowUp', back, 'Home', 'End', 'PageDown', 'ArrowDown']) {
        const was = active(grid);
        await chord(key);
        await until(() => active(grid) !== was, `${key} leads nowhere from ${was}`);
        seen.push(active(grid));
      }
      expect(seen).to.deep.equal([
        '2026-10-29',
        '2026-10-22',
        '2026-10-21',
        '2026-10-19',
        '2026-10-25',
        '2026-11-25',
        '2026-12-02',
      ]);
      await findRole(page, 'grid', 'December 2026');
      expect(stops(grid)).to.equal(1);
    });
  }

  it('a day with a meeting is chosen by Enter', async () => {
    const { storage } = await worldWith(prepared());
    const page = await openPlanner(storage);
    const grid = await findRole(page, 'grid', 'October 2026');
    (await findRole(grid, 'button', dated('Wednesday 28 October: meeting at 16:00'))).focus();
    await chord('ArrowUp');
    await until(() => active(grid) === '2026-10-21');
    await chord('ArrowUp');
    await until(() => active(grid) === '2026-10-14');
    await chord('Enter');
    await findText(page, 'Took place 7 days ago');
  });
});

describe('the states', () => {
  it('loading says what loads', async () => {
    const { storage } = await worldWith([]);
    const page = await openPlanner(slow(storage));
    await findText(page, 'Loading your meetings');
  });
  it('failed offers a way on', async () => {
    const page = await openPlanner(failing());
    await findText(page, 'Your meetings did not load');
    expect(allByRole(page, 'button', 'Try again')).to.have.length(1);
  });
  it('a visitor is told to sign in', async () => {
    const { storage } = await worldWith([]);
    const page = await openPlanner(storage, { as: null });
    await findText(page, 'Sign in to see and plan meetings.');
  });
});
