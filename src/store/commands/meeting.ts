import type { FieldChanges } from '../../model/fields.js';
import { derivedId } from '../../model/id.js';
import * as meetings from '../../model/meeting-changes.js';
import * as offers from '../../model/meeting-offers.js';
import type { AgendaChange, Meeting, MeetingDraft, SeriesDraft } from '../../model/meeting.js';
import { done, refused, type Result } from '../../model/result.js';
import type { Acting } from '../../model/record.js';
import type { Place, Reader, Write } from './write.js';
import { change, create } from './write.js';

/**
 * A touched occurrence of a series has a derived id and no record before: `occurrence` says what it is, so that the
 * first command on it makes it.
 */
export interface Touch extends Place {
  readonly occurrence?: MeetingDraft | undefined;
}

export type MeetingCommand =
  | (Place & { readonly type: 'meeting-add'; readonly draft: MeetingDraft })
  | (Place & { readonly type: 'series-add'; readonly draft: SeriesDraft })
  /** Ends a series before one of its occurrences; the wall time stands in `before`. */
  | (Place & { readonly type: 'series-end'; readonly before: string })
  | (Place & { readonly type: 'series-remove' })
  | (Place & { readonly type: 'note-edit'; readonly from: string; readonly to: string })
  | (Touch & meetings.MeetingMove & { readonly type: 'meeting-move' })
  /** Instants of which the other side takes one. */
  | (Touch & { readonly type: 'meeting-offer'; readonly times: readonly string[] })
  | (Touch & { readonly type: 'meeting-accept'; readonly start: string; readonly zone: string })
  /** The time that stands stays, whatever was offered. */
  | (Touch & { readonly type: 'meeting-keep' })
  | (Touch & { readonly type: 'meeting-cancel' | 'meeting-miss' })
  | (Touch & { readonly type: 'meeting-hold'; readonly covered: readonly string[] })
  | (Touch & { readonly type: 'agenda-change'; readonly edit: AgendaChange })
  | (Touch & {
      readonly type: 'meeting-edit';
      readonly changes: FieldChanges<Pick<Meeting, 'wanted' | 'wantedGoal' | 'format' | 'place' | 'link' | 'minutes'>>;
    });

/** Notes of a meeting: those that both partners read, and those of one of them alone. */
const noteId = (meeting: string, space: string): string =>
  derivedId('note', meeting, space.startsWith('pair:') ? 'shared' : 'own');

/** The meeting of a command as it stands at this try; an occurrence that nobody has touched yet is made. */
export function meetingAt(read: Reader, { space, id, occurrence }: Touch, acting: Acting): Result<Meeting> {
  const known = read('meeting', space, id);
  if (known) return done(known);
  return occurrence ? meetings.addMeeting(occurrence, acting) : refused('store.gone');
}

function touch(command: Touch, apply: (meeting: Meeting, acting: Acting) => Result<Meeting>): Write[] {
  const { space, id } = command;
  return [
    {
      kind: 'meeting',
      space,
      id,
      apply: (read, acting) => {
        const meeting = meetingAt(read, command, acting);
        return meeting.ok ? apply(meeting.value, acting) : meeting;
      },
    },
  ];
}

function editNote(command: MeetingCommand & { type: 'note-edit' }): Write[] {
  const { space, id: meeting, from, to } = command;
  const id = noteId(meeting, space);
  const apply: Write['apply'] = (read, acting) =>
    meetings.editNote(read('note', space, id), { meeting, from, to }, acting);
  return [{ kind: 'note', space, id, apply }];
}

export function meetingWrites(command: MeetingCommand): Write[] {
  switch (command.type) {
    case 'meeting-add':
      return [create('meeting', command, (acting) => meetings.addMeeting(command.draft, acting))];
    case 'series-add':
      return [create('series', command, (acting) => meetings.addSeries(command.draft, acting))];
    case 'series-end':
      return [change('series', command, (series, acting) => meetings.endSeries(series, command.before, acting))];
    case 'series-remove':
      return [{ kind: 'series', space: command.space, id: command.id, apply: () => done(undefined) }];
    case 'note-edit':
      return editNote(command);
    case 'meeting-move':
      return touch(command, (meeting, acting) => meetings.rescheduleMeeting(meeting, command, acting));
    case 'meeting-offer':
      return touch(command, (meeting, acting) => offers.offerTimes(meeting, command.times, acting));
    case 'meeting-accept':
      return touch(command, (meeting, acting) => offers.acceptTime(meeting, command, acting));
    case 'meeting-keep':
      return touch(command, offers.keepTime);
    case 'meeting-cancel':
      return touch(command, meetings.cancelMeeting);
    case 'meeting-miss':
      return touch(command, meetings.missMeeting);
    case 'meeting-hold':
      return touch(command, (meeting, acting) => meetings.holdMeeting(meeting, command.covered, acting));
    case 'agenda-change':
      return touch(command, (meeting, acting) => meetings.changeAgenda(meeting, command.edit, acting));
    case 'meeting-edit':
      return touch(command, (meeting, acting) => meetings.editMeeting(meeting, command.changes, acting));
  }
}
