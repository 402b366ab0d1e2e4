/** What the records of most pairs ask for, in one file: hours and rhythms of series, what was advised and came of it. */
import './meeting-planner-advice.js';
import './meeting-planner-matter.js';

export { Clocks, loadTemporal } from './clocks.js';
