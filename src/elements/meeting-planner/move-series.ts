import type { TemporalApi } from '../../calendar/temporal.js';
import { localTime } from '../../calendar/zones.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { continuedSeries, openFrom, scopeFrom, type Scope } from '../../model/series-scope.js';
import type { Answer, Desk } from './desk.js';
import { comingOf, seriesOf, touch } from './desk-meetings.js';

interface Move {
  readonly was: PlannedMeeting;
  /** The instant to which that meeting goes. */
  readonly start: string;
  readonly scope: Exclude<Scope, 'one'>;
  /** Id of the series in which the meetings go on; a repeat has the same. */
  readonly next: string;
}

/** Moves a meeting with others of its series: they go on in a new one, with the agendas that they have. */
export async function moveSeries(
  desk: Desk,
  t: TemporalApi,
  { was, start, scope, next }: Move,
): Promise<Answer | undefined> {
  const series = seriesOf(desk, was);
  if (!series || was.value.occurrence === undefined) return undefined;
  const { space, id, value } = series;
  const from = scopeFrom(scope, was.value, comingOf(desk));
  const { date, time } = localTime(t, start, value.zone);
  const goesOn = continuedSeries(t, value, { from, was: was.value.occurrence, to: `${date}T${time}` });
  if (!goesOn.ok) return goesOn;
  let answer = await desk.send({ type: 'series-add', space, id: next, draft: goesOn.value.draft }, 'moved');
  for (const meeting of openFrom(desk.meetings, id, from)) {
    const at = goesOn.value.at(meeting.value.occurrence ?? '');
    if (!answer.ok || !at) continue;
    const into = { series: next, occurrence: at.local };
    const to = { from: meeting.value.start, start: at.start, zone: value.zone, into };
    answer = await desk.send({ type: 'meeting-move', ...touch(meeting), ...to }, 'moved');
  }
  return answer.ok ? desk.send({ type: 'series-end', space, id, before: from }, 'moved') : answer;
}
