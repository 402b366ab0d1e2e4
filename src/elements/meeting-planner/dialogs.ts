/** The dialogs that plan, move, cancel and say a zone, loaded together when somebody reaches for one. */
import './meeting-planner-calendars.js';
import './meeting-planner-cancel.js';
import './meeting-planner-move.js';
import './meeting-planner-plan.js';
import './meeting-planner-zone.js';
