/** All that is written around a meeting, loaded together when somebody reaches for it. */
import './meeting-planner-agenda-ask.js';
import './meeting-planner-agenda-check.js';
import './meeting-planner-agenda-thoughts.js';
import './meeting-planner-arrange.js';
import './meeting-planner-hidden.js';
import './meeting-planner-hold.js';
import './meeting-planner-tell.js';
import './meeting-planner-topic.js';
import './meeting-planner-wanted.js';
