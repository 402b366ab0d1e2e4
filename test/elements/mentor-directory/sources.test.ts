import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-directory/mentor-directory.js';
import type { MentorDirectory } from '../../../src/elements/mentor-directory/mentor-directory.js';
import { allByRole, byRole, findRole, findText, shownText } from '../../support/find.js';
import { openPage } from '../../support/page.js';
import { record } from '../../support/sample.js';
import { slowFetch } from '../../support/slow-fetch.js';
import { until } from '../../support/until.js';
import { worldOf } from '../../support/world.js';

const after: (() => void)[] = [];

const json = (value: unknown) => new Response(JSON.stringify(value));
const named = (name: string) => [{ name, topics: ['Budgets'] }];

const TABLE = `Name,Headline,Topics,Places,Public
Amara Okoye,Director,"Leading projects;Speaking up",3,yes
Jonas Lindqvist,Head of data,Statistics,many,yes
Ingrid Sørensen,Engineer,Changing careers,2,yes
Lena Brandt,Analyst,Spreadsheets,1,no
`;

describe('where a directory gets its people', () => {
  afterEach(() => {
    for (const undo of after.splice(0)) undo();
  });

  it('the property goes before the child, the child before src, src before the store', async () => {
    const calls = slowFetch(after);
    const { storage } = await worldOf([
      record('public', 'person:store', { name: 'From the store', places: 1 }, { by: 'person:store' }),
    ]);
    const child = JSON.stringify(named('From the child'));
    const page = await openPage(
      html`<mentor-directory src="/people.json" .people=${named('From the property')}
        ><script type="application/json">
          ${child}
        </script></mentor-directory
      >`,
      { storage },
    );
    const directory = page.querySelector('mentor-directory')!;
    await findRole(directory.shadowRoot!, 'heading', 'From the property');
    directory.people = undefined;
    await findRole(directory.shadowRoot!, 'heading', 'From the child');
    expect(calls).to.have.length(0);
    directory.querySelector('script')?.remove();
    await until(() => calls.length === 1);
    calls[0]?.answer(json({ people: named('From src') }));
    await findRole(directory.shadowRoot!, 'heading', 'From src');
    directory.src = '';
    await findRole(directory.shadowRoot!, 'heading', 'From the store');
  });

  it('opens no storage for people from an address', async () => {
    const calls = slowFetch(after);
    localStorage.clear();
    const page = await fixture<MentorDirectory>(html`<mentor-directory src="/people.json"></mentor-directory>`);
    await until(() => calls.length === 1);
    calls[0]?.answer(json(named('Ruth Adler')));
    await findRole(page.shadowRoot!, 'heading', 'Ruth Adler');
    expect(page.shadowRoot!.querySelector('mentor-directory-store')).to.equal(null);
    expect(localStorage).to.have.length(0);
  });

  it('does not grow above somebody who reached what stands after its people by keyboard', async () => {
    const calls = slowFetch(after);
    const page = await fixture<MentorDirectory>(
      html`<mentor-directory lang="en" src="/people.csv"></mentor-directory>`,
    );
    const many = Array.from({ length: 30 }, (_, index) => `Mentor ${String(index)},Head,Talks,1,yes`);
    await until(() => calls.length === 1);
    calls[0]?.answer(new Response(TABLE + many.join('\n'), { headers: { 'content-type': 'text/csv' } }));
    await findText(page.shadowRoot!, '33 people. In 1 row something could not be read.');
    const drawn = () => page.shadowRoot!.querySelectorAll('.person').length;
    const summary = page.shadowRoot!.querySelector('mentor-directory-unread')!.shadowRoot!.querySelector('summary')!;
    summary.focus();
    scrollTo(0, document.documentElement.scrollHeight);
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    expect(drawn()).to.equal(12);
    summary.blur();
    await until(() => drawn() > 12, 'it does not grow');
    scrollTo(0, 0);
  });

  it('reads a table: broken rows are told with line and column, and those who are not public are left out', async () => {
    const calls = slowFetch(after);
    const page = await fixture<MentorDirectory>(
      html`<mentor-directory lang="en" src="/people.csv"></mentor-directory>`,
    );
    await until(() => calls.length === 1);
    calls[0]?.answer(new Response(TABLE, { headers: { 'content-type': 'text/csv' } }));
    await findText(page.shadowRoot!, '3 people. In 1 row something could not be read.');
    const names = allByRole(page.shadowRoot!, 'heading').map(({ textContent }) => textContent.trim());
    expect(names).to.deep.equal(['Find a mentor', 'Amara Okoye', 'Ingrid Sørensen', 'Jonas Lindqvist']);
    const summary = page.shadowRoot!.querySelector('mentor-directory-unread')!.shadowRoot!.querySelector('summary')!;
    summary.click();
    await findText(page.shadowRoot!, 'Line 3, column 4 (Places):');
  });

  it('shows what stands inside the tag until people are there', async () => {
    const calls = slowFetch(after);
    const page = await fixture<MentorDirectory>(
      html`<mentor-directory src="/people.json"><p>Ruth Adler, Head of analytics</p></mentor-directory>`,
    );
    expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(byRole(page.shadowRoot!, 'status').textContent).to.include('Reading who is there…');
    await until(() => calls.length === 1);
    calls[0]?.answer(json(named('Ruth Adler')));
    await findRole(page.shadowRoot!, 'heading', 'Ruth Adler');
    expect(page.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('keeps the height it had, so that nothing below it jumps', async () => {
    const calls = slowFetch(after);
    const long = Array.from({ length: 60 }, () => html`<p>Ruth Adler, Head of analytics</p>`);
    const place = await fixture(
      html`<div>
        <mentor-directory src="/people.json">${long}</mentor-directory>
        <p>Below</p>
      </div>`,
    );
    const below = place.lastElementChild!;
    const before = below.getBoundingClientRect().top;
    await until(() => calls.length === 1);
    calls[0]?.answer(json(named('Ruth Adler')));
    await findRole(place.querySelector('mentor-directory')!.shadowRoot!, 'heading', 'Ruth Adler');
    expect(below.getBoundingClientRect().top).to.equal(before);
  });

  it('fails in words, and tries again', async () => {
    const calls = slowFetch(after);
    const page = await fixture<MentorDirectory>(html`<mentor-directory src="/people.json"></mentor-directory>`);
    await until(() => calls.length === 1);
    calls[0]?.answer(new Response('', { status: 503 }));
    const retry = await findRole(page.shadowRoot!, 'button', 'Try again');
    expect(shownText(page.shadowRoot!)).to.include('The address of the list did not answer. Nothing of yours is lost.');
    retry.click();
    await until(() => calls.length === 2);
    calls[1]?.answer(json(named('Ruth Adler')));
    await findRole(page.shadowRoot!, 'heading', 'Ruth Adler');
  });

  it('ends its request when it leaves', async () => {
    const calls = slowFetch(after);
    const page = await fixture<MentorDirectory>(html`<mentor-directory src="/people.json"></mentor-directory>`);
    await until(() => calls.length === 1);
    page.remove();
    expect(calls[0]?.signal?.aborted).to.equal(true);
    page.requestUpdate();
    await page.updateComplete;
    await nextFrame();
    expect(calls, 'who is gone asks no more').to.have.length(1);
  });

  for (const src of ['javascript:alert(1)', 'data:application/json,[{"name":"A"}]']) {
    it(`asks no ${src.slice(0, 5)} address`, async () => {
      const calls = slowFetch(after);
      const page = await fixture<MentorDirectory>(html`<mentor-directory src=${src}></mentor-directory>`);
      await findText(page.shadowRoot!, 'has to start with http or https.');
      expect(calls).to.have.length(0);
    });
  }

  it('says that nobody is listed yet, unless the page has words of its own', async () => {
    const page = await fixture<MentorDirectory>(html`<mentor-directory .people=${[]}></mentor-directory>`);
    await findRole(page.shadowRoot!, 'heading', 'Nobody is listed here yet');
    const own = await fixture<MentorDirectory>(
      html`<mentor-directory .people=${[]}><p>Ask at the desk.</p></mentor-directory>`,
    );
    expect(own.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});
