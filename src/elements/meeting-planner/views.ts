/** What was advised and what became of it, loaded when there is any. */
import './meeting-planner-advice.js';
import './meeting-planner-matter.js';
