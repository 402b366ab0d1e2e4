import type { Catalogue } from '../localize.js';

/** Sentences about dragging a meeting to another day. */
export const meetingDrag = {
  'drag.to': 'To {date}, {time}. Drop it, or press Escape to put it back.',
  'drag.to.written': 'To {date}. Drop it, or press Escape to put it back.',
  'drag.past': '{date} is over: nothing can be planned there.',
  'drag.over': 'This meeting is over, so it stays on its day.',
  'drag.back': 'The meeting stays on {date}.',
} as const satisfies Catalogue;
