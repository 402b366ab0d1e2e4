import { expect, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/goal-board/board-mover.js';
import '../../../src/elements/goal-board/goal-board.js';
import { chord, middleOf, mouse, viewport } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText } from '../../support/find.js';
import { openPage } from '../../support/page.js';
import { goal } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { worldOf } from '../../support/world.js';

/** So many ideas, and one goal that is planned. */
const records = (count: number) => [
  ...Array.from({ length: count }, (_, index) =>
    goal(`idea-${String(index)}`, { title: `Idea ${String(index + 1)}`, priority: index }),
  ),
  goal('plan', { title: 'The plan', status: 'planned', priority: 9_999 }),
];

async function openBoard(count: number) {
  await viewport({ width: 1280, height: 800 });
  const { storage } = await worldOf(records(count));
  const page = await openPage(html`<goal-board></goal-board>`, { storage });
  await findRole(page, 'region', 'Ideas');
  return page;
}

const titles = (page: Element, lane = 'Ideas') =>
  allByRole(byRole(page, 'region', lane), 'article').map((card) => card.querySelector('h4')?.textContent.trim() ?? '');

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `Idea ${String(index + 1)}`);

describe('a long column of goals', () => {
  // a board on a page that is scrolled, or has just been, draws more
  afterEach(async () => {
    scrollTo(0, 0);
    await nextFrame();
    await nextFrame();
  });

  it('is drawn whole up to 60 cards', async () => {
    const page = await openBoard(60);
    expect(titles(page)).to.deep.equal(numbered(60));
    expect(allByRole(page, 'button', /^Show \d+ more/)).to.have.length(0);
  });

  it('is drawn in part above that, and tells how many there are and how many are left', async () => {
    const page = await openBoard(70);
    await findRole(page, 'button', 'Show 24 more');
    expect(titles(page)).to.deep.equal(numbered(24));
    await findText(byRole(page, 'region', 'Ideas'), '70 goals');
    await findText(page, '46 goals are not shown yet');
    await expect(page).to.be.accessible();
  });

  it('goes on by its button, by keys: the focus is on the first card that is new; at its end the button is gone', async () => {
    const page = await openBoard(70);
    (await findRole(page, 'button', 'Show 24 more')).focus();
    await chord('Enter');
    await until(() => byRole(page, 'button', 'Edit Idea 25').matches(':focus'));
    expect(titles(page)).to.deep.equal(numbered(48));
    byRole(page, 'button', 'Show 22 more').focus();
    await chord('Enter');
    await until(() => byRole(page, 'button', 'Edit Idea 49').matches(':focus'));
    expect(titles(page)).to.deep.equal(numbered(70));
    expect(allByRole(page, 'button', /^Show \d+ more/)).to.have.length(0);
  });

  it('goes on by itself for a reader who scrolls, and not while somebody is in it by keyboard', async () => {
    const page = await openBoard(70);
    await findRole(page, 'button', 'Show 24 more');
    const reached = byRole(page, 'button', 'Edit Idea 24');
    reached.focus();
    scrollTo(0, document.documentElement.scrollHeight);
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    expect(titles(page)).to.deep.equal(numbered(24));
    reached.blur();
    await until(() => titles(page).length > 24, 'it does not go on');
  });

  it('is drawn to its end on paper, and goes back to what was shown', async () => {
    const page = await openBoard(70);
    await findRole(page, 'button', 'Show 24 more');
    dispatchEvent(new Event('beforeprint'));
    await until(() => titles(page).length === 70, 'the rest is not printed');
    expect(allByRole(page, 'button', /^Show \d+ more/)).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    await findRole(page, 'button', 'Show 24 more');
    expect(titles(page)).to.deep.equal(numbered(24));
  });

  it('draws a goal that was moved to its far end, where the focus goes along', async () => {
    const page = await openBoard(70);
    byRole(page, 'button', 'Move The plan').click();
    (await findRole(page, 'menuitem', /^Ideas/)).click();
    await findText(page, 'The plan: Ideas, place 71 of 71.');
    await until(() => byRole(page, 'button', 'Move The plan').matches(':focus'));
    expect(titles(page)).to.deep.equal([...numbered(24), 'The plan']);
  });

  it('takes a card behind one that stands far down', async () => {
    const page = await openBoard(70);
    byRole(page, 'button', 'Move The plan').click();
    (await findRole(page, 'menuitem', /^Ideas/)).click();
    // the menu gives the focus back to where the card was, first
    await until(() => titles(page).at(-1) === 'The plan');
    await until(() => byRole(page, 'button', 'Move The plan').matches(':focus'));
    byRole(page, 'article', 'The plan').scrollIntoView({ block: 'center' });
    const { left, bottom, width } = byRole(page, 'article', 'The plan').getBoundingClientRect();
    const to = { x: Math.round(left + width / 2), y: Math.round(bottom - 4), steps: 8 };
    const from = middleOf(byRole(page, 'article', 'Idea 24').querySelector('footer')!);
    await mouse({ move: from }, 'down', { move: to }, 'up');
    await findText(page, 'Idea 24: Ideas, place 71 of 71.');
  });

  it('takes a card where it was dropped among those that are drawn', async () => {
    const page = await openBoard(70);
    await findRole(page, 'button', 'Show 24 more');
    const end = byRole(page, 'article', 'Idea 24');
    end.scrollIntoView({ block: 'center' });
    await until(() => titles(page).length > 24, 'it does not go on');
    const to = middleOf(byRole(page, 'article', 'Idea 24'));
    const from = middleOf(byRole(page, 'article', 'Idea 23').querySelector('footer')!);
    await mouse({ move: from }, 'down', { move: { x: to.x, y: to.y + 60, steps: 8 } }, 'up');
    await findText(page, 'Idea 23: Ideas, place 24 of 70.');
  });
});
