import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-directory/mentor-directory.js';
import type { MentorDirectory } from '../../../src/elements/mentor-directory/mentor-directory.js';
import { MENTORS } from '../../support/directory-people.js';
import { allByRole, byRole, findRole, type } from '../../support/find.js';

const names = (page: Element) =>
  allByRole(page.shadowRoot!, 'heading')
    .slice(1)
    .map(({ textContent }) => textContent.trim());

const own = () =>
  location.search
    .replace(/^\?/u, '')
    .split('&')
    .filter((param) => !param.startsWith('wtr-'));

const open = (value = '') =>
  fixture<MentorDirectory>(html`<mentor-directory lang="en" url-state=${value} .people=${MENTORS}></mentor-directory>`);

const stepped = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));

describe('the address of a directory', () => {
  const start = location.href;

  beforeEach(() => {
    const url = new URL(start);
    url.searchParams.set('page', '7');
    history.replaceState({ host: 'state' }, '', url);
  });

  after(() => {
    history.replaceState(null, '', start);
  });

  it('holds words and choices, and leaves what others wrote', async () => {
    const page = await open();
    type(byRole(page.shadowRoot!, 'searchbox'), 'lead');
    byRole(page.shadowRoot!, 'checkbox', /^Leading projects/).click();
    expect(own()).to.include.members(['page=7', 'mentors-q=lead', 'mentors-topics=Leading+projects']);
    expect(history.state).to.deep.equal({ host: 'state' });
    const step = stepped();
    history.back();
    await step;
    // the choice was a step of its own, the words were not
    expect(own()).to.have.members(['page=7', 'mentors-q=lead']);
  });

  it('is read at the start, as from a shared link', async () => {
    const url = new URL(location.href);
    url.searchParams.set('mentors-place', 'Oslo');
    history.replaceState(null, '', url);
    const page = await open();
    await findRole(page.shadowRoot!, 'button', 'Remove Oslo');
    expect(names(page)).to.deep.equal(['Ingrid Sørensen']);
  });

  it('brings back what was chosen before, and after', async () => {
    const page = await open();
    byRole(page.shadowRoot!, 'checkbox', /^Leading projects/).click();
    byRole(page.shadowRoot!, 'checkbox', /^French/).click();
    await page.updateComplete;
    expect(names(page)).to.deep.equal(['Amara Okoye']);
    let step = stepped();
    history.back();
    await step;
    await page.updateComplete;
    expect(names(page)).to.deep.equal(['Amara Okoye', 'Hiro Sato', 'Jonas Lindqvist']);
    step = stepped();
    history.forward();
    await step;
    await page.updateComplete;
    expect(names(page)).to.deep.equal(['Amara Okoye']);
  });

  it('is shared by two directories under names of their own', async () => {
    const both = await fixture(
      html`<div>
        <mentor-directory lang="en" url-state="here" .people=${MENTORS}></mentor-directory>
        <mentor-directory lang="en" url-state="there" .people=${MENTORS}></mentor-directory>
      </div>`,
    );
    const [here, there] = both.querySelectorAll('mentor-directory');
    await there!.updateComplete;
    type(byRole(here!.shadowRoot!, 'searchbox'), 'hiro');
    type(byRole(there!.shadowRoot!, 'searchbox'), 'amara');
    await there!.updateComplete;
    expect(own()).to.include.members(['here-q=hiro', 'there-q=amara']);
    expect([names(here!), names(there!)]).to.deep.equal([['Hiro Sato'], ['Amara Okoye']]);
  });

  it('belongs to the first of two with the same names', async () => {
    const both = await fixture(
      html`<div>
        <mentor-directory lang="en" url-state .people=${MENTORS}></mentor-directory>
        <mentor-directory lang="en" url-state .people=${MENTORS}></mentor-directory>
      </div>`,
    );
    const [, second] = both.querySelectorAll('mentor-directory');
    await second!.updateComplete;
    type(byRole(second!.shadowRoot!, 'searchbox'), 'hiro');
    expect(own()).not.to.include('mentors-q=hiro');
  });

  it('is left alone without the attribute', async () => {
    const page = await fixture<MentorDirectory>(
      html`<mentor-directory lang="en" .people=${MENTORS}></mentor-directory>`,
    );
    type(byRole(page.shadowRoot!, 'searchbox'), 'hiro');
    byRole(page.shadowRoot!, 'checkbox', /^English/).click();
    expect(own()).to.deep.equal(['page=7']);
  });
});
