import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-directory/mentor-directory.js';
import type { MentorDirectory } from '../../../src/elements/mentor-directory/mentor-directory.js';
import { MENTORS } from '../../support/directory-people.js';
import { allByRole, byRole, findRole, type } from '../../support/find.js';
import { NOW } from '../../support/sample.js';

/** A directory that has just drawn its people. */
async function drawn(): Promise<MentorDirectory> {
  const place = await fixture(html`<div></div>`);
  const page = document.createElement('mentor-directory');
  page.lang = 'en';
  page.people = MENTORS;
  page.clock = () => NOW;
  place.append(page);
  await Promise.resolve();
  expect(names(page)).to.have.lengthOf(6);
  expect(allByRole(page.shadowRoot!, 'checkbox')).to.have.lengthOf(0);
  return page;
}

const names = (page: Element) =>
  allByRole(page.shadowRoot!, 'heading')
    .slice(1)
    .map(({ textContent }) => textContent.trim());

describe('a directory whose people have just come', () => {
  it('keeps the first key, and answers it', async () => {
    const page = await drawn();
    const field = byRole(page.shadowRoot!, 'searchbox');
    type(field, 'hiro');
    await page.updateComplete;
    expect(names(page)).to.deep.equal(['Hiro Sato']);
    expect((field as HTMLInputElement).value).to.equal('hiro');
    await findRole(page.shadowRoot!, 'checkbox', /^Leading projects/);
  });

  it('does what is pressed on a card', async () => {
    const page = await drawn();
    byRole(page.shadowRoot!, 'button', 'Compare Amara Okoye').click();
    await page.updateComplete;
    expect(byRole(page.shadowRoot!, 'button', 'Compare Amara Okoye').ariaPressed).to.equal('true');
  });

  it('tells no count that nothing has changed', async () => {
    const page = await drawn();
    await page.updateComplete;
    await findRole(page.shadowRoot!, 'checkbox', /^Leading projects/);
    await nextFrame();
    expect(byRole(page.shadowRoot!, 'status').textContent.trim()).to.equal('');
  });
});
