import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { PartsController } from '../../../src/elements/parts/parts-controller.js';
import { renderProblem } from '../../../src/elements/parts/states.js';
import { common } from '../../../src/locale/en/common.js';
import { LocalizeController } from '../../../src/locale/localize.js';
import { byRole, shownText } from '../../support/find.js';

type Name = 'first' | 'second';

/** How often each part was asked for, and whether the network answers. */
class Network {
  readonly asked: Name[] = [];
  works = true;

  readonly load = (name: Name) => (): Promise<string> => {
    this.asked.push(name);
    return this.works ? Promise.resolve(name) : Promise.reject(new TypeError('Failed to fetch'));
  };
}

class Host extends LitElement {
  readonly network = new Network();
  readonly parts = new PartsController<Name>(this, {
    first: this.network.load('first'),
    second: this.network.load('second'),
  });
  readonly words = new LocalizeController(this, common);

  override render(): TemplateResult {
    const { problem } = this.parts;
    return html`<button>Open</button>${problem ? renderProblem(this.words, problem) : nothing}`;
  }
}
customElements.define('test-parts-host', Host);

const host = (): Promise<Host> => fixture<Host>(html`<test-parts-host lang="en"></test-parts-host>`);

/** The helpers look below a place; the element stands alone in its own. */
const seen = (element: Host): ParentNode => element.renderRoot;

const point = (element: Element): boolean =>
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));

describe('PartsController', () => {
  it('asks for nothing before somebody reaches for it', async () => {
    expect((await host()).network.asked).to.deep.equal([]);
  });

  it('loads one part when it is needed, and says that it can be used', async () => {
    const { network, parts } = await host();
    expect(await parts.need('second')).to.equal(true);
    expect(network.asked).to.deep.equal(['second']);
    expect(parts.problem).to.equal(undefined);
  });

  it('fetches all parts once, when a pointer first comes over the element', async () => {
    const element = await host();
    point(byRole(seen(element), 'button', 'Open'));
    point(byRole(seen(element), 'button', 'Open'));
    expect(element.network.asked).to.deep.equal(['first', 'second']);
  });

  it('fetches all parts once, when the focus first comes into the element', async () => {
    const element = await host();
    byRole(seen(element), 'button', 'Open').focus();
    byRole(seen(element), 'button', 'Open').blur();
    byRole(seen(element), 'button', 'Open').focus();
    expect(element.network.asked).to.deep.equal(['first', 'second']);
  });

  it('tells that a part did not load where the person is, and the next press tries again', async () => {
    const element = await host();
    element.network.works = false;
    expect(await element.parts.need('first')).to.equal(false);
    await element.updateComplete;
    expect(shownText(byRole(seen(element), 'alert'))).to.equal(
      'This part could not be loaded. Check the connection and try again, or reload the page.',
    );
    element.network.works = true;
    expect(await element.parts.need('first')).to.equal(true);
    await element.updateComplete;
    expect(shownText(seen(element))).to.equal('Open');
    expect(element.network.asked).to.deep.equal(['first', 'first']);
  });

  it('keeps still about a part that was only fetched ahead', async () => {
    const element = await host();
    element.network.works = false;
    point(element);
    await Promise.resolve();
    await element.updateComplete;
    expect(element.parts.problem).to.equal(undefined);
    expect(shownText(seen(element))).to.equal('Open');
  });

  it('listens no more after the element has left the page, and again when it is back', async () => {
    const element = await host();
    const place = element.parentElement;
    element.remove();
    point(element);
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(element.network.asked).to.deep.equal([]);
    place?.append(element);
    point(element);
    expect(element.network.asked).to.deep.equal(['first', 'second']);
  });
});
