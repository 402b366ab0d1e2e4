import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addMeeting, cancelMeeting, holdMeeting, rescheduleMeeting } from '../../src/model/meeting-changes.js';
import { acceptTime, keepTime, offerTimes } from '../../src/model/meeting-offers.js';
import type { Meeting, MeetingDraft } from '../../src/model/meeting.js';
import type { Result } from '../../src/model/result.js';

const lena = { person: 'person:lena', now: '2026-10-21T08:00:00.000Z' };
const amara = { person: 'person:amara', now: '2026-10-21T12:00:00.000Z' };

const WAS = '2026-10-28T15:00:00.000Z';
const TUESDAY = '2026-10-27T14:00:00.000Z';
const THURSDAY = '2026-10-29T16:30:00.000Z';
const FRIDAY = '2026-10-30T12:00:00.000Z';

const draft: MeetingDraft = {
  mentorship: 'mentorship:m',
  start: WAS,
  zone: 'Europe/Berlin',
  minutes: 45,
  format: 'video',
  place: '',
  link: '',
  uid: 'one',
};

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) assert.fail(result.problem.code);
  return result.value;
}

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.code);

const planned = valueOf(addMeeting(draft, lena));
const offered = valueOf(offerTimes(planned, [THURSDAY, TUESDAY], amara));
const take = (meeting: Meeting, start: string, acting = lena) =>
  acceptTime(meeting, { start, zone: 'Europe/Berlin' }, acting);

describe('R22 offering other times', () => {
  it('keeps the time that stands until one is taken', () => {
    assert.deepEqual(
      [offered.start, offered.status, offered.sequence, offered.offer],
      [WAS, 'scheduled', 0, { by: 'person:amara', at: amara.now, times: [TUESDAY, THURSDAY] }],
    );
  });

  it('the other side takes one: agenda and uid stay, calendars are told, the offer is gone', () => {
    const { start, status, sequence, uid, offer } = valueOf(take(offered, TUESDAY));
    assert.deepEqual([start, status, sequence, uid, offer], [TUESDAY, 'scheduled', 1, 'one', undefined]);
  });

  it('the other side offers its own, and then the first may take one', () => {
    const countered = valueOf(offerTimes(offered, [FRIDAY], lena));
    assert.equal(codeOf(take(countered, TUESDAY, amara)), 'meeting.offer.gone');
    assert.equal(valueOf(take(countered, FRIDAY, amara)).start, FRIDAY);
  });

  it('either side keeps the time that stands', () => {
    for (const acting of [lena, amara]) assert.equal(valueOf(keepTime(offered, acting)).offer, undefined);
  });

  it('done twice is done once', () => {
    const taken = valueOf(take(offered, TUESDAY));
    assert.deepEqual(valueOf(take(taken, TUESDAY)), taken);
    assert.deepEqual(valueOf(offerTimes(offered, [TUESDAY, THURSDAY], amara)), offered);
    assert.deepEqual(valueOf(keepTime(planned, lena)), planned);
  });

  const refusals: readonly (readonly [string, Result<unknown>, string])[] = [
    ['nobody takes an offer of their own', take(offered, TUESDAY, amara), 'meeting.offer.own'],
    ['nor a time that was not offered', take(offered, FRIDAY), 'meeting.offer.gone'],
    ['an offer has a time', offerTimes(planned, [], amara), 'meeting.offer.size'],
    ['the time that stands is no other', offerTimes(planned, [WAS], amara), 'meeting.offer.size'],
    [
      'and five at most',
      offerTimes(
        planned,
        ['1', '2', '3', '4', '5', '6'].map((day) => `2026-11-0${day}T10:00:00.000Z`),
        amara,
      ),
      'meeting.offer.size',
    ],
    ['a time is an instant', offerTimes(planned, ['soon'], amara), 'meeting.offer.size'],
    ['a meeting that is over stays', offerTimes({ ...planned, status: 'held' }, [TUESDAY], amara), 'meeting.over'],
    ['and is not moved by an offer', take({ ...offered, status: 'missed' }, TUESDAY), 'meeting.over'],
  ];
  for (const [title, result, code] of refusals) {
    it(title, () => {
      assert.equal(codeOf(result), code);
    });
  }

  it('moving, cancelling and holding end it', () => {
    const ended = [
      rescheduleMeeting(offered, { from: WAS, start: FRIDAY, zone: 'Europe/Berlin' }, lena),
      cancelMeeting(offered, lena),
      holdMeeting(offered, [], lena),
    ];
    assert.deepEqual(
      ended.map((result) => valueOf(result).offer),
      [undefined, undefined, undefined],
    );
  });
});

describe('R22 a new meeting that is offered', () => {
  const fresh = valueOf(addMeeting({ ...draft, start: TUESDAY, offered: [TUESDAY, THURSDAY] }, lena));

  it('is not agreed yet', () => {
    assert.deepEqual([fresh.status, fresh.start, fresh.offer?.times], ['proposed', TUESDAY, [TUESDAY, THURSDAY]]);
    assert.equal('offered' in fresh, false);
  });

  it('is scheduled once the other side takes a time, its first one too', () => {
    const { status, sequence, start } = valueOf(take(fresh, TUESDAY, amara));
    assert.deepEqual([status, sequence, start], ['scheduled', 1, TUESDAY]);
  });
});
