import type { PlannedMeeting } from '../../model/schedule.js';
import { printAlone } from '../parts/print-alone.js';
import type { Desk } from './desk.js';
import './meeting-planner-month-sheet.js';
import './meeting-planner-sheet.js';

/** Prints one page for a meeting: who, where and when, what to talk about, next steps, and room to write. */
export async function printMeeting(desk: Desk, meeting: PlannedMeeting, language: string, place: HTMLElement) {
  const sheet = document.createElement('meeting-planner-sheet');
  Object.assign(sheet, { lang: language, desk, meeting });
  await printAlone(sheet, place, 'margin: 14mm');
}

/** Prints a month (`2026-10`) on one page. */
export async function printMonth(desk: Desk, month: string, language: string, place: HTMLElement) {
  const sheet = document.createElement('meeting-planner-month-sheet');
  Object.assign(sheet, { lang: language, desk, month });
  await printAlone(sheet, place, 'size: landscape; margin: 10mm');
}
