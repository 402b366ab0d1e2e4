import type { AgendaItem, Meeting, Series } from './schemas/meeting.js';

export type { Series, Meeting, Note, AgendaItem, Agenda } from './schemas/meeting.js';

export type MeetingStatus = Meeting['status'];

export type MeetingDraft = Pick<Meeting, 'mentorship' | 'start' | 'zone' | 'minutes' | 'format' | 'place' | 'link'> &
  Partial<Pick<Meeting, 'series' | 'occurrence'>> & {
    readonly uid: string;
    /** Instants of which the other side takes one; the first is also the start. */
    readonly offered?: readonly string[] | undefined;
  };

export type SeriesDraft = Pick<
  Series,
  'mentorship' | 'start' | 'zone' | 'rrule' | 'minutes' | 'format' | 'place' | 'link'
> &
  Partial<Pick<Series, 'exdates'>>;

export type AgendaChange =
  | { readonly change: 'add'; readonly item: Pick<AgendaItem, 'id' | 'kind' | 'text' | 'goal'> }
  /** `from` is what stood there before. */
  | { readonly change: 'edit'; readonly id: string; readonly from: string; readonly text: string }
  | { readonly change: 'remove'; readonly id: string }
  | { readonly change: 'order'; readonly keys: readonly string[] }
  | { readonly change: 'dismiss' | 'postpone' | 'restore'; readonly key: string }
  | { readonly change: 'cover'; readonly key: string; readonly covered: boolean };
