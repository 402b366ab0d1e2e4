// Series written out by hand, with the engine's own formats for the clocks of a zone: weekly by weekdays, every n-th week,
// and monthly by the first weekday.
const DAY_MS = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const zones = new Map();

/** Milliseconds east of UTC at an instant. */
function offsetAt(zone, epochMs) {
  if (!zones.has(zone)) {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    zones.set(zone, { format, known: new Map() });
  }
  const { format, known } = zones.get(zone);
  // clocks change on whole hours at the earliest, so an hour is read once
  const hour = Math.floor(epochMs / 3_600_000);
  if (!known.has(hour)) {
    known.set(hour, Date.parse(`${format.format(hour * 3_600_000).replace(' ', 'T')}Z`) - hour * 3_600_000);
  }
  return known.get(hour);
}

/** The instant of a local time; the first of two, and later by the jump where the clocks jump over it. */
function instantOf(local, zone) {
  const wall = Date.parse(`${local}:00Z`);
  const before = wall - offsetAt(zone, wall - DAY_MS);
  if (offsetAt(zone, before) === wall - before) return before;
  const after = wall - offsetAt(zone, wall + DAY_MS);
  return offsetAt(zone, after) === wall - after ? after : before;
}

const parsed = new Map();

function ruleOf(text) {
  if (!parsed.has(text)) {
    const { FREQ, INTERVAL = '1', BYDAY } = Object.fromEntries(text.split(';').map((part) => part.split('=')));
    const days = BYDAY.split(',').map((day) => WEEKDAYS.indexOf(day.slice(-2)));
    parsed.set(text, { isMonthly: FREQ === 'MONTHLY', interval: Number(INTERVAL), days });
  }
  return parsed.get(text);
}

const weekOf = (day) => Math.floor((day + 3) / 7);

function isOn({ isMonthly, interval, days }, day, first) {
  const date = new Date(day * DAY_MS);
  if (!days.includes(date.getUTCDay())) return false;
  return isMonthly ? date.getUTCDate() <= 7 : (weekOf(day) - weekOf(first)) % interval === 0;
}

/** What adds the meetings of series that begin between two instants. */
export const expanding = (series) => (from, to) => {
  const [begin, end] = [Date.parse(from), Date.parse(to)];
  const found = [];
  for (const { id, value } of series) {
    const rule = ruleOf(value.rrule);
    const first = Date.parse(value.start.slice(0, 10)) / DAY_MS;
    for (let day = Math.max(first, Math.floor(begin / DAY_MS) - 1); day * DAY_MS < end + DAY_MS; day++) {
      if (!isOn(rule, day, first)) continue;
      const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
      const at = instantOf(`${date}${value.start.slice(10)}`, value.zone);
      if (at < begin || at >= end) continue;
      const start = new Date(at).toISOString();
      found.push({ id: `${id} ${date}`, value: { ...value, status: 'scheduled', start } });
    }
  }
  return found;
};
