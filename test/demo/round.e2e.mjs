// One whole round of a mentoring pair in the built demo: two tabs, two people, one browser. Noor in Berlin has nobody
// yet, Ruth in New York mentors. Each step happens at an hour of its own, and what one does the other's tab shows
// without a reload.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drivenEngines } from '../runner/browsers.mjs';
import { serve } from '../runner/serve.mjs';
import { openTab } from './tab.mjs';

const FRIDAY_BEFORE = '2026-02-20T09:00:00Z';
const FIRST_MEETING = '2026-03-04T15:20:00Z';
const MONDAY_AFTER = '2026-03-09T10:00:00Z';
const BETWEEN_THE_CLOCKS = '2026-10-26T10:00:00Z';

const GOAL = 'Explain a budget in five minutes';
const MEASURE = 'Somebody asks a question about it';
const WHY = 'You explain money to people who were never asked to understand it.';
const NOTES = 'We begin with the board in April.';
const ADVICE = 'Show the two numbers that hurt, and nothing else.';
const OUTCOME = 'Two of five looked up.';
const OBSERVATION = 'You put the page upside down and told it without looking.';
const PROMISE = 'Leave every table out of the first page.';

const hours = (berlin, newYork) => ({ berlin, newYork });
const WINTER = hours('16:00–16:45', '10:00–10:45');
/** While only one of the two places has changed its clocks. */
const APART = hours('16:00–16:45', '11:00–11:45');

for (const { name, launch } of drivenEngines()) {
  describe(`a round in ${name}`, () => {
    let server;
    let browser;
    let noor;
    let ruth;

    const bothAt = async (now) => {
      await ruth.visit(`?as=ruth-adler&now=${now}`);
      await noor.visit(`?as=newcomer&now=${now}`);
    };
    /** Noor looks at a coming meeting; it shows both hours. */
    const seesHours = async (day, { berlin, newYork }) => {
      await noor.sees('meeting-planner', `${berlin} you, Berlin`);
      await noor.sees('meeting-planner', `${newYork} Ruth, New York`);
      await noor.find('meeting-planner', 'heading', day);
    };

    before(async () => {
      server = await serve('out/demo', { strict: true });
      browser = await launch();
      noor = await openTab(browser, server.address);
      ruth = await openTab(browser, server.address);
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    it('brings the sample in and tells what was left out, by line and column', async () => {
      await noor.visit(`?as=newcomer&now=${FRIDAY_BEFORE}`);
      await noor.sees('demo-files', 'people.csv: 50 entries are here now.');
      await noor.sees('demo-files', 'programme.json: 96 entries are here now.');
      await noor.use('demo-files summary');
      await noor.sees('demo-files', 'Line 30, column 15 (Places) “two” is not a whole number.');
      await noor.sees('demo-files', 'Line 31, column 6 (Time zone) “Europe/Bologna” is not a time zone.');
      await noor.sees('demo-files', 'Line 31, column 17 (Paused until) “next spring” is not a date.');
    });

    it('a goal is written with a measure, and only its owner reads it', async () => {
      await bothAt(FRIDAY_BEFORE);
      await noor.type('goal-board', 'My first goal', GOAL);
      await noor.click('goal-board', 'button', 'Add my first goal');
      await noor.type('dialog', 'How will you know?', MEASURE);
      await noor.click('dialog', 'button', 'Save goal');
      await noor.find('goal-board', 'heading', GOAL);
      await noor.sees('goal-board', MEASURE);
      await noor.sees('goal-board', 'Only you');
      assert.equal((await ruth.textOf('goal-board')).includes(GOAL), false);
    });

    it('a mentor is found in spite of a slip, and asked with the goal; the letter is there at once', async () => {
      await noor.type('mentor-directory', 'Search for people', 'ruth adlre', 'searchbox');
      await noor.click('mentor-directory', 'button', 'Ask Ruth');
      await noor.type('dialog', 'Why Ruth?', WHY);
      await noor.click('dialog', 'button', 'Preview');
      await noor.sees('dialog', MEASURE);
      await noor.click('dialog', 'button', 'Send to Ruth');
      await noor.click('dialog', 'button', 'Close');
      await ruth.sees('mentorship-requests', WHY);
      await ruth.sees('mentorship-requests', GOAL);
    });

    it('the mentor says yes, and both work together at once', async () => {
      await ruth.click(
        'mentorship-requests',
        'radio',
        'Let us talk once Meet first. You both decide after that, in private.',
      );
      await ruth.click('mentorship-requests', 'button', 'Say yes');
      await noor.sees('mentorship-requests', 'Ruth said yes.');
      await ruth.sees('meeting-planner', 'When do you and نور talk next?');
    });

    it('the goal is shared, and the mentor reads it at once', async () => {
      await noor.click('goal-board', 'button', `Edit ${GOAL}`);
      await noor.click('dialog', 'radio', 'You and Ruth Ruth sees steps and check-ins, too.');
      await noor.click('dialog', 'button', 'Save goal');
      await noor.sees('goal-board', 'You and Ruth');
      await ruth.sees('goal-board', GOAL);
      await ruth.sees('goal-board', MEASURE);
    });

    it('a fortnightly series is planned, with the hours of both before it is kept', async () => {
      await noor.click('meeting-planner', 'button', 'Plan a meeting');
      await noor.set('dialog', 'Date', '2026-03-04');
      await noor.set('dialog', 'Time where you are', '16:00');
      await noor.choose('dialog', 'How often?', 'Every second week');
      await noor.sees('dialog', 'On 18 March it is 11:00 for Ruth, one hour later than usual.');
      await noor.sees('dialog', 'On 28 October it is 11:00 for Ruth, one hour later than usual.');
      await noor.click('dialog', 'button', 'Plan it');
      await ruth.sees('meeting-planner', '10:00–10:45 you, New York');
      await ruth.sees('meeting-planner', '16:00–16:45 نور, Berlin');
    });

    it('across 8 March the hours of both are right', async () => {
      await seesHours('Wednesday 4 March', WINTER);
      await noor.click('meeting-planner', 'button', 'Wednesday 18 March 16:00–16:45 in 26 days');
      await seesHours('Wednesday 18 March', APART);
      await noor.click('meeting-planner', 'button', 'Wednesday 1 April 16:00–16:45 in 40 days');
      await seesHours('Wednesday 1 April', WINTER);
    });

    it('the mentor holds the meeting with notes, and the mentee reads them at once', async () => {
      await bothAt(FIRST_MEETING);
      await ruth.click('meeting-planner', 'button', 'Hold the meeting');
      await ruth.type('meeting-planner', 'Notes of you both', NOTES);
      await ruth.click('meeting-planner', 'button', 'Keep the notes');
      await ruth.sees('meeting-planner', 'The notes are kept.');
    });

    it('advice is given, and stands before the mentee at once', async () => {
      await ruth.type('meeting-planner', 'What to try', ADVICE);
      await ruth.choose('meeting-planner', 'For which goal', GOAL);
      await ruth.click('meeting-planner', 'button', 'Write it down');
      await ruth.sees('meeting-planner', 'The advice is written down.');
      await ruth.click('meeting-planner', 'button', 'The meeting took place');
      await noor.sees('meeting-planner', `“${ADVICE}”`);
      await noor.find('meeting-planner', 'heading', 'Wednesday 18 March');
    });

    it('the mentee tells that it half worked', async () => {
      await bothAt(MONDAY_AFTER);
      await noor.click('meeting-planner', 'button', 'Tell what became of it');
      await noor.click('meeting-planner', 'radio', 'Worked partly');
      await noor.type('meeting-planner', 'What happened, in a line', OUTCOME);
      await noor.click('meeting-planner', 'button', 'Tell Ruth');
      await noor.sees('meeting-planner', 'Told. It stands first on the next agenda.');
    });

    it('it stands first on the next agenda of the mentor, with its reason, at once', async () => {
      await ruth.sees('meeting-planner', OUTCOME);
      const agenda = (await ruth.textOf('meeting-planner')).split('What to talk about')[1] ?? '';
      assert.match(
        agenda,
        /^[^“]*1 What became of the advice about 10 minutes First, because نور tried it and told what happened\./u,
      );
      assert.match(agenda, new RegExp(`“${ADVICE}” .*${OUTCOME} Worked partly`, 'u'));
    });

    it('the mentor gives feedback', async () => {
      await ruth.type('feedback-form', 'When and where was it?', 'The board on Friday');
      await ruth.type('feedback-form', 'What did you see or hear?', OBSERVATION);
      await ruth.type('feedback-form', 'What did it do?', 'They asked you instead of the page.');
      await ruth.click('feedback-form', 'button', 'Send to نور');
      await ruth.sees('feedback-form', 'Sent to نور.');
    });

    it('the mentee reads it at once and answers "I’ll try"', async () => {
      await noor.sees('feedback-form', 'Ruth gave you feedback on 9 March.');
      await noor.click('feedback-form', 'button', 'Read it');
      await noor.sees('feedback-form', OBSERVATION);
      await noor.click('feedback-form', 'button', 'I’ll try…');
      await noor.type('feedback-form', 'What will you try?', PROMISE);
      await noor.click('feedback-form', 'button', 'Promise it');
      await noor.sees('feedback-form', PROMISE);
      await noor.sees('feedback-form', 'You will both see it at the next meeting.');
      await ruth.sees('feedback-form', PROMISE);
    });

    it('after a reload both find all of it', async () => {
      for (const [tab, other] of [
        [noor, 'Ruth'],
        [ruth, 'نور'],
      ]) {
        await tab.reload();
        await tab.sees('goal-board', GOAL);
        await tab.sees('goal-board', MEASURE);
        await tab.find('meeting-planner', 'heading', 'Wednesday 18 March');
        await tab.sees('meeting-planner', ADVICE);
        await tab.sees('meeting-planner', OUTCOME);
        await tab.sees('feedback-form', PROMISE);
        await tab.sees('meeting-planner', other);
      }
    });

    it('across 25 October the hours of both are right', async () => {
      await bothAt(BETWEEN_THE_CLOCKS);
      await seesHours('Wednesday 28 October', APART);
      await ruth.sees('meeting-planner', '11:00–11:45 you, New York');
      await noor.click('meeting-planner', 'button', 'Wednesday 11 November 16:00–16:45 in 16 days');
      await seesHours('Wednesday 11 November', WINTER);
    });

    it('no page threw, asked another host or broke the policy', () => {
      assert.deepEqual([...noor.faults, ...ruth.faults], []);
    });
  });
}
