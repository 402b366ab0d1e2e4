import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as changes from '../../src/model/request-changes.js';
import type { RequestAction, RequestDraft } from '../../src/model/request-changes.js';
import {
  daysLeft,
  findRequest,
  isOpenAt,
  letterId,
  openAsks,
  outlineOf,
  outlineProblems,
  reminderFor,
  requestViews,
  standingCode,
  statusAt,
  waitsFor,
  type MentorshipRequest,
  type RequestStatus,
} from '../../src/model/request.js';
import type { Result } from '../../src/model/result.js';
import { REQUEST_STATUSES } from '../../src/model/terms.js';

const LENA = 'person:lena';
const AMARA = 'person:amara';
const INES = 'person:ines';
const SENT = '2026-10-01T09:00:00.000Z';
const DUE = '2026-10-15T09:00:00.000Z';
const NOW = '2026-10-03T09:00:00.000Z';

const OUTLINE = {
  kind: 'informal' as const,
  goals: [{ title: 'Lead a project', why: 'Bigger work', measure: 'Pilot live' }],
  why: 'You stopped a launch.',
  wants: 'A look at my plan.',
  did: 'A plan on one page.',
  cadence: 'threeWeeks' as const,
  months: 6,
  formats: ['video' as const],
  until: '2027-04-30',
};

const letter = (value: Partial<MentorshipRequest> = {}): MentorshipRequest => ({
  schemaVersion: 1,
  createdAt: SENT,
  createdBy: LENA,
  updatedAt: SENT,
  status: 'sent',
  from: LENA,
  fromName: 'Lena Brandt',
  to: AMARA,
  toName: 'Amara Okoye',
  ...OUTLINE,
  sentAt: SENT,
  askedAt: SENT,
  dueAt: DUE,
  talk: [],
  ...value,
});

const by = (person: string, now = NOW) => ({ person, now });

function made<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.problem.code);

const REFUSAL = { reason: 'time', line: ' Full ', referrals: [], againAfter: '2027-02-01' } as const;

/** Every action, as the right person does it. */
const ACTIONS: Readonly<
  Record<RequestAction, (request: MentorshipRequest, person: string, now?: string) => Result<MentorshipRequest>>
> = {
  view: (request, person, now) => changes.viewRequest(request, by(person, now)),
  accept: (request, person, now) => changes.acceptRequest(request, 'mentorship:a+b.1', by(person, now)),
  question: (request, person, now) => changes.questionRequest(request, { id: 'q', text: 'When?' }, by(person, now)),
  decline: (request, person, now) => changes.declineRequest(request, { ...REFUSAL, referrals: [] }, by(person, now)),
  answer: (request, person, now) => changes.answerRequest(request, { id: 'a', text: 'In May.' }, by(person, now)),
  withdraw: (request, person, now) => changes.withdrawRequest(request, by(person, now)),
  extend: (request, person, now) => changes.extendRequest(request, by(person, now)),
};

describe('what can be done to an ask, by whom, in which state (R05, R06, R07, R15)', () => {
  const OVER = {
    accepted: 'request.over.accepted',
    declined: 'request.over.declined',
    withdrawn: 'request.over.withdrawn',
    expired: 'request.over.expired',
  };
  /** The state that follows, or the code of the refusal; for Amara, who was asked, and for Lena, who asks. */
  const table: readonly (readonly [RequestAction, RequestStatus, asked: string, asker: string])[] = [
    ['view', 'sent', 'viewed', 'request.side'],
    ['view', 'infoRequested', 'viewed', 'request.side'],
    ['view', 'draft', 'request.notNow', 'request.side'],
    ['accept', 'sent', 'accepted', 'request.side'],
    ['accept', 'viewed', 'accepted', 'request.side'],
    ['accept', 'infoRequested', 'accepted', 'request.side'],
    ['accept', 'draft', 'request.notNow', 'request.side'],
    ['accept', 'declined', OVER.declined, 'request.side'],
    ['accept', 'withdrawn', OVER.withdrawn, 'request.side'],
    ['accept', 'expired', OVER.expired, 'request.side'],
    ['question', 'sent', 'infoRequested', 'request.side'],
    ['question', 'viewed', 'infoRequested', 'request.side'],
    ['question', 'infoRequested', 'request.notNow', 'request.side'],
    ['question', 'accepted', OVER.accepted, 'request.side'],
    ['decline', 'sent', 'declined', 'request.side'],
    ['decline', 'viewed', 'declined', 'request.side'],
    ['decline', 'infoRequested', 'declined', 'request.side'],
    ['decline', 'accepted', OVER.accepted, 'request.side'],
    ['decline', 'withdrawn', OVER.withdrawn, 'request.side'],
    ['answer', 'infoRequested', 'request.side', 'sent'],
    ['answer', 'sent', 'request.side', 'request.notNow'],
    ['answer', 'viewed', 'request.side', 'request.notNow'],
    ['answer', 'declined', 'request.side', OVER.declined],
    ['withdraw', 'sent', 'request.side', 'withdrawn'],
    ['withdraw', 'viewed', 'request.side', 'withdrawn'],
    ['withdraw', 'infoRequested', 'request.side', 'withdrawn'],
    ['withdraw', 'accepted', 'request.side', OVER.accepted],
    ['withdraw', 'declined', 'request.side', OVER.declined],
    ['withdraw', 'expired', 'request.side', OVER.expired],
    ['extend', 'sent', 'sent', 'sent'],
    ['extend', 'viewed', 'viewed', 'viewed'],
    ['extend', 'infoRequested', 'infoRequested', 'infoRequested'],
    ['extend', 'accepted', OVER.accepted, OVER.accepted],
    ['extend', 'withdrawn', OVER.withdrawn, OVER.withdrawn],
  ];
  for (const [action, status, asked, asker] of table)
    for (const [person, expected] of [
      [AMARA, asked],
      [LENA, asker],
      [INES, 'request.other'],
    ] as const)
      it(`${action} at ${status} by ${person}: ${expected}`, () => {
        const result = ACTIONS[action](letter({ status }), person);
        assert.equal(result.ok ? result.value.status : result.problem.code, expected);
      });

  it('nothing once the time has run out, whether or not that was stored', () => {
    for (const action of ['accept', 'question', 'decline'] as const)
      assert.equal(codeOf(ACTIONS[action](letter(), AMARA, DUE)), 'request.over.expired');
    for (const action of ['withdraw', 'extend'] as const)
      assert.equal(codeOf(ACTIONS[action](letter(), LENA, DUE)), 'request.over.expired');
  });

  it('done twice it is the same as done once', () => {
    const twice = (action: RequestAction, request: MentorshipRequest, person: string) => {
      const once = made(ACTIONS[action](request, person));
      assert.deepEqual(made(ACTIONS[action](once, person)), once, action);
    };
    for (const action of ['view', 'accept', 'question', 'decline'] as const) twice(action, letter(), AMARA);
    twice('answer', letter({ status: 'infoRequested' }), LENA);
    twice('withdraw', letter(), LENA);
    twice('extend', letter(), LENA);
  });
});

describe('a draft becomes a letter (R05)', () => {
  const draft: RequestDraft = {
    to: AMARA,
    toName: 'Amara Okoye',
    fromName: 'Lena Brandt',
    picked: ['goal:lead'],
    ...OUTLINE,
  };
  const source = made(changes.draftRequest(undefined, draft, by(LENA)));

  it('holds what the person picked of a goal, and nothing else of it', () => {
    const sent = made(changes.sendRequest(source, by(LENA)));
    assert.deepEqual(sent, {
      schemaVersion: 1,
      createdAt: NOW,
      createdBy: LENA,
      updatedAt: NOW,
      from: LENA,
      fromName: 'Lena Brandt',
      to: AMARA,
      toName: 'Amara Okoye',
      ...OUTLINE,
      status: 'sent',
      sentAt: NOW,
      askedAt: NOW,
      dueAt: '2026-10-17T09:00:00.000Z',
      talk: [],
    });
  });

  it('stays as it was sent, whatever its composer writes afterwards', () => {
    const marked = changes.markSent(source, 'pair:amara+lena', by(LENA));
    assert.equal(marked.sentIn, 'pair:amara+lena');
    assert.equal(changes.markSent(marked, 'pair:other', by(LENA)), marked);
    assert.equal(made(changes.draftRequest(marked, { ...draft, why: 'New' }, by(LENA))), marked);
  });

  it('is written over while it is a draft, and asks nobody to ask themselves', () => {
    assert.equal(made(changes.draftRequest(source, { ...draft, why: 'New' }, by(LENA))).why, 'New');
    assert.equal(codeOf(changes.draftRequest(undefined, { ...draft, to: LENA }, by(LENA))), 'request.self');
    assert.equal(codeOf(changes.sendRequest(source, by(AMARA))), 'request.side');
  });

  const lacking: readonly (readonly [string, Partial<MentorshipRequest>, readonly string[]])[] = [
    ['all there', {}, []],
    ['no reason for this person', { why: ' ' }, ['request.missing.why']],
    ['goals say what it is about', { wants: '' }, []],
    ['words say it, too', { goals: [] }, []],
    ['neither', { goals: [], wants: ' ', why: '' }, ['request.missing.why', 'request.missing.wants']],
  ];
  for (const [title, value, expected] of lacking)
    it(title, () => {
      const written = { ...source, ...value };
      assert.deepEqual(
        outlineProblems(written).map(({ problem }) => problem.code),
        expected,
      );
      assert.equal(codeOf(changes.sendRequest(written, by(LENA))), expected[0] ?? 'done');
    });

  it('can be used again for another mentor, without the reason why this one was asked (R06)', () => {
    assert.deepEqual(outlineOf(letter({ talk: [] })), { ...OUTLINE, why: '' });
  });
});

describe('a question and its answer', () => {
  const asked = made(ACTIONS.question(letter(), AMARA));

  it('the asker has the full time to answer, then the mentor has it again', () => {
    assert.deepEqual([asked.status, asked.dueAt, waitsFor(asked)], ['infoRequested', '2026-10-17T09:00:00.000Z', LENA]);
    const later = '2026-10-10T09:00:00.000Z';
    const answered = made(ACTIONS.answer(asked, LENA, later));
    assert.deepEqual(
      [answered.status, answered.dueAt, waitsFor(answered)],
      ['sent', '2026-10-24T09:00:00.000Z', AMARA],
    );
    assert.deepEqual(
      answered.talk.map(({ by: who, text }) => [who, text]),
      [
        [AMARA, 'When?'],
        [LENA, 'In May.'],
      ],
    );
  });

  it('needs words', () => {
    assert.equal(codeOf(changes.questionRequest(letter(), { id: 'q', text: ' ' }, by(AMARA))), 'request.missing.line');
  });
});

describe('a no still helps (R06)', () => {
  it('keeps the reason, who may fit better, and when to ask again', () => {
    const refusal = {
      ...REFUSAL,
      referrals: [{ person: INES, name: 'Inês Duarte' }],
    };
    const declined = made(changes.declineRequest(letter(), refusal, by(AMARA)));
    assert.deepEqual([declined.status, declined.endedAt], ['declined', NOW]);
    assert.deepEqual(declined.refusal, { ...refusal, line: 'Full' });
  });
});

describe('time to answer (R07)', () => {
  for (const [now, left, mine, theirs] of [
    ['2026-10-01T09:00:00.000Z', 14, undefined, undefined],
    ['2026-10-06T08:59:59.000Z', 10, undefined, undefined],
    ['2026-10-06T09:00:00.000Z', 9, 'request.remind.first', undefined],
    ['2026-10-12T08:00:00.000Z', 4, 'request.remind.first', undefined],
    ['2026-10-12T09:00:00.000Z', 3, 'request.remind.last', 'request.remind.waiting'],
    ['2026-10-15T08:59:59.000Z', 1, 'request.remind.last', 'request.remind.waiting'],
    ['2026-10-15T09:00:00.000Z', 0, undefined, undefined],
  ] as const)
    it(`${now}: ${String(left)} days left`, () => {
      assert.equal(daysLeft(letter(), now), left);
      assert.equal(reminderFor(letter(), AMARA, now)?.code, mine);
      assert.equal(reminderFor(letter(), LENA, now)?.code, theirs);
      assert.equal(statusAt(letter(), now), left === 0 ? 'expired' : 'sent');
    });

  it('a question reminds the asker, no longer the mentor', () => {
    const asked = letter({ status: 'infoRequested' });
    assert.equal(reminderFor(asked, LENA, '2026-10-06T09:00:00.000Z')?.code, 'request.remind.first');
    assert.equal(reminderFor(asked, AMARA, '2026-10-06T09:00:00.000Z'), undefined);
  });

  it('more time can be asked for once', () => {
    const longer = made(ACTIONS.extend(letter(), LENA));
    assert.equal(longer.dueAt, '2026-10-29T09:00:00.000Z');
    assert.equal(codeOf(ACTIONS.extend(longer, AMARA, '2026-10-04T09:00:00.000Z')), 'request.extendedAlready');
    assert.equal(isOpenAt(longer, '2026-10-20T09:00:00.000Z'), true);
  });

  it('what has ended never expires, and an end that was derived is stored with its own time', () => {
    assert.equal(statusAt(letter({ status: 'accepted' }), '2030-01-01T00:00:00.000Z'), 'accepted');
    const late = by(LENA, '2026-11-01T09:00:00.000Z');
    const expired = changes.expireRequest(letter(), late);
    assert.deepEqual([expired.status, expired.endedAt], ['expired', DUE]);
    assert.equal(changes.expireRequest(expired, late), expired);
    const open = letter();
    assert.equal(changes.expireRequest(open, by(LENA)), open);
  });
});

describe('where a request stands, in words', () => {
  it('every state has a sentence for both', () => {
    const codes = REQUEST_STATUSES.flatMap((status) =>
      [LENA, AMARA].map((me) => standingCode(letter({ status, dueAt: undefined }), me, NOW)),
    );
    assert.equal(
      codes.every((code) => code.startsWith('request.standing.')),
      true,
    );
    assert.equal(new Set(codes).size, 14);
  });
});

describe('the requests of one person', () => {
  const entry = (name: string, value: Partial<MentorshipRequest>, space = 'pair:x') => ({
    id: `request:${name}`,
    space,
    value: letter(value),
  });
  const entries = [
    entry('late', { dueAt: '2026-10-20T09:00:00.000Z' }),
    entry('soon', { from: INES, dueAt: '2026-10-05T09:00:00.000Z' }),
    entry('asked', { from: INES, status: 'infoRequested', dueAt: '2026-10-04T09:00:00.000Z' }),
    entry('yes', { from: INES, status: 'accepted', endedAt: NOW }),
    entry('no', { from: INES, status: 'declined', endedAt: NOW }),
    entry('back', { from: INES, status: 'withdrawn', endedAt: NOW }),
    entry('old', { from: INES, status: 'accepted', endedAt: '2026-09-01T09:00:00.000Z' }),
    entry('over', { from: INES, dueAt: NOW }),
    entry('mine', { from: AMARA, to: LENA, status: 'declined', endedAt: NOW }),
    entry('draft', { from: AMARA, to: LENA, status: 'draft' }, AMARA),
    entry('source', { from: AMARA, to: LENA, status: 'sent', sentIn: 'pair:x' }, AMARA),
    entry('others', { from: LENA, to: INES }),
  ];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id.replace('request:', ''));

  it('what waits for an answer stands first, endings stay while they are news, the rest is folded', () => {
    const views = requestViews(entries, AMARA, NOW);
    assert.deepEqual(ids(views.toMe), ['soon', 'late', 'asked', 'back', 'yes']);
    assert.deepEqual(ids(views.fromMe), ['mine']);
    assert.deepEqual(ids(views.drafts), ['draft']);
    assert.deepEqual(ids(views.ended), ['no', 'old', 'over']);
  });

  it('open asks are letters whose time has not run out (R07)', () => {
    assert.deepEqual(ids(openAsks(entries, INES, NOW)), ['soon', 'asked']);
    assert.deepEqual(ids(openAsks(entries, AMARA, NOW)), []);
  });

  for (const [asked, found] of [
    ['request:soon', 'soon'],
    ['soon', 'soon'],
    ['', undefined],
    ['gone', undefined],
  ] as const)
    it(`a link with "${asked}" leads to ${String(found)}`, () => {
      assert.equal(findRequest(entries, asked)?.id, found && `request:${found}`);
    });

  it('a link with the id of the draft leads to the letter that was made of it', () => {
    const letters = [entry('d', {}, LENA), { ...entry('x', {}), id: letterId('request:d') }];
    assert.equal(findRequest(letters, 'd')?.id, 'request:d.sent');
  });
});
