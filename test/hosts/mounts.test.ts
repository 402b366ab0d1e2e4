// Plain elements that name a widget, as authors write them whose editors take unknown tags away.
import { expect, fixtureCleanup } from '@open-wc/testing';
import '../../src/index.js';
import { mountWidgets } from '../../src/mount.js';
import { collectWarnings } from '../context/warnings.js';
import { findRole, findText, shownText, type } from '../support/find.js';
import { until } from '../support/until.js';

const CARD = '<div data-mentorship-widget="mentor-card" data-name="Ruth Adler" data-topics="Budgets"></div>';

let page: HTMLElement;
let stops: (() => void)[];
let warnings: ReturnType<typeof collectWarnings>;

/** The same as it was written, whatever order its attributes have. */
const written = (): string => page.innerHTML;

/** Looks for mounts in the page of the test until it ends. */
function mount(root: Element = page): () => void {
  const stop = mountWidgets(root);
  stops.push(stop);
  return stop;
}

/** Shows markup and mounts what it names. */
async function show(markup: string): Promise<void> {
  page.innerHTML = markup;
  mount();
  await settled();
}

/** Mutation observers have been told by then. */
async function settled(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}

const find = (selector: string, root: ParentNode = page): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in ${written()}`);
  return found;
};

const card = (): HTMLElement => find('mentor-card');

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('H3 a plain element that names a widget', () => {
  beforeEach(() => {
    localStorage.clear();
    page = document.createElement('main');
    document.body.append(page);
    stops = [];
    warnings = collectWarnings();
  });

  afterEach(() => {
    for (const stop of stops) stop();
    page.remove();
    warnings.restore();
    fixtureCleanup();
  });

  it('shows the element with what its data attributes say', async () => {
    await show(CARD);
    await findText(card().shadowRoot!, 'Ruth Adler');
    expect(shownText(card().shadowRoot!)).to.contain('Budgets');
    expect(warnings.said).to.deep.equal([]);
  });

  it('keeps its id, its classes and its attributes, and gets no new ones', async () => {
    await show('<div id="ruth" class="wide box" data-mentorship-widget="mentor-card" data-name="Ruth Adler"></div>');
    expect(attributesOf(find('#ruth'))).to.deep.equal({
      id: 'ruth',
      class: 'wide box',
      'data-mentorship-widget': 'mentor-card',
      'data-name': 'Ruth Adler',
    });
    expect(attributesOf(card())).to.deep.equal({ name: 'Ruth Adler' });
  });

  it('passes on the attributes that the element declares and nothing else', async () => {
    await show(`<div data-mentorship-widget="mentor-card" data-name="Ruth Adler" data-paused-until="2099-01-01"
      data-no-action data-onclick="alert(1)" data-style="color: red" data-id="x" data-slot="y" data-class="z"
      data-inner-html="w" data-person="{}" onclick="void 0" title="A title"></div>`);
    expect(attributesOf(card())).to.deep.equal({
      name: 'Ruth Adler',
      'paused-until': '2099-01-01',
      'no-action': '',
    });
  });

  for (const value of [' mentor-card ', 'Mentor-Card']) {
    it(`is found by the value "${value}"`, async () => {
      await show(`<div data-mentorship-widget="${value}" data-name="Ruth Adler"></div>`);
      expect(attributesOf(card())).to.deep.equal({ name: 'Ruth Adler' });
    });
  }

  for (const value of ['mentor-cart', '', 'iframe', 'x-of-the-page']) {
    it(`stays as it is where the value is "${value}", with words about it`, async () => {
      const markup = `<div data-mentorship-widget="${value}" data-name="Ruth Adler">Ruth Adler</div>`;
      await show(markup);
      expect(written()).to.equal(markup);
      expect(warnings.said.join('\n')).to.match(/data-mentorship-widget=".*">: it can be .*mentor-card/u);
      warnings.said.length = 0;
    });
  }

  it('keeps a plain list as the content of the element', async () => {
    await show('<div data-mentorship-widget="mentor-card"><ul><li>Ruth Adler, Vienna</li></ul></div>');
    expect(card().innerHTML).to.equal('<ul><li>Ruth Adler, Vienna</li></ul>');
    expect(find('li').checkVisibility()).to.equal(true);
  });

  it('puts a child with `data-slot` there', async () => {
    await show(
      '<div data-mentorship-widget="mentor-card" data-name="Ruth Adler"><a data-slot="actions" href="#write">Write to us</a></div>',
    );
    await findText(card().shadowRoot!, 'Ruth Adler');
    expect(find('a').assignedSlot?.name).to.equal('actions');
  });

  describe('with text that is JSON', () => {
    const SOURCES = [
      ['as it was written', '{"name": "Ruth Adler", "topics": ["Budgets"]}'],
      ['with the marks of an English page', '{“name”: “Ruth Adler”, “topics”: [“Budgets″]}'],
      ['with the marks of a German page', '{„name“: „Ruth Adler“, „topics“: [„Budgets“]}'],
      [
        'with the marks of a French page',
        '{«&nbsp;name&nbsp;»: «&nbsp;Ruth Adler&nbsp;», «&nbsp;topics&nbsp;»: [«&nbsp;Budgets&nbsp;»]}',
      ],
      ['in paragraphs', '<p>{<br>\n"name": "Ruth Adler",</p>\n<p>"topics": ["Budgets"]<br>\n}</p>'],
      ['as code', '<pre><code>{"name": "Ruth Adler", "topics": ["Budgets"]}</code></pre>'],
    ] as const;
    for (const [how, text] of SOURCES) {
      it(`reads it ${how}`, async () => {
        await show(`<div data-mentorship-widget="mentor-card">${text}</div>`);
        await findText(card().shadowRoot!, 'Ruth Adler');
        expect(shownText(card().shadowRoot!)).to.contain('Budgets');
        expect(find('main > div').textContent.includes('{')).to.equal(true);
      });
    }

    it('keeps curly marks inside a text', async () => {
      await show(
        '<div data-mentorship-widget="mentor-card">{"name": "Ruth Adler", "headline": "Says “no” well"}</div>',
      );
      await findText(card().shadowRoot!, 'Says “no” well');
    });

    it('says in words that it cannot be read', async () => {
      await show('<div data-mentorship-widget="mentor-card">{"name": "Ruth Adler",}</div>');
      await until(() => warnings.said.some((words) => words.includes('the profile cannot be shown')));
    });

    it('leaves a script child alone', async () => {
      await show(
        '<div data-mentorship-widget="mentor-card"><script type="application/json" id="own">{"name": "Ruth Adler"}</script></div>',
      );
      await findText(card().shadowRoot!, 'Ruth Adler');
      expect(find('script', card()).id).to.equal('own');
    });
  });

  it('may stand in another one', async () => {
    await show(`<div data-mentorship-widget="mentorship-provider" data-user="lena" data-storage="memory">
      <section><div data-mentorship-widget="goal-board"></div></section>
    </div>`);
    const provider = find('main > div > mentorship-provider > section > div > goal-board').closest(
      'mentorship-provider',
    )!;
    await findText(find('goal-board').shadowRoot!, /goal/u);
    expect(provider.store.snapshot.identity.person).to.equal('person:lena');
    expect(warnings.said).to.deep.equal([]);
  });

  it('names a provider in another one by its id', async () => {
    await show(`
      <div id="first" data-mentorship-widget="mentorship-provider" data-user="amara" data-storage="memory"></div>
      <div id="second" data-mentorship-widget="mentorship-provider" data-user="lena" data-storage="memory"></div>
      <div data-mentorship-widget="goal-board" data-provider="second"></div>`);
    await findText(find('goal-board').shadowRoot!, /first goal/u);
    const second = page.querySelector<HTMLElementTagNameMap['mentorship-provider']>('#second > mentorship-provider')!;
    await until(() => second.store.snapshot.status === 'ready');
    expect(warnings.said).to.deep.equal([]);
  });

  describe('that changes later', () => {
    it('is found when it is added, at any depth', async () => {
      await show('');
      const section = document.createElement('section');
      section.innerHTML = `<p>Our mentors</p>${CARD}${CARD}`;
      page.append(section);
      await settled();
      expect(page.querySelectorAll('div > mentor-card').length).to.equal(2);
    });

    it('is found when it gets its name, and emptied when it loses it', async () => {
      await show('<div data-name="Ruth Adler">Ruth</div>');
      const place = find('div');
      place.setAttribute('data-mentorship-widget', 'mentor-card');
      await settled();
      expect(place.innerHTML).to.equal('<mentor-card name="Ruth Adler">Ruth</mentor-card>');
      place.removeAttribute('data-mentorship-widget');
      await settled();
      expect(written()).to.equal('<div data-name="Ruth Adler">Ruth</div>');
    });

    it('becomes another element with another name', async () => {
      await show('<div data-mentorship-widget="mentor-card" data-name="Ruth Adler" data-view="list">Ruth</div>');
      find('div').setAttribute('data-mentorship-widget', 'goal-board');
      await settled();
      expect(find('div').innerHTML).to.equal('<goal-board view="list">Ruth</goal-board>');
    });

    it('passes its attributes on, and takes them back', async () => {
      await show(CARD);
      const place = find('div');
      place.setAttribute('data-name', 'Kenji Watanabe');
      place.setAttribute('data-headline', 'Designer');
      place.removeAttribute('data-topics');
      await settled();
      expect(attributesOf(card())).to.deep.equal({ name: 'Kenji Watanabe', headline: 'Designer' });
      await findText(card().shadowRoot!, 'Kenji Watanabe');
    });

    it('takes what is added to it as more content', async () => {
      await show('<div data-mentorship-widget="mentorship-provider" data-storage="memory"><p>Hello</p></div>');
      find('main > div').insertAdjacentHTML('beforeend', CARD);
      await settled();
      expect(find('mentorship-provider').children.length).to.equal(2);
      expect(attributesOf(card())).to.deep.equal({ name: 'Ruth Adler', topics: 'Budgets' });
      await findText(card().shadowRoot!, 'Ruth Adler');
    });
  });

  describe('on a page that morphs', () => {
    it('keeps its element, with what the server sends now', async () => {
      await show('<div data-mentorship-widget="mentor-card" data-name="Ruth Adler"><p>Ruth</p></div>');
      const before = card();
      const place = find('div');
      place.innerHTML = '<p>Ruth, Vienna</p>';
      place.setAttribute('data-place', 'Vienna');
      await settled();
      expect(card()).to.equal(before);
      expect(place.innerHTML).to.equal(
        '<mentor-card name="Ruth Adler" place="Vienna"><p>Ruth, Vienna</p></mentor-card>',
      );
      await findText(card().shadowRoot!, 'Vienna');
    });

    it('keeps what is half typed', async () => {
      await show(
        '<mentorship-provider user="lena" storage="memory"><div data-mentorship-widget="goal-board"></div></mentorship-provider>',
      );
      const board = find('goal-board');
      const field = await findRole(board.shadowRoot!, 'textbox', 'My first goal');
      type(field, 'Read mo');
      find('div').innerHTML = '<p>Goals</p>';
      await settled();
      expect(find('goal-board')).to.equal(board);
      expect(find('goal-board > p').textContent).to.equal('Goals');
      const same = await findRole(board.shadowRoot!, 'textbox', 'My first goal');
      expect(Reflect.get(same, 'value')).to.equal('Read mo');
    });

    it('is not mounted twice in a copy of the page', async () => {
      await show(CARD);
      const copy = find('div').cloneNode(true) as Element;
      page.replaceChildren(copy);
      await settled();
      expect(written()).to.equal(
        '<div data-mentorship-widget="mentor-card" data-name="Ruth Adler" data-topics="Budgets"><mentor-card name="Ruth Adler" topics="Budgets"></mentor-card></div>',
      );
    });
  });

  it('is mounted once, however often the page asks', async () => {
    page.innerHTML = CARD;
    mount();
    mount();
    mount(document.documentElement);
    await settled();
    mount();
    await settled();
    expect(page.querySelectorAll('mentor-card').length).to.equal(1);
  });

  it('stays plain while it is edited', async () => {
    const markup = `<div contenteditable="true">${CARD}</div>`;
    await show(markup);
    expect(written()).to.equal(markup);
  });

  it('is no tag of ours', async () => {
    const markup = '<mentor-card data-mentorship-widget="mentor-card" name="Ruth Adler"></mentor-card>';
    await show(markup);
    expect(written()).to.equal(markup);
  });

  describe('once the page stops it', () => {
    for (const [what, markup] of [
      ['a list', '<div data-mentorship-widget="mentor-card" data-name="Ruth Adler"><ul><li>Ruth</li></ul></div>'],
      ['JSON', '<div data-mentorship-widget="mentor-card"><pre>{"name": "Ruth Adler"}</pre></div>'],
      ['a slot', '<div data-mentorship-widget="mentor-card"><a data-slot="actions" href="#write">Write</a></div>'],
      [
        'another one',
        '<div data-mentorship-widget="mentorship-provider"><div data-mentorship-widget="goal-board">Goals</div></div>',
      ],
      [
        'an element that the page wrote',
        '<div data-mentorship-widget="mentor-card"><mentor-card name="Ruth Adler"></mentor-card></div>',
      ],
    ] as const) {
      it(`holds what it held before: ${what}`, async () => {
        page.innerHTML = markup;
        const stop = mount();
        await settled();
        expect(page.querySelectorAll('mentor-card, goal-board').length).to.equal(1);
        stop();
        expect(written()).to.equal(markup);
        page.insertAdjacentHTML('beforeend', CARD);
        find('div').setAttribute('data-name', 'Kenji Watanabe');
        await settled();
        expect(page.lastElementChild!.innerHTML).to.equal('');
      });
    }

    it('goes on for whoever else asked', async () => {
      page.innerHTML = CARD;
      const first = mount();
      mount();
      await settled();
      first();
      first();
      page.insertAdjacentHTML('beforeend', CARD);
      await settled();
      expect(page.querySelectorAll('mentor-card').length).to.equal(2);
    });

    it('does not begin when it was stopped at once', async () => {
      page.innerHTML = CARD;
      mount()();
      await settled();
      expect(page.querySelectorAll('mentor-card').length).to.equal(0);
    });
  });

  it('H16 leaves a page that takes it away without an observer of its own', async () => {
    await show(CARD);
    const place = find('div');
    const gone = card();
    place.remove();
    await settled();
    place.replaceChildren();
    await settled();
    expect(place.innerHTML).to.equal('');
    expect(gone.isConnected).to.equal(false);
  });
});
