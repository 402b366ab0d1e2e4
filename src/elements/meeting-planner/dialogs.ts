/** The dialogs that plan, move and cancel, loaded together when somebody reaches for one. */
import './meeting-planner-cancel.js';
import './meeting-planner-move.js';
import './meeting-planner-plan.js';
