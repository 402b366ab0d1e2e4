import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { webCalendarLinks, type WebEntry } from '../../src/calendar/web-calendars.js';

const WORDS = { summary: 'Mentoring with Zoë & co', description: '', location: '' };
const MEETING: WebEntry = {
  ...WORDS,
  start: '2026-10-28T15:00:00.000Z',
  end: '2026-10-28T15:45:00.000Z',
};

const hrefs = (entry: WebEntry): Record<string, string> =>
  Object.fromEntries(webCalendarLinks(entry).map(({ calendar, href }) => [calendar, href]));

describe('links to web calendars', () => {
  it('R21 open a new entry at the right instant', () => {
    assert.deepEqual(hrefs({ ...MEETING, location: 'Room 4' }), {
      google:
        'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Mentoring%20with%20Zo%C3%AB%20%26%20co' +
        '&dates=20261028T150000Z%2F20261028T154500Z&location=Room%204',
      outlook:
        'https://outlook.live.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent' +
        '&startdt=2026-10-28T15%3A00%3A00.000Z&enddt=2026-10-28T15%3A45%3A00.000Z' +
        '&subject=Mentoring%20with%20Zo%C3%AB%20%26%20co&location=Room%204',
      office365:
        'https://outlook.office.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent' +
        '&startdt=2026-10-28T15%3A00%3A00.000Z&enddt=2026-10-28T15%3A45%3A00.000Z' +
        '&subject=Mentoring%20with%20Zo%C3%AB%20%26%20co&location=Room%204',
    });
  });

  it('R30 say a day where there is no hour', () => {
    const { google, outlook } = hrefs({ ...WORDS, day: '2026-10-31' });
    assert.equal(new URL(google ?? '').searchParams.get('dates'), '20261031/20261101');
    assert.deepEqual(
      ['startdt', 'enddt', 'allday'].map((name) => new URL(outlook ?? '').searchParams.get(name)),
      ['2026-10-31', '2026-11-01', 'true'],
    );
  });

  for (const text of ['https://evil.example/', '@evil.example', '\\evil', '&ctz=UTC#', 'javascript:alert(1)', '\ud800'])
    it(`lead to these three hosts alone, whatever the words: ${JSON.stringify(text)}`, () => {
      const links = webCalendarLinks({ ...MEETING, summary: text, description: text, location: text });
      assert.deepEqual(
        links.map(({ href }) => new URL(href).origin),
        ['https://calendar.google.com', 'https://outlook.live.com', 'https://outlook.office.com'],
      );
      assert.ok(links.every(({ href }) => [...new URL(href).searchParams.keys()].length <= 8));
    });

  it('stay short enough to arrive', () => {
    const long = webCalendarLinks({ ...MEETING, description: '– a topic\n'.repeat(500) });
    assert.ok(long.every(({ href }) => href.length < 3_000 && decodeURIComponent(href).includes('…')));
  });
});
