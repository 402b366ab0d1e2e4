// A month of FullCalendar 7 with the same meetings: it writes each of them out.
import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import theme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/palette.css';
import 'fullcalendar/themes/classic/theme.css';
import { showing } from './month-events.js';

globalThis.bench.variants.fullcalendar7 = showing(
  (root, options) => new Calendar(root, { ...options, plugins: [dayGrid, theme] }),
);
