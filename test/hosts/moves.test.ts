// Elements that a host moves, copies, hands to another document or morphs, as editors and navigation libraries do.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import { byRole, findRole, findText, shownText } from '../support/find.js';
import { boardRecords } from '../support/goals.js';
import { openPage } from '../support/page.js';
import { until } from '../support/until.js';
import { worldOf } from '../support/world.js';

const TITLE = 'Lead a project across teams';

/** Each element as it stands on a page of Lena's, and words that it shows there. */
const ELEMENTS: readonly (readonly [string, TemplateResult, string])[] = [
  ['mentor-card', html`<mentor-card name="Amara Okoye" topics="Speaking up"></mentor-card>`, 'Speaking up'],
  ['goal-board', html`<goal-board></goal-board>`, TITLE],
  ['meeting-planner', html`<meeting-planner></meeting-planner>`, 'Amara'],
  ['feedback-form', html`<feedback-form></feedback-form>`, 'Amara'],
];

async function pageOf(content: TemplateResult): Promise<HTMLElement> {
  const { storage } = await worldOf(boardRecords());
  return openPage(content, { storage });
}

const attributesOf = (element: Element): string[] => element.getAttributeNames().toSorted();

/** Another document of the same origin, shown in the page. */
async function otherDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another document"></iframe>`);
  if (!frame.contentDocument) throw new Error('no document');
  return frame.contentDocument;
}

describe('an element that a host handles', () => {
  afterEach(() => {
    fixtureCleanup();
  });

  for (const [tag, content, words] of ELEMENTS) {
    describe(tag, () => {
      it('H12 writes nothing to its own tag and nothing into it', async () => {
        const page = await pageOf(content);
        const element = page.querySelector(tag)!;
        const untouched = document.createRange().createContextualFragment(element.outerHTML).firstElementChild!;
        await findText(element.shadowRoot!, words);
        expect(attributesOf(element)).to.deep.equal(attributesOf(untouched));
        expect(element.childElementCount).to.equal(0);
      });

      it('H12 shows the same after a library morphed it', async () => {
        const page = await pageOf(content);
        const element = page.querySelector(tag)!;
        await findText(element.shadowRoot!, words);
        const before = shownText(element.shadowRoot!);
        // a morph takes away every attribute and child that the server did not send, and writes the others again
        for (const name of element.getAttributeNames()) element.setAttribute(name, element.getAttribute(name) ?? '');
        element.setAttribute('data-morphed', '');
        element.removeAttribute('data-morphed');
        element.replaceChildren();
        await Reflect.get(element, 'updateComplete');
        expect(shownText(element.shadowRoot!)).to.equal(before);
      });

      it('H16 shows the same after it moved in the page, and as a copy of itself', async () => {
        const page = await pageOf(content);
        const element = page.querySelector(tag)!;
        await findText(element.shadowRoot!, words);
        page.prepend(element);
        await findText(element.shadowRoot!, words);
        for (const copy of [element.cloneNode(true), document.importNode(element, true)] as Element[]) {
          page.append(copy);
          await findText(copy.shadowRoot!, words);
        }
        const template = document.createElement('template');
        template.innerHTML = element.outerHTML;
        const stamped = template.content.cloneNode(true) as DocumentFragment;
        const last = stamped.firstElementChild!;
        page.append(stamped);
        await findText(last.shadowRoot!, words);
      });

      it('H15 keeps its styles in another document, and back again', async () => {
        const page = await pageOf(content);
        const element = page.querySelector(tag)!;
        await findText(element.shadowRoot!, words);
        const box = () => getComputedStyle(element.shadowRoot!.querySelector('.mw')!).containerType;
        expect(box()).to.equal('inline-size');
        const other = await otherDocument();
        other.body.append(element);
        await until(() => box() === 'inline-size', `in the other document it is ${box()}`);
        page.append(element);
        await until(() => box() === 'inline-size', `back in the page it is ${box()}`);
        await findText(element.shadowRoot!, words);
      });
    });
  }

  it('H15 a whole provider goes on working in another document', async () => {
    const page = await pageOf(html`<goal-board></goal-board>`);
    const board = page.querySelector('goal-board')!;
    await findText(board.shadowRoot!, TITLE);
    const other = await otherDocument();
    other.body.append(page);
    await findText(board.shadowRoot!, TITLE);
    byRole(board.shadowRoot!, 'button', 'List').click();
    await findRole(board.shadowRoot!, 'button', 'List');
    expect(getComputedStyle(board.shadowRoot!.querySelector('.mw')!).containerType).to.equal('inline-size');
  });

  describe('H15 a board keeps the looks of a goal on its way, a part that loads late,', () => {
    const other = async (page: Element) => {
      (await otherDocument()).body.append(page);
    };
    const stay = () => Promise.resolve();
    for (const [where, before, after] of [
      ['in the page', stay, stay],
      ['when it moved to another document before', other, stay],
      ['when it moves to another document afterwards', stay, other],
    ] as const)
      it(where, async () => {
        const page = await pageOf(html`<goal-board></goal-board>`);
        const board = page.querySelector('goal-board')!;
        await findText(board.shadowRoot!, TITLE);
        await before(page);
        // the menu loads what moves goals
        (await findRole(board.shadowRoot!, 'button', `Move ${TITLE}`)).click();
        await findRole(board.shadowRoot!, 'menuitem', /^Planned/);
        await after(page);
        const lane = await findRole(board.shadowRoot!, 'region', 'Ideas');
        lane.classList.add('over');
        await until(() => getComputedStyle(lane).boxShadow.includes('inset'), 'a lane below a goal looks like any');
      });
  });

  it('H16 a template holds elements that do nothing', () => {
    const template = document.createElement('template');
    template.innerHTML = '<goal-board></goal-board>';
    const inert = template.content.firstElementChild!;
    expect(inert.shadowRoot).to.equal(null);
  });
});
