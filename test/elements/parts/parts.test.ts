import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { render } from 'lit';
import { isLostObject, oneOf } from '../../../src/elements/parts/attributes.js';
import { renderAudience, renderAudienceShort } from '../../../src/elements/parts/audience.js';
import { define } from '../../../src/elements/parts/define.js';
import { face } from '../../../src/elements/parts/face.js';
import { renderFailed, renderLoading, renderNotices, renderProblem } from '../../../src/elements/parts/states.js';
import { common } from '../../../src/locale/en/common.js';
import { LocalizeController } from '../../../src/locale/localize.js';
import { emptySnapshot } from '../../../src/store/snapshot.js';
import { VERSION } from '../../../src/context/version.js';
import { LitElement, type TemplateResult } from 'lit';
import { collectWarnings } from '../../context/warnings.js';
import { allByRole, byRole, shownText } from '../../support/find.js';
import { AMARA, LENA, PAIR } from '../../support/sample.js';

class English extends LitElement {
  readonly words = new LocalizeController(this, common);
}
customElements.define('test-english', English);

async function words(): Promise<English['words']> {
  const english = await fixture<English>(html`<test-english lang="en"></test-english>`);
  await english.updateComplete;
  return english.words;
}

async function shown(template: TemplateResult | symbol): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  render(template, place);
  return place;
}

const identity = { person: LENA, name: '', roles: [], zone: 'UTC' };

describe('parts of elements', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    warnings = collectWarnings();
  });
  afterEach(() => {
    warnings.restore();
    fixtureCleanup();
  });

  describe('define', () => {
    it('leaves a tag that is taken and says by whom', () => {
      class First extends HTMLElement {}
      class Second extends HTMLElement {
        static readonly version = '9.9.9';
      }
      class Third extends HTMLElement {}
      class Same extends HTMLElement {}
      define('test-same', Same);
      define('test-same', Same);
      define('test-taken', First);
      define('test-taken', Third);
      define('test-versioned', Second);
      define('test-versioned', Third);
      expect(customElements.get('test-taken')).to.equal(First);
      expect(customElements.get('test-versioned')).to.equal(Second);
      expect(warnings.said).to.deep.equal([
        `mentorship-widgets: <test-taken> is already defined by another script; version ${VERSION} leaves it as it is.`,
        `mentorship-widgets: <test-versioned> is already defined by version 9.9.9; version ${VERSION} leaves it as it is.`,
      ]);
    });
  });

  describe('attributes', () => {
    const element = document.createElement('test-words');
    it('take their words and the first one where there is none', () => {
      expect(oneOf(element, 'size', 'large', ['small', 'large'])).to.equal('large');
      expect(oneOf(element, 'size', '', ['small', 'large'])).to.equal('small');
      expect(warnings.said).to.deep.equal([]);
    });

    it('say once what they could be', () => {
      for (let time = 0; time < 3; time += 1) {
        expect(oneOf(element, 'size', 'huge', ['small', 'large'])).to.equal('small');
      }
      expect(warnings.said).to.deep.equal([
        'mentorship-widgets: <test-words size="huge">: it can be small, large. "small" is used.',
      ]);
    });

    it('say that an object was lost', () => {
      expect(isLostObject(element, 'user', 'lena')).to.equal(false);
      expect(warnings.said).to.deep.equal([]);
      expect(isLostObject(element, 'user', '[object Object]')).to.equal(true);
      expect(warnings.said.length).to.equal(1);
    });
  });

  describe('who reads it', () => {
    const cases = [
      [LENA, '', 'Only you can read this.', 'Only you'],
      [PAIR, 'Amara', 'Only you and Amara can read this.', 'You and Amara'],
      [PAIR, '', 'Only the two of you can read this.', 'Only the two of you can read this.'],
      [AMARA, '', 'Only one person can read this.', 'Only one person can read this.'],
      ['members', '', 'Everybody who is signed in can read this.', 'Everybody who is signed in can read this.'],
    ] as const;
    for (const [space, partner, sentence, short] of cases) {
      it(`${space} ${partner}: ${sentence}`, async () => {
        const t = await words();
        expect(shownText(await shown(renderAudience(t, space, LENA, partner)))).to.equal(sentence);
        expect(shownText(await shown(renderAudienceShort(t, space, LENA, partner)))).to.equal(short);
      });
    }
  });

  describe('states', () => {
    it('failed: says what and why, and offers one way on', async () => {
      let tried = 0;
      const problem = { code: 'storage.offline', params: {} };
      const place = await shown(renderFailed(await words(), 'Goals did not load', problem, () => (tried += 1)));
      expect(shownText(byRole(place, 'alert'))).to.equal(
        'Goals did not load You are offline. What you wrote is safe on this device. Try again',
      );
      byRole(place, 'button', 'Try again').click();
      expect(tried).to.equal(1);
    });

    it('loading: says so, quietly', async () => {
      const place = await shown(renderLoading('Getting the goals…'));
      expect(place.querySelector('[role=status]')?.textContent).to.contain('Getting the goals…');
      expect(place.querySelector('.bones')?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('a problem: is said to everybody at once', async () => {
      const place = await shown(renderProblem(await words(), { code: 'store.gone', params: {} }));
      expect(shownText(byRole(place, 'alert'))).to.equal('This is not there any more. Somebody removed it meanwhile.');
    });

    it('nothing to tell: is nothing', async () => {
      const notices = renderNotices(await words(), emptySnapshot('ready', identity), () => undefined);
      expect((await shown(notices)).childElementCount).to.equal(0);
    });

    it('notices: tell of a blocked storage, of waiting changes and of entries kept aside', async () => {
      let saved = 0;
      const snapshot = emptySnapshot('ready', identity, {
        notices: [{ code: 'storage.blocked', params: {}, tone: 'caution' }],
        waiting: 2,
        aside: 1,
      });
      const place = await shown(renderNotices(await words(), snapshot, () => (saved += 1)));
      const text = shownText(byRole(place, 'status'));
      expect(text).to.contain('This page cannot keep what you write. It stays until you close the tab.');
      expect(text).to.contain('Waiting (2)');
      expect(text).to.contain('1 entry is kept, but cannot be shown by this version.');
      for (const button of allByRole(place, 'button', 'Save a copy')) button.click();
      expect(saved).to.equal(2);
    });
  });

  describe('a face', () => {
    it('shows initials, silently', async () => {
      const place = await shown(face('Lena Maria Brandt', 'me'));
      expect(place.textContent.trim()).to.equal('LB');
      expect(place.firstElementChild?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('shows a picture without a name', async () => {
      const place = await shown(
        face('Lena', 'partner', 'lg', 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='),
      );
      expect(place.querySelector('img')?.getAttribute('alt')).to.equal('');
    });
  });
});
