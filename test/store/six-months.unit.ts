import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addDays } from '../../src/calendar/plain-date.js';
import { loadTemporal, type TemporalApi } from '../../src/calendar/temporal.js';
import { agreedIn } from '../../src/model/agreed.js';
import { agreedValue } from '../../src/model/agreement.js';
import { agendaOf, isReady, type Suggestion } from '../../src/model/agenda.js';
import { LATER_RULES } from '../../src/model/agenda/later.js';
import { dueNudges } from '../../src/model/nudges/due-nudges.js';
import type { Nudge } from '../../src/model/nudges/nudge.js';
import { nudgeState } from '../../src/model/nudges/state.js';
import { plannedMeetings } from '../../src/model/planned-meetings.js';
import { QUESTION_BANK } from '../../src/model/question-bank.js';
import { questionsFor } from '../../src/model/question.js';
import type { PlannedMeeting } from '../../src/model/schedule.js';
import type { Command } from '../../src/store/commands/command.js';
import type { MentorshipStore } from '../../src/store/store.js';
import { agreement, AMARA, goal, LENA, mentorship, MENTORSHIP, PAIR, said, series } from '../support/sample.js';
import { worldOf } from '../support/world.js';
import { createBrowser, openPage, ready, storeOn, until } from './surroundings.js';

const FIRST_DAY = '2026-04-01';
const DAYS = 183;
const MOST = 3;
const GOAL = { space: PAIR, id: 'goal:lead' } as const;
const TERMS = { space: PAIR, id: 'agreement:lena-amara.terms', mentorship: MENTORSHIP } as const;

/** What happened on a day, as both would tell it. */
interface Told {
  readonly day: string;
  readonly who: 'Lena' | 'Amara';
  readonly rule: Nudge['rule'];
  readonly key: string;
}

interface Held {
  readonly day: string;
  readonly rules: readonly Suggestion['rule'][];
  readonly ready: boolean;
}

/** Lena and Amara for six months: each does what a reminder asks on the day on which it comes. */
class Half {
  readonly told: Told[] = [];
  readonly held: Held[] = [];
  most = 0;
  #now = `${FIRST_DAY}T07:00:00.000Z`;
  #made = 0;

  private constructor(
    readonly t: TemporalApi,
    readonly stores: { readonly lena: MentorshipStore; readonly amara: MentorshipStore },
    setClock: (clock: () => string) => void,
  ) {
    setClock(() => this.#now);
  }

  static async open(): Promise<Half> {
    const { storage } = await worldOf([
      mentorship({ startedAt: '2026-03-30T09:00:00.000Z' }),
      series('fort', '2026-04-08T16:00', 'FREQ=WEEKLY;INTERVAL=2'),
      agreement([said('cadence', 'fortnightly'), said('review', '2026-06-29'), said('until', '2026-10-02')]),
      goal(
        'lead',
        {
          title: 'Lead a project',
          status: 'active',
          supporter: AMARA,
          checkOn: '2026-05-04',
          steps: [{ id: 's0', text: 'Step 0', by: '2026-04-20' }],
        },
        PAIR,
      ),
    ]);
    let clock = () => `${FIRST_DAY}T07:00:00.000Z`;
    const browser = createBrowser();
    const page = () => openPage(browser, () => clock());
    const lena = await ready(storeOn(storage, { as: LENA, page: page() }));
    const amara = await ready(storeOn(storage, { as: AMARA, page: page() }));
    return new Half(await loadTemporal(), { lena, amara }, (next) => (clock = next));
  }

  async live({ acts = true } = {}): Promise<void> {
    for (let day = 0; day < DAYS; day += 1) {
      const date = addDays(FIRST_DAY, day);
      this.#now = `${date}T07:00:00.000Z`;
      await this.#remind('Lena', LENA, this.stores.lena, date, acts);
      await this.#remind('Amara', AMARA, this.stores.amara, date, acts);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.stores.lena.close(), this.stores.amara.close()]);
  }

  async #remind(who: Told['who'], me: string, store: MentorshipStore, day: string, acts: boolean) {
    const { snapshot } = store;
    const records = {
      mentorships: snapshot.of('mentorship'),
      series: snapshot.of('series'),
      meetings: snapshot.of('meeting'),
      goals: snapshot.of('goal'),
      actions: snapshot.of('action'),
      feedback: snapshot.of('feedback'),
      agreements: snapshot.of('agreement'),
      suggestions: snapshot.of('suggestion'),
    };
    const state = nudgeState(this.t, records, me, this.#now);
    const due = dueNudges(state, this.#now, { most: MOST, zone: 'Europe/Berlin', snoozed: {} });
    this.most = Math.max(this.most, due.length);
    for (const nudge of due) {
      this.told.push({ day, who, rule: nudge.rule, key: nudge.key });
      if (acts) await this.#answer(nudge, store);
    }
  }

  async #send(store: MentorshipStore, command: Command): Promise<void> {
    const answer = await store.dispatch(command);
    assert.ok(answer.ok, `${this.#now} ${command.type}: ${answer.ok ? '' : answer.problem.code}`);
    const { lena, amara } = this.stores;
    const other = store === lena ? amara : lena;
    const revs = ({ snapshot }: MentorshipStore) => this.#revisions(snapshot);
    await until(other, () => revs(other) === revs(store));
  }

  #revisions(snapshot: MentorshipStore['snapshot']): string {
    const kinds = ['meeting', 'action', 'goal', 'agreement', 'mentorship'] as const;
    return kinds.flatMap((kind) => snapshot.of(kind).map(({ id, rev }) => `${id} ${rev}`)).join();
  }

  #meeting(id: string, { snapshot }: MentorshipStore): PlannedMeeting {
    const records = { series: snapshot.of('series'), meetings: snapshot.of('meeting') };
    const span = { from: '2026-03-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' };
    const found = plannedMeetings(this.t, records, span).find((one) => one.id === id);
    assert.ok(found, id);
    return found;
  }

  #agenda(meeting: PlannedMeeting, { snapshot }: MentorshipStore): readonly Suggestion[] {
    const [pair] = snapshot.of('mentorship');
    assert.ok(pair);
    return agendaOf({
      meeting,
      meetings: snapshot.of('meeting'),
      goals: snapshot.of('goal'),
      actions: snapshot.of('action'),
      feedback: snapshot.of('feedback'),
      questions: questionsFor(QUESTION_BANK, { stage: pair.value.stage }),
      learners: [LENA],
      stories: [],
      days: agreedIn(snapshot.of('agreement'), pair),
      rules: LATER_RULES,
    });
  }

  async #answer({ rule, about }: Nudge, store: MentorshipStore): Promise<void> {
    this.#made += 1;
    const id = String(this.#made);
    const date = this.#now.slice(0, 10);
    const place = (meeting: PlannedMeeting) => ({
      space: PAIR,
      id: meeting.id,
      ...(meeting.occurrence ? { occurrence: meeting.occurrence } : {}),
    });
    if (rule === 'prepare') {
      const item = { id: `topic${id}`, kind: 'topic', text: `Topic ${id}`, goal: GOAL.id } as const;
      const edit = { change: 'add', item } as const;
      await this.#send(store, { type: 'agenda-change', ...place(this.#meeting(about, store)), edit });
    } else if (rule === 'held') {
      const meeting = this.#meeting(about, store);
      const agenda = this.#agenda(meeting, store);
      const rules = agenda.map((item) => item.rule);
      this.held.push({ day: meeting.value.start.slice(0, 10), rules, ready: isReady(agenda, [LENA]) });
      const covered = agenda.map(({ key }) => key);
      await this.#send(store, { type: 'meeting-hold', ...place(meeting), covered });
      const draft = {
        kind: 'advice',
        text: `Try ${id}`,
        owner: LENA,
        by: addDays(date, 7),
        mentorship: MENTORSHIP,
        meeting: meeting.id,
        goal: GOAL.id,
      } as const;
      await this.#send(this.stores.amara, { type: 'action-add', space: PAIR, id: `action:${id}`, draft });
    } else if (rule === 'tell') {
      await this.#send(store, { type: 'action-report', space: PAIR, id: about, answer: 'worked', line: 'It did.' });
    } else if (rule === 'checkIn') {
      const checkpoint = { id: `check${id}`, answer: 'onTrack' } as const;
      await this.#send(store, { type: 'goal-check', ...GOAL, checkpoint });
      const from = store.snapshot.of('goal')[0]?.value.checkOn;
      const changes = { checkOn: { from, to: addDays(date, 42) } };
      await this.#send(store, { type: 'goal-edit', ...GOAL, changes });
    } else if (rule === 'step') {
      const open = store.snapshot.of('goal')[0]?.value.steps.find((step) => step.doneAt === undefined);
      assert.ok(open);
      await this.#send(store, { type: 'step-check', ...GOAL, step: open.id, checked: true });
      const step = { id: `s${id}`, text: `Step ${id}`, by: addDays(date, 28) };
      await this.#send(store, { type: 'step-add', ...GOAL, step });
    } else if (rule === 'review') {
      const key = { clause: 'review' } as const;
      const value = addDays(date, 91);
      const from = agreedValue(store.snapshot.of('agreement')[0]?.value, 'review');
      const proposals = [{ ...key, value, from }];
      await this.#send(store, { type: 'agreement-propose', ...TERMS, proposals });
      await this.#send(this.stores.amara, { type: 'agreement-agree', ...TERMS, seen: [{ ...key, value }] });
    } else if (rule === 'until') {
      await this.#send(store, { type: 'mentorship-stage', space: PAIR, id: MENTORSHIP, stage: 'closing' });
    } else assert.fail(`nothing was to be asked: ${rule}`);
  }
}

const FORTNIGHTS = ['04-08', '04-22', '05-06', '05-20', '06-03', '06-17', '07-01', '07-15', '07-29'];
const MEETINGS = [...FORTNIGHTS, '08-12', '08-26', '09-09', '09-23'].map((day) => `2026-${day}`);

describe('six months of two people who do what waits for them', () => {
  let half: Half;

  before(async () => {
    half = await Half.open();
    await half.live();
  });

  after(async () => {
    await half.close();
  });

  const daysOf = (rule: Nudge['rule']) => half.told.filter((one) => one.rule === rule).map(({ day }) => day.slice(5));
  const meetingsWith = (rule: Suggestion['rule']) =>
    half.held.flatMap(({ rules }, index) => (rules.includes(rule) ? [index + 1] : []));

  it('R21 hold every meeting of their series', () => {
    assert.deepEqual(
      half.held.map(({ day }) => day),
      MEETINGS,
    );
  });

  it('R17 prepare each of them, two days before', () => {
    assert.ok(half.held.every(({ ready: isPrepared }) => isPrepared));
    assert.deepEqual(
      daysOf('prepare'),
      MEETINGS.map((day) => addDays(day, -2).slice(5)),
    );
  });

  it('R27 tell what became of each advice on its day, and find it first on the next agenda', () => {
    assert.deepEqual(
      daysOf('tell'),
      MEETINGS.slice(0, -1).map((day) => addDays(day, 8).slice(5)),
    );
    assert.deepEqual(meetingsWith('outcome'), [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    assert.ok(half.held.slice(1).every(({ rules }) => rules[0] === 'outcome'));
  });

  it('R31 R46 are asked how it goes at every fifth meeting, and show something at every third', () => {
    assert.deepEqual(meetingsWith('pulse'), [5, 10]);
    assert.deepEqual(meetingsWith('show'), [3, 6, 9, 12]);
  });

  it('R19 have a question that was not asked yet at every meeting', () => {
    assert.deepEqual(meetingsWith('question'), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    const asked = half.stores.lena.snapshot
      .of('meeting')
      .flatMap(({ value }) => value.agenda.covered.filter((key) => key.startsWith('question:')));
    assert.equal(new Set(asked).size, 13);
  });

  it('R35 look at the goal on its days, and at each step the day after it was due', () => {
    assert.deepEqual(daysOf('checkIn'), ['05-04', '06-15', '07-27', '09-07']);
    assert.deepEqual(daysOf('step'), ['04-21', '05-20', '06-18', '07-17', '08-15', '09-13']);
  });

  it('R56 R57 look at the agreement on its day, and bring it to a close before its end', () => {
    assert.deepEqual([daysOf('review'), daysOf('until')], [['06-29'], ['09-18']]);
    assert.deepEqual(meetingsWith('until'), [13]);
    assert.equal(half.stores.amara.snapshot.of('mentorship')[0]?.value.stage, 'closing');
  });

  it('R61 are never reminded twice of one thing, and the other one never where the first one acts', () => {
    const keys = half.told.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    assert.deepEqual([...new Set(half.told.map(({ who }) => who))], ['Lena']);
    assert.equal(half.most, 2);
  });

  it('lose nothing: both read the same at the end', () => {
    const counts = ({ snapshot }: MentorshipStore) =>
      (['meeting', 'action', 'goal', 'agreement'] as const).map((kind) => snapshot.of(kind).length);
    assert.deepEqual(counts(half.stores.lena), [13, 13, 1, 1]);
    assert.deepEqual(counts(half.stores.amara), [13, 13, 1, 1]);
    const { steps = [], checkpoints = [] } = half.stores.amara.snapshot.of('goal')[0]?.value ?? {};
    assert.deepEqual([steps.length, checkpoints.length], [7, 4]);
    assert.equal(half.stores.amara.snapshot.of('agreement')[0]?.value.versions.length, 2);
  });
});

describe('six months of two people who do nothing', () => {
  it('R61 never nag beyond the cap, and the other one is told days later', async () => {
    const half = await Half.open();
    await half.live({ acts: false });
    await half.close();
    assert.equal(half.most, MOST);
    const first = (who: Told['who'], rule: Nudge['rule']) =>
      half.told.find((one) => one.who === who && one.rule === rule)?.day;
    assert.deepEqual([first('Lena', 'held'), first('Amara', 'held')], ['2026-04-09', '2026-04-14']);
    const held = (day: string) =>
      half.told.filter((one) => one.day === day && one.who === 'Lena' && one.rule === 'held');
    assert.equal(held('2026-07-20').length, 1);
  });
});
