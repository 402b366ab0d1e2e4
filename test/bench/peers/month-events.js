// A calendar of somebody else on the page of a month, which hands it the meetings; it has no panels beside the month.
const monthOf = (name) => (root) => root.textContent.includes(`${name} 2026`);

/** Puts a calendar on the page; `make` makes it of the element that it is to fill and its options. */
export const showing = (make) => () => {
  const { now, meetings } = globalThis.bench;
  const events = meetings.map(({ id, value }) => ({
    id,
    title: 'Meeting',
    start: value.start,
    end: new Date(Date.parse(value.start) + value.minutes * 60_000).toISOString(),
  }));
  return () => {
    const root = document.createElement('div');
    document.body.append(root);
    const calendar = make(root, {
      initialView: 'dayGridMonth',
      initialDate: now,
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
};
