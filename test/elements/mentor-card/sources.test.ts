import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-card/mentor-card.js';
import type { MentorCard } from '../../../src/elements/mentor-card/mentor-card.js';
import { findRole, findText, shownText } from '../../support/find.js';
import { slowFetch } from '../../support/slow-fetch.js';
import { until } from '../../support/until.js';

/** A page address that answers with this. */
const address = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'application/json' }));

const after: (() => void)[] = [];

const json = (value: unknown) => new Response(JSON.stringify(value));

describe('where a mentor card gets its profile', () => {
  afterEach(() => {
    for (const undo of after.splice(0)) undo();
  });

  it('the property goes before the child, the child before src, src before attributes', async () => {
    const calls = slowFetch(after);
    const child = '{"name": "From the child"}';
    const card = await fixture<MentorCard>(
      html`<mentor-card name="From attributes" src="/profile.json" .person=${{ name: 'From the property' }}
        ><script type="application/json">
          ${child}
        </script></mentor-card
      >`,
    );
    await findRole(card.renderRoot, 'heading', 'From the property');
    card.person = undefined;
    await findRole(card.renderRoot, 'heading', 'From the child');
    expect(calls).to.have.length(0);
    card.querySelector('script')?.remove();
    await until(() => calls.length === 1);
    calls[0]?.answer(json({ name: 'From src' }));
    await findRole(card.renderRoot, 'heading', 'From src');
    card.src = '';
    await findRole(card.renderRoot, 'heading', 'From attributes');
  });

  it('says in words that a child is no JSON, and mends itself with it', async () => {
    const card = await fixture<MentorCard>(
      html`<mentor-card name="Amara"
        ><script type="application/json">
          {"name":
        </script></mentor-card
      >`,
    );
    await findText(card.renderRoot, 'The text inside the tag is not valid JSON.');
    const script = card.querySelector('script');
    if (script) script.textContent = '{"name": "Amara Okoye"}';
    await findRole(card.renderRoot, 'heading', 'Amara Okoye');
  });

  it('names the field that is wrong', async () => {
    const card = await fixture<MentorCard>(html`<mentor-card .person=${{ name: 'Amara', topics: 7 }}></mentor-card>`);
    await findText(card.renderRoot, '“topics” is missing or not as it should be');
  });

  it('loads, fails and tries again', async () => {
    const calls = slowFetch(after);
    const card = await fixture<MentorCard>(html`<mentor-card src="profiles/amara.json"></mentor-card>`);
    await findRole(card.renderRoot, 'status');
    expect(calls[0]?.url).to.equal(new URL('profiles/amara.json', document.baseURI).href);
    calls[0]?.answer(new Response('', { status: 503 }));
    const retry = await findRole(card.renderRoot, 'button', 'Try again');
    expect(shownText(card.renderRoot)).to.contain('Its address did not answer.');
    retry.click();
    await until(() => calls.length === 2);
    calls[1]?.answer(json({ name: 'Amara Okoye' }));
    await findRole(card.renderRoot, 'heading', 'Amara Okoye');
  });

  it('ends its request when it leaves, and asks again when it comes back', async () => {
    const calls = slowFetch(after);
    const card = await fixture<MentorCard>(html`<mentor-card src="/amara.json"></mentor-card>`);
    const parent = card.parentElement;
    await until(() => calls.length === 1);
    card.remove();
    expect(calls[0]?.signal?.aborted).to.equal(true);
    parent?.append(card);
    await until(() => calls.length === 2);
    calls[1]?.answer(json({ name: 'Amara Okoye' }));
    await findRole(card.renderRoot, 'heading', 'Amara Okoye');
  });

  for (const src of ['javascript:alert(1)', 'data:application/json,{"name":"A"}', address('{"name":"A"}')]) {
    it(`asks no ${src.slice(0, 5)} address`, async () => {
      const calls = slowFetch(after);
      const card = await fixture<MentorCard>(html`<mentor-card src=${src}></mentor-card>`);
      await findText(card.renderRoot, 'It has to start with http or https.');
      expect(calls).to.have.length(0);
    });
  }
});
