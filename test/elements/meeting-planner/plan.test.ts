import { expect } from '@open-wc/testing';
import { chord } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { AMARA, LENA, meeting, mentorship } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { spoiled } from '../../support/world.js';
import { dated, field, fortnightly, openPlanner, pressSoon, reopenPlanner, worldWith } from './planner.js';

const FEBRUARY = '2026-02-10T08:00:00.000Z';

const fill = async (page: Element, fields: Record<string, string>) => {
  for (const [label, text] of Object.entries(fields)) type(await field(page, label), text);
};

const hoursShown = (page: Element) => {
  const root = page.querySelector('meeting-planner')?.shadowRoot;
  return [...(root?.querySelectorAll('.hours') ?? [])].map((hours) => hours.textContent);
};

describe('planning', () => {
  it('R21 one meeting: the hour is said for both before it is planned', async () => {
    const { storage } = await worldWith([mentorship()]);
    const page = await openPlanner(storage);
    const events: unknown[] = [];
    page.addEventListener('meeting-change', (event) => events.push(event.detail.change));
    await pressSoon(page, 'Plan a meeting');
    await findRole(page, 'dialog', 'Plan a meeting');
    await fill(page, { Date: '2026-11-04', 'Time where you are': '09:30', Minutes: '30', Place: 'Room 4' });
    await findText(page, 'Wednesday, 4 November 2026');
    expect(shownText(page)).to.include('09:30–10:00 for you in Berlin');
    expect(shownText(page)).to.match(/0?3:30–0?4:00 for Amara in New York/);
    expect(shownText(byRole(page, 'dialog'))).to.include('Only you and Amara can read this.');
    await pressSoon(page, 'Plan it');
    await findText(page, 'Next meeting, in 14 days');
    expect(hoursShown(page)).to.deep.equal(['09:30–10:00', '03:30–04:00']);
    expect(shownText(page)).to.include('30 minutes by video');
    expect(shownText(page)).to.include('Room 4');
    expect(events).to.deep.equal(['planned']);
  });

  it('R21 a fortnightly series of Berlin and New York keeps its hour in Berlin across 8 March and 25 October', async () => {
    const { storage } = await worldWith([mentorship()]);
    const page = await openPlanner(storage, { now: FEBRUARY });
    await pressSoon(page, 'Plan a meeting');
    await fill(page, { Date: '2026-02-18', 'Time where you are': '16:00', 'How often?': 'fortnightly' });
    await findText(page, 'Wednesday, 4 March 2026');
    expect(shownText(page)).to.include('On 18 March it is 11:00 for Amara, one hour later than usual.');
    expect(shownText(page)).to.include('On 28 October it is 11:00 for Amara, one hour later than usual.');
    await pressSoon(page, 'Plan it');
    await findText(page, 'every second Wednesday');
    const seen: unknown[] = [hoursShown(page)];
    for (const day of ['Wednesday 4 March', 'Wednesday 18 March', 'Wednesday 1 April']) {
      await pressSoon(page, dated(`${day} 16:00`));
      await findRole(page, 'heading', dated(day));
      seen.push(hoursShown(page));
    }
    expect(seen).to.deep.equal([
      ['16:00–16:45', '10:00–10:45'],
      ['16:00–16:45', '10:00–10:45'],
      ['16:00–16:45', '11:00–11:45'],
      ['16:00–16:45', '10:00–10:45'],
    ]);
    const later = await reopenPlanner(storage, { now: '2026-10-21T08:00:00.000Z' });
    await findText(later, 'Next meeting, in 7 days');
    expect(hoursShown(later)).to.deep.equal(['16:00–16:45', '11:00–11:45']);
    expect(shownText(later)).to.include('One hour later than usual for Amara.');
    expect(shownText(later)).to.include(
      'Berlin changes its clocks on 25 October, New York on 1 November. From 11 November it is 10:00 again.',
    );
  });

  it('refuses an hour that the clocks jump over, in words', async () => {
    const { storage } = await worldWith([mentorship()]);
    const page = await openPlanner(storage, { now: FEBRUARY });
    await pressSoon(page, 'Plan a meeting');
    await fill(page, { Date: '2026-03-29', 'Time where you are': '02:30' });
    await findText(page, /On 29 March the clocks in Berlin jump over 0?2:30\. Choose another time; 0?3:30 is/);
    await pressSoon(page, 'Plan it');
    expect(allByRole(page, 'dialog')).to.have.length(1);
  });

  it('refuses a link that could run code, and keeps what was typed', async () => {
    const { storage } = await worldWith([mentorship()]);
    const page = await openPlanner(storage);
    await pressSoon(page, 'Plan a meeting');
    await fill(page, { Date: '2026-11-04', 'Time where you are': '09:30', Link: 'javascript:alert(1)' });
    await pressSoon(page, 'Plan it');
    await findText(page, 'A link begins with https://');
    expect((await field(page, 'Link')).getAttribute('aria-invalid')).to.equal('true');
    expect((await field(page, 'Date')).value).to.equal('2026-11-04');
  });

  it('a storage that fails loses nothing: the draft comes back, also after a reload', async () => {
    const { storage } = await worldWith([mentorship()]);
    const { StorageError } = await import('../../../src/storage/contract.js');
    const full = spoiled(storage, () => ({ commit: () => Promise.reject(new StorageError('quota')) }));
    const page = await openPlanner(full);
    await pressSoon(page, 'Plan a meeting');
    await fill(page, { Date: '2026-11-04', 'Time where you are': '09:30', Place: 'Room 4' });
    await pressSoon(page, 'Plan it');
    await findText(page, 'This device has no room left.');
    const again = await reopenPlanner(storage);
    await pressSoon(again, 'Plan a meeting');
    await findText(again, 'Draft kept on this device');
    expect((await field(again, 'Place')).value).to.equal('Room 4');
    await pressSoon(again, 'Plan it');
    await findText(again, 'Planned: Wednesday');
    await pressSoon(again, 'Plan a meeting');
    expect((await field(again, 'Place')).value).to.equal('');
  });

  it('by keyboard alone', async () => {
    const { storage } = await worldWith(fortnightly());
    const page = await openPlanner(storage);
    const plan = await findRole(page, 'button', 'Plan a meeting');
    plan.focus();
    await chord('Enter');
    const dialog = await findRole(page, 'dialog', 'Plan a meeting');
    expect(dialog.contains((dialog.getRootNode() as ShadowRoot).activeElement)).to.equal(true);
    await chord('Escape');
    await findRole(page, 'heading', 'Coming meetings');
    expect(allByRole(page, 'dialog')).to.have.length(0);
    expect((plan.getRootNode() as ShadowRoot).activeElement).to.equal(plan);
  });
});

describe('the first step', () => {
  it('one person alone adds a partner by name and plans', async () => {
    const { storage } = await worldWith([]);
    const page = await openPlanner(storage);
    await findRole(page, 'heading', 'Who do you meet?');
    await pressSoon(page, 'Start');
    await findText(page, 'Write the name of the person you meet.');
    const zones = await field(page, 'Where are their clocks?');
    expect(zones).to.have.property('length', 1);
    zones.focus();
    await until(() => 'length' in zones && zones.length > 300);
    await fill(page, { Name: 'Noor Haddad', 'Where are their clocks?': 'Asia/Tokyo' });
    await pressSoon(page, 'Start');
    await findRole(page, 'heading', 'No meeting is planned');
    await pressSoon(page, 'Plan a meeting');
    await fill(page, { Date: '2026-10-22', 'Time where you are': '20:00' });
    await findText(page, /0?3:00–0?3:45 on Friday,? 23 October for Noor in Tokyo/);
    await pressSoon(page, 'Plan it');
    await findText(page, 'Next meeting, tomorrow');
  });

  it('a partner without a zone: it is said that the hour is not known', async () => {
    const { storage } = await worldWith([]);
    const page = await openPlanner(storage);
    await findRole(page, 'heading', 'Who do you meet?');
    await fill(page, { Name: 'Noor' });
    await pressSoon(page, 'Start');
    await pressSoon(page, 'Plan a meeting');
    await fill(page, { Date: '2026-10-22', 'Time where you are': '20:00' });
    await pressSoon(page, 'Plan it');
    await findRole(page, 'heading', dated('Thursday 22 October'));
    expect(shownText(page)).to.include('The hour of Noor is not known: nobody said the time zone yet.');
    expect(hoursShown(page)).to.deep.equal(['20:00–20:45']);
  });

  it('the zone of the partner can be said later', async () => {
    const { storage } = await worldWith([
      mentorship({
        partners: [
          { person: LENA, name: 'Lena Brandt', role: 'mentee', zone: 'Europe/Berlin', place: 'Berlin' },
          { person: AMARA, name: 'Amara Okoye', role: 'mentor', zone: '', place: '' },
        ],
      }),
      meeting('one', '2026-10-28T15:00:00.000Z'),
    ]);
    const page = await openPlanner(storage);
    await pressSoon(page, 'Say the time zone');
    await findRole(page, 'dialog', 'Where is Amara?');
    const zones = await field(page, 'Where are their clocks?');
    zones.focus();
    await until(() => 'length' in zones && zones.length > 300);
    type(zones, 'Asia/Dubai');
    await pressSoon(page, 'Save');
    await findText(page, 'The hours of Amara are shown from now on.');
    expect(hoursShown(page)).to.deep.equal(['16:00–16:45', '19:00–19:45']);
    expect(shownText(page)).to.include('Amara, Dubai');
  });

  it('R30 a meeting in writing has a day and no hour', async () => {
    const { storage } = await worldWith([mentorship()]);
    const page = await openPlanner(storage);
    await pressSoon(page, 'Plan a meeting');
    await fill(page, { 'How do you meet?': 'written' });
    await fill(page, { 'Both have written by': '2026-10-31' });
    expect(shownText(page)).not.to.include('Time where you are');
    await findText(page, 'At an hour of your own: you and Amara write to each other until the end of that day.');
    await pressSoon(page, 'Plan it');
    await findRole(page, 'heading', dated('Saturday 31 October'));
    expect(shownText(page)).to.include('In writing, at an hour of your own');
    expect(shownText(page)).to.include('In writing, due in 10 days');
    expect(shownText(page)).not.to.match(/\d\d:\d\d/);
  });
});
