import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-directory/mentor-directory.js';
import type { MentorDirectory } from '../../../src/elements/mentor-directory/mentor-directory.js';
import { manyMentors } from '../../support/directory-people.js';
import { allByRole, byRole, findText, type } from '../../support/find.js';
import { until } from '../../support/until.js';

const PEOPLE = manyMentors(10_000);

const open = () => fixture<MentorDirectory>(html`<mentor-directory lang="en" .people=${PEOPLE}></mentor-directory>`);

const drawn = (page: Element) => page.shadowRoot!.querySelectorAll('.person').length;

const isSeen = (element: Element) =>
  new Promise<void>((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.at(-1)?.isIntersecting) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });

describe('a directory of 10,000 people', () => {
  afterEach(() => {
    scrollTo(0, 0);
  });

  it('draws a first slice, and few nodes', async () => {
    const page = await open();
    expect(drawn(page)).to.equal(12);
    expect(page.shadowRoot!.querySelectorAll('*').length).to.be.at.most(900);
    expect(page.shadowRoot!.querySelector('[part=count]')?.textContent.trim()).to.equal('10,000 people');
  });

  it('grows as somebody scrolls, and keeps what was drawn', async () => {
    const page = await open();
    const first = page.shadowRoot!.querySelector('.person h3')?.textContent;
    scrollTo(0, document.documentElement.scrollHeight);
    await until(() => drawn(page) > 12, 'it does not grow');
    expect(page.shadowRoot!.querySelector('.person h3')?.textContent).to.equal(first);
  });

  it('does not grow under somebody who goes through it by keyboard, and goes on growing afterwards', async () => {
    const page = await open();
    const last = page.shadowRoot!.querySelector<HTMLElement>('.person:last-child .name')!;
    last.focus();
    scrollTo(0, document.documentElement.scrollHeight);
    await isSeen(byRole(page.shadowRoot!, 'button', 'Show 12 more'));
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    expect(drawn(page)).to.equal(12);
    last.blur();
    await until(() => drawn(page) > 12, 'it does not grow');
  });

  it('grows by a button, which gives the focus to the first of those who came', async () => {
    const page = await open();
    byRole(page.shadowRoot!, 'button', 'Show 12 more').click();
    await page.updateComplete;
    await nextFrame();
    expect(page.shadowRoot!.activeElement?.closest('.person')).to.equal(
      page.shadowRoot!.querySelectorAll('.person')[12],
    );
  });

  it('finds one among all, also by a word with one letter wrong', async () => {
    const page = await open();
    type(byRole(page.shadowRoot!, 'searchbox'), '9137');
    await page.updateComplete;
    const names = () => allByRole(page.shadowRoot!, 'heading').slice(1);
    expect(names()).to.have.lengthOf(1);
    type(byRole(page.shadowRoot!, 'searchbox'), 'statistcis');
    await page.updateComplete;
    await findText(page.shadowRoot!, 'Shown is what is close.');
    expect(drawn(page)).to.equal(12);
  });

  it('starts again from the top with each key', async () => {
    const page = await open();
    byRole(page.shadowRoot!, 'button', 'Show 12 more').click();
    await page.updateComplete;
    type(byRole(page.shadowRoot!, 'searchbox'), 'a');
    await page.updateComplete;
    expect(drawn(page)).to.equal(12);
  });
});
