import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/goal-board/goal-board.js';
import { middleOf, viewport } from '../../runner/input.js';
import { byRole, findRole, findText, shownText } from '../../support/find.js';
import { boardRecords } from '../../support/goals.js';
import { openPage } from '../../support/page.js';
import { until } from '../../support/until.js';
import { worldOf } from '../../support/world.js';

const TITLE = 'Speak up in the steering group';

const pressOf = (at: { x: number; y: number }, buttons = 1): PointerEventInit => ({
  clientX: at.x,
  clientY: at.y,
  buttons,
  pointerId: 7,
  pointerType: 'touch',
  bubbles: true,
  composed: true,
});

/** The only file that may not load what moves goals by itself: here the board must do it. */
describe('the very first press on a board', () => {
  it('becomes a drag though the finger came before the part that moves goals, unless it was lifted again', async () => {
    await viewport({ width: 1280, height: 1000 });
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(html`<goal-board></goal-board>`, { storage });
    const handle = await findRole(page, 'button', `Move ${TITLE}`);
    const tell = (type: string, at: { x: number; y: number }, buttons = 1) =>
      handle.dispatchEvent(new PointerEvent(type, pressOf(at, buttons)));
    const from = middleOf(handle);
    const to = middleOf(byRole(page, 'region', 'Planned').querySelector('header')!);

    tell('pointerover', from, 0);
    tell('pointerdown', from);
    await until(() => {
      tell('pointermove', to);
      return shownText(page).includes('It goes here');
    }, 'the press did not become a drag');
    tell('pointerup', to, 0);
    await findText(page, `${TITLE}: Planned, place 1 of 2.`);

    const other = await openPage(html`<goal-board></goal-board>`, { storage });
    const again = await findRole(other, 'button', `Move ${TITLE}`);
    again.dispatchEvent(new PointerEvent('pointerover', pressOf(middleOf(again), 0)));
    again.dispatchEvent(new PointerEvent('pointerdown', pressOf(middleOf(again))));
    again.dispatchEvent(new PointerEvent('pointerup', pressOf(middleOf(again), 0)));
    await import('../../../src/elements/goal-board/board-mover.js');
    await findRole(other, 'region', 'Ideas');
    again.dispatchEvent(new PointerEvent('pointermove', pressOf({ x: 100, y: 300 })));
    await other.querySelector('goal-board')?.updateComplete;
    expect(shownText(other)).not.to.include('It goes here');
  });
});
