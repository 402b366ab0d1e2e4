import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { daysAway, firstWeekday, timeRange, weekdayNames } from '../../src/locale/calendar-words.js';
import { languageOf, LocalizeController, type Catalogue } from '../../src/locale/localize.js';

const WORDS = {
  'test.plain': 'Only you can read this.',
  'test.place': '{who} and {other} read “{who}”.',
  'test.count': { one: '{count} entry of {who}', other: '{count} entries of {who}' },
  'test.slavic': { one: 'one {count}', few: 'few {count}', many: 'many {count}', other: 'other {count}' },
} as const satisfies Catalogue;

class Speaker extends LitElement {
  readonly words = new LocalizeController(this, WORDS);

  override render(): TemplateResult {
    return html`${this.words.t('test.plain')}`;
  }
}
customElements.define('test-speaker', Speaker);

/** What a speaker in a place of that language says. */
async function speak(lang: string): Promise<LocalizeController<typeof WORDS>> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}><test-speaker></test-speaker></div>`);
  const speaker = place.firstElementChild;
  if (!(speaker instanceof Speaker)) throw new Error('nobody speaks');
  await speaker.updateComplete;
  return speaker.words;
}

/** Browsers differ in which blanks and dashes they take. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/\s*[–-]\s*/gu, '–');

describe('the language of an element', () => {
  afterEach(() => {
    fixtureCleanup();
  });

  /** An element in a shadow root in a shadow root, in a place of that language. */
  async function deep(lang: string, inner = ''): Promise<Element> {
    const place = await fixture<HTMLElement>(html`<div lang=${lang}><section></section></div>`);
    const section = place.firstElementChild;
    const host = document.createElement('div');
    const target = document.createElement('p');
    const between = document.createElement('div');
    between.lang = inner;
    section?.attachShadow({ mode: 'open' }).append(between);
    between.append(host);
    host.attachShadow({ mode: 'open' }).append(target);
    return target;
  }

  it('is the nearest `lang`, through shadow roots', async () => {
    expect(languageOf(await deep('de-CH'))).to.equal('de-CH');
    expect(languageOf(await deep('de', 'fr'))).to.equal('fr');
  });

  it('is its own `lang` first', async () => {
    const target = await deep('de');
    target.setAttribute('lang', 'ar');
    expect(languageOf(target)).to.equal('ar');
  });

  it('is written as browsers write it', async () => {
    expect(languageOf(await deep('EN-gb'))).to.equal('en-GB');
  });

  it('is English where `lang` is none', async () => {
    expect(languageOf(await deep('not a language'))).to.equal('en');
  });

  it('is that of the page, or of the browser where the page says none', () => {
    const { lang } = document.documentElement;
    const nowhere = document.createElement('p');
    expect(languageOf(nowhere)).to.equal(Intl.getCanonicalLocales(navigator.language)[0]);
    document.documentElement.lang = 'nl';
    document.body.append(nowhere);
    expect(languageOf(nowhere)).to.equal('nl');
    nowhere.remove();
    document.documentElement.lang = lang;
  });

  it('is taken anew where the element goes', async () => {
    const words = await speak('de');
    expect(words.language).to.equal('de');
    const speaker = document.querySelector('test-speaker');
    const other = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    if (speaker) other.append(speaker);
    expect(words.language).to.equal('fr');
  });
});

describe('sentences', () => {
  afterEach(() => {
    fixtureCleanup();
  });

  it('take what stands in their places', async () => {
    const words = await speak('en');
    expect(words.t('test.plain')).to.equal('Only you can read this.');
    expect(words.t('test.place', { who: 'Lena', other: '{who}' })).to.equal('Lena and {who} read “Lena”.');
    expect(words.t('test.place', { who: 'Lena' })).to.equal('Lena and  read “Lena”.');
  });

  it('take templates', async () => {
    const words = await speak('en');
    const bold = html`<b>Lena</b>`;
    expect(words.rich('test.place', { who: bold, other: 'Bo' })).to.deep.equal([
      '',
      bold,
      ' and ',
      'Bo',
      ' read “',
      bold,
      '”.',
    ]);
    expect(words.rich('test.count', { count: 1, who: bold })).to.deep.equal(['', '1', ' entry of ', bold, '']);
  });

  it('show the code where there is no sentence', async () => {
    expect((await speak('en')).say({ code: 'storage.new', params: {} })).to.equal('storage.new');
  });

  const counts: readonly (readonly [string, 'test.count' | 'test.slavic', number, string])[] = [
    ['en', 'test.count', 0, '0 entries of Bo'],
    ['en', 'test.count', 1, '1 entry of Bo'],
    ['en', 'test.count', 2, '2 entries of Bo'],
    ['fr', 'test.count', 0, '0 entry of Bo'],
    ['ja', 'test.count', 1, '1 entries of Bo'],
    ['pl', 'test.slavic', 1, 'one 1'],
    ['pl', 'test.slavic', 3, 'few 3'],
    ['pl', 'test.slavic', 5, 'many 5'],
    // engines differ in the digits of plain `ar`
    ['ar-EG', 'test.count', 3, '٣ entries of Bo'],
  ];
  for (const [lang, code, count, expected] of counts) {
    it(`count ${String(count)} in ${lang}`, async () => {
      expect((await speak(lang)).t(code, { count, who: 'Bo' })).to.equal(expected);
    });
  }
});

describe('dates and numbers', () => {
  afterEach(() => {
    fixtureCleanup();
  });

  it('are those of the language', async () => {
    const british = await speak('en-GB');
    expect(british.date('2026-10-28', 'day')).to.equal('28 Oct');
    expect(plain(british.date('2026-10-28')).replace(',', '')).to.equal('Wednesday 28 October');
    expect(british.date('2026-10-28', 'month')).to.equal('October 2026');
    const german = await speak('de');
    expect(german.date('2026-10-28', 'full')).to.equal('Mittwoch, 28. Oktober 2026');
    expect(german.number(1234.5)).to.equal('1.234,5');
  });

  it('read a plain date as it stands and an instant in its zone', async () => {
    const words = await speak('en-GB');
    expect(words.date('2026-10-28', 'day', 'Pacific/Kiritimati')).to.equal('28 Oct');
    expect(words.date('2026-10-28', 'day', 'Pacific/Pago_Pago')).to.equal('28 Oct');
    expect(words.date('2026-10-28T23:30:00.000Z', 'day', 'Europe/Berlin')).to.equal('29 Oct');
    expect(words.date('2026-10-28T02:30:00.000Z', 'day', 'America/New_York')).to.equal('27 Oct');
  });

  it('show hours in a zone, from and to', async () => {
    const words = await speak('en-GB');
    expect(words.time('2026-10-28T15:00:00.000Z', 'Europe/Berlin')).to.equal('16:00');
    expect(words.time('2026-10-28T15:00:00.000Z', 'Asia/Kathmandu')).to.equal('20:45');
    expect(plain(timeRange(words.language, '2026-10-28T15:00:00.000Z', 45, 'Europe/Berlin'))).to.equal('16:00–16:45');
    const american = await speak('en-US');
    expect(plain(timeRange(american.language, '2026-10-28T15:00:00.000Z', 45, 'America/New_York'))).to.equal(
      '11:00–11:45 AM',
    );
  });

  it('name the days of the week from any first one', async () => {
    const words = await speak('en');
    expect(weekdayNames(words.language, 1)).to.deep.equal(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(weekdayNames(words.language, 7, 'long')[0]).to.equal('Sunday');
    expect(weekdayNames((await speak('de')).language, 1, 'long')[0]).to.equal('Montag');
  });

  it('say how many days away', async () => {
    const words = await speak('en');
    expect([-7, -1, 0, 1, 7].map((count) => daysAway(words.language, count))).to.deep.equal([
      '7 days ago',
      'yesterday',
      'today',
      'tomorrow',
      'in 7 days',
    ]);
  });

  it('list things', async () => {
    const words = await speak('en-GB');
    expect(words.list(['video', 'phone', 'a walk'])).to.equal('video, phone and a walk');
    expect(words.list(['video', 'phone', 'a walk'], 'disjunction')).to.equal('video, phone or a walk');
    expect(words.list(['video'])).to.equal('video');
    expect(words.list([])).to.equal('');
  });

  it('know a first day of the week', async () => {
    expect(firstWeekday((await speak('de')).language)).to.equal(1);
    expect(firstWeekday((await speak('en-US')).language)).to.be.oneOf([1, 7]);
  });
});
