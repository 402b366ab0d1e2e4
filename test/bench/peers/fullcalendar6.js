// A month of FullCalendar 6 with the same meetings: it writes each of them out, and brings its style and plugins along.
import { Calendar } from 'fullcalendar-6';
import { showing } from './month-events.js';

globalThis.bench.variants.fullcalendar6 = showing((root, options) => new Calendar(root, options));
