// A month of FullCalendar with the same meetings: it writes each of them out, and has no panels beside the month.
import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import theme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/palette.css';
import 'fullcalendar/themes/classic/theme.css';
import { meetingRecords, NOW } from '../data.js';

const events = meetingRecords()
  .filter(({ id }) => id.startsWith('meeting:'))
  .map(({ id, value }) => ({
    id,
    title: 'Meeting',
    start: value.start,
    end: new Date(Date.parse(value.start) + value.minutes * 60_000).toISOString(),
  }));

const monthOf = (name) => (root) => root.textContent.includes(`${name} 2026`);

globalThis.bench.variants.fullcalendar = () => () => {
  const root = document.createElement('div');
  document.body.append(root);
  const calendar = new Calendar(root, {
    plugins: [dayGrid, theme],
    initialView: 'dayGridMonth',
    initialDate: NOW,
    firstDay: 1,
    headerToolbar: { start: 'title', end: 'prev,next' },
    events,
  });
  calendar.render();
  return {
    root,
    signs: {
      isShown: monthOf('October'),
      next: () => ({ click: () => calendar.next() }),
      isNext: monthOf('November'),
    },
    remove() {
      calendar.destroy();
      root.remove();
    },
  };
};
