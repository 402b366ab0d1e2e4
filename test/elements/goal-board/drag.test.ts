import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/goal-board/board-mover.js';
import '../../../src/elements/goal-board/goal-board.js';
import { chord, middleOf, mouse, touch, viewport } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText } from '../../support/find.js';
import { boardRecords } from '../../support/goals.js';
import { openPage } from '../../support/page.js';
import { worldOf } from '../../support/world.js';

async function openBoard() {
  await viewport({ width: 1280, height: 1000 });
  const { storage } = await worldOf(boardRecords());
  const page = await openPage(html`<goal-board></goal-board>`, { storage });
  await findRole(page, 'region', 'Ideas');
  return page;
}

const titles = (page: Element, lane: string) =>
  allByRole(byRole(page, 'region', lane), 'article').map((card) => card.querySelector('h4')?.textContent.trim());

const grip = (page: Element, title: string) => middleOf(byRole(page, 'article', title).querySelector('footer')!);

describe('dragging a goal with trusted input', () => {
  it('moves to another column with the mouse', async () => {
    const page = await openBoard();
    const to = middleOf(byRole(page, 'region', 'Planned').querySelector('header')!);
    await mouse({ move: grip(page, 'Speak up in the steering group') }, 'down', { move: { ...to, steps: 8 } });
    await findText(page, 'It goes here');
    await findText(page, 'Planned, place 1 of 2. Drop it, or press Escape to put it back.');
    expect(getSelection()?.toString()).to.equal('');
    await mouse('up');
    await findText(page, 'Speak up in the steering group: Planned, place 1 of 2.');
    expect(titles(page, 'Planned')).to.deep.equal([
      'Speak up in the steering group',
      'Tell the story behind our numbers',
    ]);
  });

  it('what travels before the mover is there is a drag, too, although nothing moves after that', async () => {
    const page = await openBoard();
    const card = byRole(page, 'article', 'Speak up in the steering group').querySelector('footer')!;
    const to = middleOf(byRole(page, 'region', 'Planned').querySelector('header')!);
    const send = (type: string, { x, y }: { x: number; y: number }) =>
      card.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          composed: true,
          pointerType: 'mouse',
          buttons: 1,
          clientX: x,
          clientY: y,
        }),
      );
    send('pointerover', middleOf(card));
    send('pointerdown', middleOf(card));
    send('pointermove', to);
    await findText(page, 'Planned, place 1 of 2. Drop it, or press Escape to put it back.');
    await chord('Escape');
    await findText(page, 'Speak up in the steering group is back in its place.');
  });

  it('ranks within a column', async () => {
    const page = await openBoard();
    const first = byRole(page, 'article', 'Lead a project across teams').getBoundingClientRect();
    const to = { x: Math.round(first.left + first.width / 2), y: Math.round(first.top + 4), steps: 8 };
    await mouse({ move: grip(page, 'Speak up in the steering group') }, 'down', { move: to }, 'up');
    await findText(page, 'Speak up in the steering group: Working on it, place 1 of 2.');
    expect(titles(page, 'Working on it')).to.deep.equal([
      'Speak up in the steering group',
      'Lead a project across teams',
    ]);
  });

  it('goes back on Escape', async () => {
    const page = await openBoard();
    const to = middleOf(byRole(page, 'region', 'Ideas').querySelector('header')!);
    await mouse({ move: grip(page, 'Tell the story behind our numbers') }, 'down', { move: { ...to, steps: 8 } });
    await findText(page, 'It goes here');
    await chord('Escape');
    await findText(page, 'Tell the story behind our numbers is back in its place.');
    await mouse('up');
    expect(titles(page, 'Planned')).to.deep.equal(['Tell the story behind our numbers']);
  });

  it('says why a drop is refused, and leaves the card where it was (R02)', async () => {
    const page = await openBoard();
    const to = middleOf(byRole(page, 'region', 'Working on it').querySelector('header')!);
    await mouse({ move: grip(page, 'Tell the story behind our numbers') }, 'down', { move: { ...to, steps: 8 } }, 'up');
    await findText(page, 'Needs one step with a date first');
    expect(titles(page, 'Planned')).to.deep.equal(['Tell the story behind our numbers']);
  });

  it('asks how it ended when dropped in Done (R36)', async () => {
    const page = await openBoard();
    const to = middleOf(byRole(page, 'region', 'Done').querySelector('header')!);
    await mouse({ move: grip(page, 'Lead a project across teams') }, 'down', { move: { ...to, steps: 8 } }, 'up');
    await findRole(page, 'radio', /^Reached/);
    byRole(page, 'button', 'Move to Done').click();
    await findText(page, 'Reached Oct 21');
  });

  it('moves with a finger on the handle', async () => {
    const page = await openBoard();
    const handle = middleOf(byRole(page, 'button', 'Move Speak up in the steering group'));
    const to = middleOf(byRole(page, 'region', 'Planned').querySelector('header')!);
    if (!(await touch({ move: handle }, 'down', { move: { ...to, steps: 8 } }, 'up'))) return;
    await findText(page, 'Speak up in the steering group: Planned, place 1 of 2.');
  });

  it('a press that does not travel is a click, not a drag', async () => {
    const page = await openBoard();
    await mouse({ move: middleOf(byRole(page, 'button', 'Edit Speak at the spring meeting')) }, 'down', 'up');
    await findRole(page, 'textbox', 'What do you want to reach?');
  });
});
