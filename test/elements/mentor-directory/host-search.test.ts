import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-directory/mentor-directory.js';
import type {
  MentorDirectory,
  SearchFunction,
  SearchPage,
} from '../../../src/elements/mentor-directory/mentor-directory.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { until } from '../../support/until.js';

type Asked = { text: string; cursor: string | undefined; signal: AbortSignal } & {
  answer: (page: SearchPage) => void;
  fail: () => void;
};

/** A search of a host whose answers are given by hand, in any order. */
function hostSearch() {
  const asked: Asked[] = [];
  const search: SearchFunction = ({ text }, { cursor, signal }) =>
    new Promise((answer, reject) => {
      asked.push({ text, cursor, signal, answer, fail: () => reject(new Error('down')) });
    });
  return { asked, search };
}

const people = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `p${from + index}`, name: `Person ${from + index}` }));

const names = (page: Element) =>
  allByRole(page.shadowRoot!, 'heading')
    .slice(1)
    .map(({ textContent }) => textContent.trim());

const open = (search: SearchFunction) =>
  fixture<MentorDirectory>(html`<mentor-directory lang="en" .search=${search}></mentor-directory>`);

describe('a directory that asks the search of its host', () => {
  it('asks no more when it has left the page', async () => {
    const { asked, search } = hostSearch();
    const page = await open(search);
    await until(() => asked.length === 1);
    page.remove();
    page.requestUpdate();
    await page.updateComplete;
    expect(asked).to.have.length(1);
    expect(asked[0]?.signal.aborted).to.equal(true);
  });

  it('asks again when it comes back', async () => {
    const { asked, search } = hostSearch();
    const page = await open(search);
    await until(() => asked.length === 1);
    const place = page.parentElement;
    page.remove();
    await page.updateComplete;
    place?.append(page);
    await until(() => asked.length === 2);
    asked[1]?.answer({ people: people(0, 2) });
    await findRole(page.shadowRoot!, 'heading', 'Person 1');
  });

  it('shows the first page with the counts that the host gives', async () => {
    const { asked, search } = hostSearch();
    const page = await open(search);
    await until(() => asked.length === 1);
    asked[0]?.answer({
      people: people(0, 2),
      total: 120_000,
      counts: { topics: { Pricing: 400, Hiring: 90 }, open: 7 },
    });
    await findRole(page.shadowRoot!, 'heading', 'Person 1');
    expect(shownText(page.shadowRoot!)).to.include('120,000 people');
    const pricing = await findRole(page.shadowRoot!, 'checkbox', /^Pricing/);
    expect(shownText(pricing.closest('li')!)).to.equal('Pricing 400');
    expect(shownText(byRole(page.shadowRoot!, 'checkbox', /^Open to requests/).closest('li')!)).to.equal(
      'Open to requests 7',
    );
  });

  it('aborts a question that is out of date and drops its answer, however late it comes', async () => {
    const { asked, search } = hostSearch();
    const page = await open(search);
    await until(() => asked.length === 1);
    asked[0]?.answer({ people: people(0, 1), total: 1 });
    await findRole(page.shadowRoot!, 'heading', 'Person 0');
    const field = byRole(page.shadowRoot!, 'searchbox');
    type(field, 'a');
    await until(() => asked.length === 2);
    type(field, 'ab');
    await until(() => asked.length === 3);
    expect(asked.map(({ text, signal }) => [text, signal.aborted])).to.deep.equal([
      ['', true],
      ['a', true],
      ['ab', false],
    ]);
    asked[2]?.answer({ people: [{ id: 'new', name: 'Newer' }], total: 1 });
    await findRole(page.shadowRoot!, 'heading', 'Newer');
    asked[1]?.answer({ people: [{ id: 'old', name: 'Older' }], total: 1 });
    await page.updateComplete;
    expect(names(page)).to.deep.equal(['Newer']);
  });

  it('fetches the next page by its cursor when more are wanted', async () => {
    const { asked, search } = hostSearch();
    const page = await open(search);
    await until(() => asked.length === 1);
    asked[0]?.answer({ people: people(0, 12), total: 20, cursor: 'second' });
    (await findRole(page.shadowRoot!, 'button', 'Show the other 8')).click();
    await until(() => asked.length === 2);
    expect(asked[1]?.cursor).to.equal('second');
    asked[1]?.answer({ people: people(12, 8), total: 20 });
    await findRole(page.shadowRoot!, 'heading', 'Person 19');
    expect(names(page)).to.have.lengthOf(20);
  });

  it('says that the first question failed, and asks again', async () => {
    const { asked, search } = hostSearch();
    const page = await open(search);
    await until(() => asked.length === 1);
    asked[0]?.fail();
    (await findRole(page.shadowRoot!, 'button', 'Try again')).click();
    await until(() => asked.length === 2);
    asked[1]?.answer({ people: people(0, 1), total: 1 });
    await findRole(page.shadowRoot!, 'heading', 'Person 0');
  });

  it('keeps what was found when a later question fails', async () => {
    const { asked, search } = hostSearch();
    const page = await open(search);
    await until(() => asked.length === 1);
    asked[0]?.answer({ people: people(0, 1), total: 1 });
    await findRole(page.shadowRoot!, 'heading', 'Person 0');
    type(byRole(page.shadowRoot!, 'searchbox'), 'x');
    await until(() => asked.length === 2);
    asked[1]?.fail();
    await findText(page.shadowRoot!, 'The search did not answer. Nothing of yours is lost.');
    expect(names(page)).to.deep.equal(['Person 0']);
  });
});
