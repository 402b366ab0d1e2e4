import { expect } from '@open-wc/testing';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { AMARA, LENA, meeting, mentorship } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { dated, field, fortnightly, openPartner, openPlanner, pressSoon, reopenPlanner, worldWith } from './planner.js';

const offer = (by: string, ...times: readonly string[]) => ({
  offer: { by, at: '2026-10-21T07:00:00.000Z', times },
});

const OFFERED = offer(AMARA, '2026-10-27T14:00:00.000Z', '2026-10-29T16:30:00.000Z', '2026-10-30T12:00:00.000Z');

const asked = (value: Record<string, unknown> = OFFERED) => [
  mentorship(),
  meeting('one', '2026-10-28T15:00:00.000Z', value),
];

const open = async (records: Parameters<typeof worldWith>[0]) => {
  const { storage } = await worldWith(records);
  const page = await openPlanner(storage);
  const events: unknown[] = [];
  page.addEventListener('meeting-change', (event) => events.push(event.detail));
  return { page, storage, events };
};

const titles = (page: ParentNode): string[] =>
  allByRole(page, 'radio').map((one) => (one.closest('label')?.textContent ?? '').replace(/\s+/gu, ' ').trim());

describe('R22 another time', () => {
  it('shows what the other side offers on both clocks, with what is unusual; one is taken', async () => {
    const { page, events } = await open(asked());
    await findRole(page, 'heading', 'Another time?');
    expect(shownText(page)).to.match(/Amara offers 3 times instead of Wednesday,? 28 October/u);
    expect(titles(page)[2]).to.match(
      /^Friday,? 30 October 13:00–13:45 for you in Berlin 0?8:00–0?8:45 for Amara in New York$/u,
    );
    await findRole(page, 'button', 'Take Tuesday');
    allByRole(page, 'radio')[1]?.click();
    await pressSoon(page, 'Take Thursday');
    await findRole(page, 'heading', dated('Thursday 29 October'));
    await until(() => allByRole(page, 'heading', 'Another time?').length === 0);
    expect(events).to.deep.equal([{ id: 'meeting:one', change: 'agreed' }]);
    await findText(page, /Agreed: Thursday,? 29 October\./u);
  });

  it('the time that stands can be kept', async () => {
    const { page, events } = await open(asked());
    await pressSoon(page, dated('Keep Wednesday 28 October'));
    await findText(page, /It stays on Wednesday,? 28 October\./u);
    await until(() => allByRole(page, 'radio').length === 0);
    expect(events).to.deep.equal([{ id: 'meeting:one', change: 'kept' }]);
  });

  it('is answered with other times, of which the first side takes one', async () => {
    const { page, storage, events } = await open(asked());
    await pressSoon(page, 'Offer other times');
    const dialog = await findRole(page, 'dialog', 'Move the meeting');
    await findText(dialog, 'Pick up to 5.');
    const [first] = allByRole(dialog, 'checkbox');
    first?.click();
    type(await field(dialog, 'Date'), '2026-11-02');
    type(await field(dialog, 'Time where you are'), '17:00');
    await pressSoon(dialog, 'Add this time');
    await findRole(dialog, 'button', dated('Leave out Monday 2 November'));
    await pressSoon(dialog, 'Offer them');
    await findRole(page, 'heading', 'You offered Amara 2 times.');
    expect(events).to.deep.equal([{ id: 'meeting:one', change: 'offered' }]);

    const partner = await openPartner(storage);
    await findRole(partner, 'heading', 'Another time?');
    expect(titles(partner)[1]).to.match(/^Monday,? 2 November .* 17:00–17:45 for Lena in Berlin$/u);
    allByRole(partner, 'radio')[1]?.click();
    await pressSoon(partner, 'Take Monday');
    await findRole(partner, 'heading', dated('Monday 2 November'));
  });

  it('an own offer waits, and can be taken back', async () => {
    const { page } = await open(asked(offer(LENA, '2026-10-27T14:00:00.000Z')));
    await findRole(page, 'heading', 'You offered Amara a time.');
    expect(shownText(page)).to.include('No answer yet. The time that stands stays until one is taken.');
    await pressSoon(page, 'Take the offer back');
    await findText(page, /It stays on Wednesday/u);
    await until(() => allByRole(page, 'heading', 'You offered Amara a time.').length === 0);
  });

  it('an offer that has passed cannot be taken, only answered', async () => {
    const { page } = await open(asked(offer(AMARA, '2026-10-20T14:00:00.000Z')));
    await findText(page, 'The times that Amara offered have passed.');
    expect(allByRole(page, 'button', /^Take/u)).to.have.length(0);
    await findRole(page, 'button', 'Offer other times');
  });

  it('a new meeting is offered: it is not agreed until the other side takes a time', async () => {
    const { page, storage } = await open([mentorship()]);
    await pressSoon(page, 'Plan a meeting');
    const offers = await findRole(page, 'radio', 'Amara picks one of mine');
    offers.focus();
    offers.click();
    await findRole(page, 'button', 'Offer them');
    expect((offers.getRootNode() as ShadowRoot).activeElement).to.equal(offers);
    await pressSoon(page, 'Offer them');
    await findText(page, 'Pick between one and 5 times that you offer.');
    await findText(page, 'Times that fit both');
    for (const box of allByRole(page, 'checkbox').slice(0, 2)) box.click();
    await pressSoon(page, 'Offer them');
    await findText(page, 'Not agreed yet, tomorrow');
    expect(allByRole(page, 'button', 'Add to calendar')).to.have.length(0);
    const partner = await openPartner(storage);
    await findRole(partner, 'heading', 'When do you meet?');
    await pressSoon(partner, 'Take Thursday');
    await findText(partner, 'Next meeting, tomorrow');
    const again = await reopenPlanner(storage);
    await findRole(again, 'button', 'Add to calendar');
  });

  it('for one meeting of a series, the others stay', async () => {
    const { page, storage } = await open(fortnightly());
    await pressSoon(page, 'Move the meeting');
    (await findRole(page, 'radio', 'Amara picks one of mine')).click();
    await findText(page, 'Pick up to 5.');
    allByRole(byRole(page, 'dialog'), 'checkbox')[0]?.click();
    await pressSoon(page, 'Offer them');
    await findRole(page, 'heading', 'You offered Amara a time.');
    const partner = await openPartner(storage);
    await pressSoon(partner, /^Take /u);
    await findText(partner, /Agreed:/u);
    expect(shownText(partner)).to.match(/Wednesday,? 11 November/u);
  });
});
