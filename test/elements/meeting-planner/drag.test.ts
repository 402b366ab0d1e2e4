import { expect } from '@open-wc/testing';
import '../../../src/elements/meeting-planner/month-mover.js';
import { chord, middleOf, mouse, touch, viewport } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText, shownText } from '../../support/find.js';
import { meeting, mentorship } from '../../support/sample.js';
import { until } from '../../support/until.js';
import {
  agendaTitles,
  agendaWith,
  dated,
  field,
  fortnightly,
  openPlanner,
  pressSoon,
  topic,
  worldWith,
} from './planner.js';

const NEXT = dated('Wednesday 28 October: meeting at 16:00');
const HELD = dated('Wednesday 14 October: meeting held at 16:00');

async function openMonth(records = fortnightly()) {
  await viewport({ width: 1280, height: 1000 });
  const { storage } = await worldWith(records);
  const page = await openPlanner(storage);
  await findRole(page, 'button', NEXT);
  return page;
}

const partsOf = (page: Element) => page.querySelector('meeting-planner')?.shadowRoot;

/** The middle of a day of the month. */
const on = (page: Element, date: string) => {
  const root = partsOf(page)?.querySelector('meeting-planner-month')?.shadowRoot;
  return middleOf(root!.querySelector(`td[data-day="${date}"]`)!);
};

const valueOf = async (page: Element, label: string) => (await field(page, label)).value;

describe('dragging a meeting to another day', () => {
  it('R21 a drop asks as “Move the meeting” does: same hour, for both, before anything is stored', async () => {
    const page = await openMonth([
      ...fortnightly(),
      meeting('fort.20261028T1600', '2026-10-28T15:00:00.000Z', {
        series: 'series:fort',
        occurrence: '2026-10-28T16:00',
        ...agendaWith({ items: [topic('budget', 'The budget')] }),
      }),
    ]);
    const changes: unknown[] = [];
    page.addEventListener('meeting-change', (event) => changes.push(event.detail));
    const from = middleOf(byRole(page, 'button', NEXT));
    await mouse({ move: from }, 'down', { move: { ...on(page, '2026-10-30'), steps: 8 } });
    await findText(page, /To Friday,? 30 October, 16:00\. Drop it, or press Escape to put it back\./);
    expect(getSelection()?.toString()).to.equal('');
    await mouse('up');
    await findRole(page, 'dialog', 'Move the meeting');
    expect(await valueOf(page, 'Date')).to.equal('2026-10-30');
    expect(await valueOf(page, 'Time where you are')).to.equal('16:00');
    await findText(page, /11:00–11:45 for Amara in New York/);
    expect(byRole(page, 'radio', 'This one and all later ones')).to.have.property('checked', false);
    expect(changes).to.deep.equal([]);
    await pressSoon(page, 'Move it');
    await findRole(page, 'heading', dated('Friday 30 October'));
    expect(agendaTitles(page)).to.include('The budget');
    expect(changes).to.deep.equal([{ id: 'meeting:fort.20261028T1600', change: 'moved' }]);
    expect(allByRole(page, 'button', NEXT)).to.have.length(0);
  });

  it('R21 a series asks how much of it goes along', async () => {
    const page = await openMonth();
    const from = middleOf(byRole(page, 'button', NEXT));
    await mouse({ move: from }, 'down', { move: { ...on(page, '2026-10-29'), steps: 8 } }, 'up');
    (await findRole(page, 'radio', 'This one and all later ones')).click();
    await pressSoon(page, 'Move it');
    await findRole(page, 'button', dated('Thursday 12 November: meeting at 16:00'));
    expect(allByRole(page, 'button', dated('Wednesday 11 November'))).to.have.length(0);
  });

  it('goes back on Escape, and asks nothing', async () => {
    const page = await openMonth();
    const from = middleOf(byRole(page, 'button', NEXT));
    await mouse({ move: from }, 'down', { move: { ...on(page, '2026-10-30'), steps: 8 } });
    await findText(page, 'Drop it, or press Escape');
    await chord('Escape');
    await findText(page, /The meeting stays on Wednesday,? 28 October\./);
    await mouse('up');
    expect(allByRole(page, 'dialog')).to.have.length(0);
  });

  it('a day that is over takes none, and says so', async () => {
    const page = await openMonth();
    const from = middleOf(byRole(page, 'button', NEXT));
    await mouse({ move: from }, 'down', { move: { ...on(page, '2026-10-19'), steps: 8 } }, 'up');
    await findText(page, /Monday,? 19 October is over: nothing can be planned there\./);
    expect(allByRole(page, 'dialog')).to.have.length(0);
  });

  it('a meeting that was held stays, and says why', async () => {
    const page = await openMonth();
    const from = middleOf(byRole(page, 'button', HELD));
    await mouse({ move: from }, 'down', { move: { ...on(page, '2026-10-30'), steps: 8 } }, 'up');
    await findText(page, 'This meeting is over, so it stays on its day.');
    expect(allByRole(page, 'dialog')).to.have.length(0);
    expect(byRole(page, 'button', HELD).style.translate).to.equal('');
  });

  it('R30 a meeting in writing goes to another day without an hour', async () => {
    const page = await openMonth([
      ...fortnightly(),
      meeting('letter', '2026-10-29T11:00:00.000Z', { format: 'written' }),
    ]);
    const from = middleOf(byRole(page, 'button', dated('Thursday 29 October: meeting in writing due')));
    await mouse({ move: from }, 'down', { move: { ...on(page, '2026-10-30'), steps: 8 } });
    await findText(page, /To Friday,? 30 October\. Drop it/);
    await mouse('up');
    await findRole(page, 'dialog', 'Move the meeting');
    await pressSoon(page, 'Move it');
    await findRole(page, 'button', dated('Friday 30 October: meeting in writing due'));
  });

  it('a press that does not travel shows the meeting, as ever', async () => {
    const page = await openMonth();
    const button = byRole(page, 'button', HELD);
    await mouse({ move: middleOf(button) }, 'down', 'up');
    await findRole(page, 'heading', dated('Wednesday 14 October'));
  });

  it('a finger that stays lifts it; one that travels at once scrolls the page', async () => {
    const page = await openMonth([mentorship(), meeting('one', '2026-10-28T15:00:00.000Z')]);
    const from = middleOf(byRole(page, 'button', NEXT));
    const to = on(page, '2026-10-30');
    if (!(await touch({ move: from }, 'down', { move: { ...to, steps: 4 } }, 'up'))) return;
    expect(allByRole(page, 'dialog')).to.have.length(0);
    await touch({ move: from }, 'down');
    await until(() => shownText(page).includes('Drop it, or press Escape'), 'the finger lifted nothing');
    await touch({ move: { ...to, steps: 8 } }, 'up');
    await findRole(page, 'dialog', 'Move the meeting');
    expect(await valueOf(page, 'Date')).to.equal('2026-10-30');
  });

  it('what was dragged and left is not there when “Move the meeting” is pressed for another one', async () => {
    const page = await openMonth();
    const from = middleOf(byRole(page, 'button', NEXT));
    await mouse({ move: from }, 'down', { move: { ...on(page, '2026-10-30'), steps: 8 } }, 'up');
    await findRole(page, 'dialog', 'Move the meeting');
    await pressSoon(page, 'Cancel');
    // engines tell that a dialog was closed some time after it is gone
    await until(() => !partsOf(page)?.querySelector('meeting-planner-move'));
    await pressSoon(page, 'Move the meeting');
    await findRole(page, 'dialog', 'Move the meeting');
    expect(await valueOf(page, 'Date')).to.equal('2026-10-28');
  });
});
