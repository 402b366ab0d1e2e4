import { calendarFile } from '../../locale/en/calendar-file.js';
import { meetingSlots } from '../../locale/en/meeting-slots.js';
import { dialogSentences } from './dialog.js';

/** The sentences about times that fit both. */
export const slotSentences = { ...dialogSentences, ...calendarFile, ...meetingSlots };
