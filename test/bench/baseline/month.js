// The planner as a careful page author would write it by hand, with the content and structure of `meeting-planner`:
// the next meeting for both, its agenda, the month with two weeks more, the coming meetings.
import { clockOf, h, icon, inOrder, longDay, monthInWords, newId, wear, words } from './dom.js';
import { common, month as monthStyle } from './style.js';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const LONG_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction', style: 'long' });
const RELATIVE = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });

const byStart = (a, b) => inOrder(a.value.start, b.value.start);
const dateOf = (day) => new Date(day * DAY_MS).toISOString().slice(0, 10);
const dayNumber = (date) => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

const stateOf = ({ value }) => (value.status === 'held' || value.status === 'missed' ? value.status : 'meeting');
const SAID = { held: 'meeting held at', missed: 'meeting missed at', meeting: 'meeting at' };
const ICONS = { held: 'check', missed: 'stop', meeting: 'calendar' };

/** The dates of a month in whole weeks from Monday, and two weeks more. */
function datesOf(month) {
  const [year, number] = month.split('-').map(Number);
  const first = Date.UTC(year, number - 1, 1) / DAY_MS;
  const last = Date.UTC(year, number, 1) / DAY_MS;
  const start = first - ((((first + 3) % 7) + 7) % 7);
  const weeks = Math.ceil((last - start) / 7) + 2;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => dateOf(start + week * 7 + day)),
  );
}

const button = (className, label, onclick, ...before) =>
  h('button', { class: `btn ${className}`, type: 'button', onclick }, ...before, label);

const COME_FAR = 'You have come far: tell Amara your plan, and ask what you overlook.';

/** Coming meetings that a reader is shown. */
const COMING = 5;

/**
 * `now` is the present instant, `zone` where the reader is; `expand(from, to)` answers what series add to the meetings
 * between two instants.
 */
export function handMonth(meetings, { now, zone, place, partner, prompt = COME_FAR, expand = () => [] }) {
  wear('common', common);
  wear('month', monthStyle);
  const mine = clockOf(zone);
  const theirs = clockOf(partner.zone);
  const today = mine.date(now);
  const sorted = meetings.filter(({ value }) => value.status !== 'cancelled').toSorted(byStart);
  const merged = (more) => (more.length === 0 ? sorted : [...sorted, ...more].sort(byStart));
  const dayOfEach = new Map();
  /** The meetings of each day of the grid. */
  const byDayOf = (dates) => {
    const byDay = new Map();
    const [first, last] = [dates[0][0], dates.at(-1)[6]];
    for (const meeting of merged(expand(dateOf(dayNumber(first) - 1), dateOf(dayNumber(last) + 2)))) {
      const { start } = meeting.value;
      if (!dayOfEach.has(start)) dayOfEach.set(start, mine.date(start));
      const day = dayOfEach.get(start);
      if (byDay.has(day)) byDay.get(day).push(meeting);
      else byDay.set(day, [meeting]);
    }
    return byDay;
  };
  const coming = merged(expand(now, dateOf(dayNumber(today) + 28))).filter(
    ({ value }) => value.status === 'scheduled' && Date.parse(value.start) + value.minutes * 60_000 > Date.parse(now),
  );
  const [next] = coming;
  let chosen = next;
  let shownMonth = today.slice(0, 7);

  const status = h('p', { class: 'sr', role: 'status' });
  const root = h('div', { class: 'hw' });
  const tell = (change) =>
    root.dispatchEvent(new CustomEvent('meeting-change', { detail: { id: newId('meeting'), change }, bubbles: true }));
  const when = ({ value }) => RELATIVE.format(dayNumber(mine.date(value.start)) - dayNumber(today), 'day');

  const zoneOf = (initials, name, clock) =>
    h(
      'div',
      { class: 'zone' },
      h('span', { class: 'face', 'aria-hidden': 'true' }, initials),
      h(
        'div',
        {},
        h('p', { class: 'hours' }, h('bdi', {}, clock.hours(chosen.value.start, chosen.value.minutes))),
        h('p', { class: 'small' }, name),
      ),
    );
  const joint = () => {
    const template = document.createElement('template');
    template.innerHTML =
      '<svg class="join" viewBox="0 0 52 26" aria-hidden="true"><circle cx="4" cy="20" r="3"/><circle cx="48" cy="6" r="3"/><path d="M7.5 20c22 0 14-14 37-14"/></svg>';
    return template.content.firstChild;
  };
  const nextPanel = () =>
    h(
      'article',
      { class: 'panel next' },
      h(
        'div',
        { class: 'between' },
        h('p', { class: 'muted' }, `Next meeting, ${when(chosen)}`),
        h('span', { class: 'state caution' }, icon('clock'), 'Needs: a topic from you'),
      ),
      h(
        'div',
        {},
        h('h3', { tabindex: '-1' }, longDay(mine.date(chosen.value.start))),
        h('p', { class: 'muted' }, `${chosen.value.minutes} minutes by video`),
      ),
      h(
        'div',
        { class: 'zones' },
        zoneOf('LB', `you, ${place}`, mine),
        joint(),
        zoneOf('AO', `${partner.name}, ${partner.place}`, theirs),
      ),
      h(
        'div',
        { class: 'between' },
        h(
          'div',
          { class: 'cluster' },
          button('primary', 'Add to calendar', () => tell('file'), icon('calendar')),
          button('', 'Move the meeting', () => tell('moved')),
        ),
        h(
          'div',
          { class: 'cluster' },
          button('quiet', 'Hold it now', () => tell('held')),
          button('quiet', 'Other calendars', () => tell('calendars')),
          button('quiet', 'Cancel it', () => tell('cancelled')),
        ),
      ),
    );

  const question = '“What was your hardest choice lately, and how did you make it?”';
  const agendaPanel = () =>
    h(
      'article',
      { class: 'panel' },
      h(
        'div',
        { class: 'between head' },
        h('h3', { tabindex: '-1' }, 'What to talk about'),
        words('small', '0 of 1 serves a goal'),
      ),
      h('p', { class: 'small muted' }, icon('thread'), h('span', {}, prompt)),
      h(
        'div',
        {},
        button('quiet', 'Needs: what you want from it', () => tell('wanted'), icon('flag')),
      ),
      h(
        'ol',
        { class: 'agenda', role: 'list' },
        h(
          'li',
          {},
          h('span', { 'aria-hidden': 'true' }, '1'),
          h(
            'div',
            {},
            h(
              'div',
              { class: 'between' },
              h('h4', { dir: 'auto' }, question),
              words('small', 'about 45 minutes'),
              h(
                'button',
                {
                  class: 'btn quiet s',
                  type: 'button',
                  'aria-expanded': 'false',
                  'aria-label': `Change the place of “${question}”`,
                },
                icon('move'),
              ),
            ),
            h(
              'p',
              { class: 'small muted' },
              icon('thread'),
              h('span', {}, 'An open question that fits where you two are.'),
            ),
          ),
        ),
      ),
      h(
        'div',
        { class: 'cluster' },
        button('', 'Add a topic', () => tell('agenda'), icon('plus')),
        button('quiet', 'I’m stuck', () => tell('agenda')),
        button('quiet', 'Pick a question', () => tell('agenda')),
        button('quiet', 'Note it for me alone', () => tell('agenda')),
      ),
      h(
        'div',
        { class: 'hair between' },
        h('p', { class: 'reads' }, icon('pair'), h('span', {}, `Only you and ${partner.name} can read this.`)),
        button('s', 'Print a sheet', () => tell('sheet')),
      ),
    );

  const dayOf = (date, there = []) => {
    const [meeting] = there;
    const isAmong = ({ id }) => there.some((one) => one.id === id);
    const isNext = isAmong(next);
    const className = [
      'day',
      date.startsWith(shownMonth) ? '' : 'off',
      date === today ? 'today' : '',
      meeting ? (isNext ? 'next' : stateOf(meeting)) : '',
    ].join(' ');
    const states = [
      ...(date === today ? ['today'] : []),
      ...there.map((one) => `${SAID[stateOf(one)]} ${mine.hour(one.value.start)}`),
    ];
    const label = states.length > 0 ? `${longDay(date)}: ${LIST.format(states)}` : longDay(date);
    const number = h('span', { 'aria-hidden': 'true' }, String(Number(date.slice(8))));
    const marks = h('span', { class: 'marks', 'aria-hidden': 'true' }, meeting && icon(ICONS[stateOf(meeting)]));
    const current = date === today ? 'date' : 'false';
    if (!meeting) return h('div', { class: className, 'aria-current': current }, number, words('sr', label), marks);
    const choose = () => {
      chosen = there[(there.findIndex(({ id }) => id === chosen.id) + 1) % there.length];
      redraw();
    };
    return h(
      'button',
      {
        class: className,
        type: 'button',
        'aria-label': label,
        'aria-current': current,
        'aria-pressed': String(isAmong(chosen)),
        onclick: choose,
      },
      number,
      marks,
    );
  };
  const body = h('tbody');
  const title = h('h3', { id: 'hand-month', 'aria-live': 'polite' });
  const drawMonth = () => {
    title.textContent = monthInWords(shownMonth);
    const weeks = datesOf(shownMonth);
    const byDay = byDayOf(weeks);
    body.replaceChildren(
      ...weeks.map((week) => h('tr', {}, ...week.map((date) => h('td', {}, dayOf(date, byDay.get(date)))))),
    );
  };
  const turn = (by) => () => {
    const [year, number] = shownMonth.split('-').map(Number);
    shownMonth = new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
    drawMonth();
  };
  const turnButton = (className, label, by) =>
    h(
      'button',
      { class: `btn quiet turn ${className}`, type: 'button', 'aria-label': label, onclick: turn(by) },
      icon('chevron'),
    );
  const legend = [
    ['check', 'held'],
    ['calendar', 'meeting'],
    ['flag', 'step due'],
  ];
  const views = () =>
    h(
      'div',
      { class: 'views', role: 'group', 'aria-label': 'How the meetings are shown' },
      ...['Month', 'List', 'Day'].map((name) =>
        h('button', { class: 'btn', type: 'button', 'aria-pressed': String(name === 'Month') }, name),
      ),
    );
  const monthPanel = () =>
    h(
      'article',
      { class: 'panel' },
      views(),
      h(
        'div',
        { class: 'between head' },
        title,
        h('div', { class: 'cluster' }, turnButton('before', 'Previous month', -1), turnButton('', 'Next month', 1)),
      ),
      h(
        'table',
        { 'aria-labelledby': 'hand-month' },
        h(
          'thead',
          {},
          h('tr', {}, ...WEEKDAYS.map((name, index) => h('th', { scope: 'col', abbr: LONG_WEEKDAYS[index] }, name))),
        ),
        body,
      ),
      h(
        'div',
        { class: 'between' },
        h('p', { class: 'legend' }, ...legend.map(([name, text]) => h('span', {}, icon(name), text))),
        button('s', 'Print the month', () => tell('print')),
      ),
    );

  const rowOf = (meeting) => {
    const choose = () => {
      chosen = meeting;
      redraw();
    };
    return h(
      'li',
      {},
      h(
        'button',
        { class: 'row', type: 'button', 'aria-current': String(meeting.id === chosen.id), onclick: choose },
        words('strong', longDay(mine.date(meeting.value.start))),
        h('span', { class: 'small' }, h('bdi', {}, mine.hours(meeting.value.start, meeting.value.minutes))),
        words('small muted', when(meeting)),
      ),
    );
  };
  const listPanel = () =>
    h(
      'article',
      { class: 'panel list' },
      h('h3', {}, 'Coming meetings'),
      h('ul', { role: 'list' }, ...coming.slice(0, COMING).map(rowOf)),
      h(
        'div',
        {},
        button('', 'Plan a meeting', () => tell('planned'), icon('plus')),
      ),
    );

  const hasPast = meetings.filter(({ value }) => value.status === 'held').length > 2;
  const keptPanel = () =>
    h(
      'article',
      { class: 'panel' },
      h('h3', {}, 'Your last meetings'),
      h('p', {}, 'The last 6 all took place.'),
      h('p', { class: 'muted' }, 'The time you keep for each other holds.'),
      h(
        'div',
        { class: 'hair' },
        h('p', { class: 'reads' }, icon('pair'), h('span', {}, `Only you and ${partner.name} can read this.`)),
      ),
    );

  const left = h('div', { class: 'stack' });
  const right = h('div', { class: 'stack' });
  function redraw() {
    left.replaceChildren(nextPanel(), agendaPanel());
    right.replaceChildren(monthPanel(), listPanel(), ...(hasPast ? [keptPanel()] : []));
    drawMonth();
  }
  redraw();
  root.append(h('div', { class: 'hm' }, left, right), status);
  return { element: root };
}
