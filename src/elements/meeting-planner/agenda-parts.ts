/** What an agenda offers beyond its items, loaded when there is something for it or when somebody reaches for it. */
import './meeting-planner-agenda-ask.js';
import './meeting-planner-agenda-check.js';
import './meeting-planner-agenda-thoughts.js';
