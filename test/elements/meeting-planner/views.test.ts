import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { chord } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText, shownText } from '../../support/find.js';
import { openPage } from '../../support/page.js';
import { AMARA, LENA, meeting, mentorship, record, series } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { dated, fortnightly, lead, openPlanner, press, pressSoon, worldWith } from './planner.js';

const hours = (id: string, from: string, to: string) =>
  record('members', id, { name: id, hours: [{ days: [1, 2, 3, 4, 5], from, to }] }, { by: id });

const walk = () =>
  meeting('walk', '2026-10-30T06:00:00.000Z', {
    format: 'walk',
    minutes: 60,
    place: 'Park gate',
    link: 'https://x.test/',
  });

async function openView(view: string, records: Parameters<typeof worldWith>[0], options: { rtl?: boolean } = {}) {
  const { storage } = await worldWith(records);
  return openPage(
    html`<meeting-planner lang="en-GB" dir=${options.rtl ? 'rtl' : 'ltr'} view=${view}></meeting-planner>`,
    { storage },
  );
}

const focused = (page: Element): string => {
  let active = page.querySelector('meeting-planner')?.shadowRoot?.activeElement ?? null;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return (active?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
};

const rowsOf = (page: Element, of = 'tbody tr'): string[] =>
  [...byRole(page, 'grid').querySelectorAll(of)].map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());

describe('the views of the meetings', () => {
  it('month, list and day are one press away, and the switch keeps the focus', async () => {
    const { storage } = await worldWith(fortnightly());
    const page = await openPlanner(storage);
    await findRole(page, 'heading', 'October 2026');
    const list = byRole(page, 'button', 'List');
    list.focus();
    list.click();
    await until(() => allByRole(page, 'grid').length === 0);
    await findRole(page, 'heading', 'Coming meetings');
    expect(byRole(page, 'button', 'List')).to.equal(list);
    expect(list.getAttribute('aria-pressed')).to.equal('true');
    press(page, 'Day');
    await findRole(page, 'button', 'Next day');
    press(page, 'Month');
    await findRole(page, 'heading', 'October 2026');
  });

  it('an unknown view warns in words and shows the month', async () => {
    const said: unknown[] = [];
    const warn = console.warn.bind(console);
    console.warn = (text: unknown) => said.push(text);
    const page = await openView('week', fortnightly());
    await findRole(page, 'heading', 'October 2026');
    console.warn = warn;
    expect(said).to.deep.equal([
      'mentorship-widgets: <meeting-planner view="week">: it can be month, agenda, day. "month" is used.',
    ]);
  });

  describe('as a list', () => {
    it('R22 each has the hours of both, what is unusual, length, place and link, and whether it is agreed', async () => {
      const page = await openView('agenda', [
        ...fortnightly(),
        walk(),
        meeting('offer', '2026-11-04T23:30:00.000Z', {
          status: 'proposed',
          offer: { by: AMARA, at: '2026-10-21T07:00:00.000Z', times: ['2026-11-04T23:30:00.000Z'] },
        }),
      ]);
      await findRole(page, 'button', dated('Wednesday 11 November'));
      const row = (name: string) => shownText(byRole(page, 'button', dated(name)).closest('li')!);
      expect(row('Friday 30 October')).to.include('07:00–08:00');
      expect(row('Friday 30 October')).to.match(/0?2:00–0?3:00/);
      expect(row('Friday 30 October')).to.include('Early for you');
      expect(row('Friday 30 October')).to.include('60 minutes on a walk');
      expect(row('Friday 30 October')).to.include('Park gate');
      expect(row('Friday 30 October')).to.include('Open the link of the meeting');
      expect(row('Friday 30 October')).to.include('Agreed');
      expect(row('Thursday 5 November')).to.include('Not agreed yet');
      expect(row('Thursday 5 November')).to.match(/Amara, New York ?, 4 Nov there/);
      expect(row('Wednesday 28 October')).to.include('Next');
    });

    it('a press shows the meeting, and goes to it', async () => {
      const page = await openView('agenda', fortnightly());
      await pressSoon(page, dated('Wednesday 11 November'));
      const title = await findRole(page, 'heading', dated('Wednesday 11 November'));
      await until(() => focused(page) === title.textContent);
      expect(byRole(page, 'button', dated('Wednesday 11 November')).getAttribute('aria-current')).to.equal('true');
    });

    it('R23 it goes on for as far as somebody asks, grouped by month', async () => {
      const page = await openView('agenda', fortnightly());
      await findRole(page, 'heading', 'October 2026');
      const count = () => allByRole(page, 'button', /^\w+day/).length;
      await until(() => count() === 12);
      await pressSoon(page, 'Show more');
      await findText(page, '24 meetings are shown now.');
      expect(count()).to.equal(24);
      expect(focused(page)).to.match(dated('Wednesday 14 April'));
      expect(allByRole(page, 'heading', 'April 2027')).to.have.length(1);
    });

    it('R23 two meetings a year go on as well', async () => {
      const page = await openView('agenda', [
        mentorship(),
        series('half', '2026-11-02T16:00', 'FREQ=MONTHLY;INTERVAL=6;BYDAY=1MO'),
      ]);
      await findRole(page, 'heading', 'November 2026');
      await pressSoon(page, 'Show more');
      await findRole(page, 'heading', 'May 2028');
    });
  });

  describe('as a day', () => {
    const day = () => [
      ...fortnightly(),
      lead(),
      hours(LENA, '15:00', '18:00'),
      hours(AMARA, '09:00', '11:00'),
      meeting('elsewhere', '2026-10-28T16:00:00.000Z', { mentorship: 'mentorship:other' }),
    ];

    it('R22 the hours of both stand side by side, with the meeting at its hour', async () => {
      const page = await openView('day', day());
      await findRole(page, 'button', /^16:00–16:45/);
      const rows = rowsOf(page);
      expect(rows.find((row) => row.startsWith('14:00'))).to.match(/^14:00 not free 0?9:00 free$/);
      expect(rows.find((row) => row.startsWith('15:00'))).to.match(/^15:00 free 10:00 free$/);
      expect(rows.find((row) => row.startsWith('16:00'))).to.match(
        /^16:00 free 11:00 not free 16:00–16:45 45 minutes by video · every second Wednesday$/,
      );
      expect(rows.find((row) => row.startsWith('17:00'))).to.match(/^17:00 taken /);
      expect(rowsOf(page, 'thead th')).to.deep.equal(['You, Berlin', 'Amara, New York', 'Meeting']);
    });

    it('a press shows the meeting; the days turn, and tell what is due', async () => {
      const page = await openView('day', [...day(), walk()]);
      await findRole(page, 'button', /^16:00–16:45/);
      press(page, 'Next day');
      await findRole(page, 'heading', dated('Thursday 29 October'));
      press(page, 'Next day');
      await findText(page, 'step due: Present the plan');
      press(page, /^07:00–08:00/);
      await findText(page, 'Park gate');
      expect(byRole(page, 'button', /^07:00–08:00/).getAttribute('aria-pressed')).to.equal('true');
      press(page, 'Previous day');
      await findRole(page, 'heading', dated('Thursday 29 October'));
    });

    it('arrows, Home, End and the Page keys go through the hours; one stop for Tab', async () => {
      const page = await openView('day', day());
      (await findRole(page, 'button', /^16:00–16:45/)).focus();
      const seen: string[] = [];
      for (const key of ['ArrowDown', 'Home', 'ArrowUp', 'ArrowRight', 'End', 'PageDown', 'Home', 'PageUp']) {
        await chord(key);
        await page.querySelector('meeting-planner')?.updateComplete;
        seen.push(`${key}: ${focused(page)}`);
      }
      expect(seen.map((line) => line.replaceAll(/ not free/g, ' off'))).to.deep.equal([
        'ArrowDown: ',
        'Home: 17:00 taken',
        'ArrowUp: 16:00 free',
        'ArrowRight: 11:00 off',
        'End: 16:00–16:45 45 minutes by video · every second Wednesday',
        'PageDown: ',
        'Home: 16:00 free',
        'PageUp: 16:00 free',
      ]);
      expect(byRole(page, 'grid').querySelectorAll('[tabindex="0"]')).to.have.length(1);
    });

    it('from right to left the arrows are mirrored', async () => {
      const page = await openView('day', day(), { rtl: true });
      (await findRole(page, 'button', /^16:00–16:45/)).focus();
      await chord('ArrowRight');
      await page.querySelector('meeting-planner')?.updateComplete;
      expect(focused(page)).to.include('11:00');
    });

    it('the whole day is shown to those who ask', async () => {
      const page = await openView('day', day());
      await findRole(page, 'button', /^16:00–16:45/);
      expect(rowsOf(page)).to.have.length(15);
      press(page, 'Show the whole day');
      await findRole(page, 'button', 'Show fewer hours');
      expect(rowsOf(page)).to.have.length(24);
    });
  });
});
