/** What both gave before, in one file. */
import './feedback-form-given.js';
import './feedback-form-received.js';
