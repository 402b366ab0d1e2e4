import { expect } from '@open-wc/testing';
import '../../../src/elements/meeting-planner/meeting-planner-kept.js';
import { allByRole, findRole, findText, shownText } from '../../support/find.js';
import { meeting, mentorship } from '../../support/sample.js';
import { openPartner, openPlanner, worldWith } from './planner.js';

const past = (statuses: readonly ('held' | 'missed')[]) =>
  statuses.map((status, month) =>
    meeting(`past${String(month)}`, `2026-0${String(month + 1)}-14T14:00:00.000Z`, { status }),
  );

describe('how the last meetings went', () => {
  it('R45 is said in calm words to both, with who reads it, and without a score', async () => {
    const { storage } = await worldWith([mentorship(), ...past(['held', 'missed', 'held', 'missed', 'held'])]);
    const page = await openPlanner(storage);
    const title = await findRole(page, 'heading', 'Your last meetings');
    const panel = shownText(title.closest('article')!);
    expect(panel).to.include('Of the last 5 meetings, 3 took place.');
    expect(panel).to.include('If the rhythm no longer fits, choose another one together');
    expect(panel).to.include('Only you and Amara can read this.');
    expect(panel).not.to.match(/%|score|Lena/);
    const partner = await openPartner(storage);
    await findText(partner, 'Of the last 5 meetings, 3 took place.');
  });

  it('R45 nothing is said before the third, and nothing to a visitor or to somebody else', async () => {
    const few = await worldWith([mentorship(), ...past(['held', 'missed'])]);
    const page = await openPlanner(few.storage);
    await findRole(page, 'heading', 'No meeting is planned');
    expect(allByRole(page, 'heading', 'Your last meetings')).to.have.length(0);
    const { storage } = await worldWith([mentorship(), ...past(['held', 'missed', 'held', 'missed'])]);
    for (const as of ['person:coordinator', null]) {
      const other = await openPlanner(storage, { as });
      await findText(other, as === null ? 'Sign in to see and plan meetings.' : 'Who do you meet?');
      expect(shownText(other)).not.to.include('took place');
    }
  });

  it('R45 a move at the last moment is told, without who moved it', async () => {
    const { storage } = await worldWith([
      mentorship(),
      ...past(['held', 'held']),
      meeting('late', '2026-10-14T14:00:00.000Z', { status: 'held', movedLateAt: '2026-10-14T07:00:00.000Z' }),
    ]);
    const page = await openPlanner(storage);
    await findText(page, 'The last 3 all took place. One was moved when less than a day was left.');
    expect(shownText(page)).to.include('The time you keep for each other holds.');
  });
});
