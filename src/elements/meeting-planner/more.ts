/**
 * What a month leads to, loaded together when somebody reaches for any of it: the list, the day, dragging and printing. In
 * four files they would split what the planner shares with them into many small ones.
 */
import './meeting-planner-day.js';
import './meeting-planner-list.js';

export { MonthMover } from './month-mover.js';
export { printMeeting, printMonth } from './sheets.js';
