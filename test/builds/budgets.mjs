// What a page may cost: the scripts it has asked for by the time its element shows stored content, each after brotli
// (quality 11), Lit and all else included. 1 kB is 1000 bytes. The Temporal polyfill is left out, because browsers that
// have Temporal never ask for it, and the bank of open questions, which comes when the meetings are shown already.

export const NOT_COUNTED = /^(?:temporal-polyfill|questions)-/;

const signedIn = (content) =>
  `<mentorship-provider user="lena-brandt" user-name="Lena Brandt">${content}</mentorship-provider>`;

const CARD =
  '<mentor-card name="Ruth Adler" headline="Head of analytics" topics="budgets, talks" places="2"></mentor-card>';

const PEOPLE = [
  { id: 'ruth', name: 'Ruth Adler', headline: 'Head of analytics', topics: ['Budgets', 'Talks'], places: 2 },
  { id: 'jonas', name: 'Jonas Lindqvist', headline: 'Head of data', topics: ['Statistics'], languages: ['Swedish'] },
];

/**
 * `limit` is what a page may cost now, `rest` what may follow by itself: it fails above. `goal` is what it should come to; a limit goes up only with what a page newly does.
 * `modules` are bundled as an application would do it; without them the page loads the browser file. A page is ready
 * when each element named in `shows` shows the text beside it; `files` are served beside it, as text by path.
 */
export const PAGES = [
  {
    name: 'card',
    title: 'mentor-card from attributes',
    goal: 12,
    limit: 12.3,
    modules: ['elements/mentor-card.js'],
    html: CARD,
    shows: { 'mentor-card': 'Head of analytics' },
  },
  {
    name: 'directory',
    title: 'mentor-directory from an address',
    goal: 26,
    limit: 22.2,
    rest: 11.6,
    modules: ['elements/mentor-directory.js'],
    html: '<mentor-directory src="/people.json"></mentor-directory>',
    files: { '/people.json': JSON.stringify(PEOPLE) },
    shows: { 'mentor-directory': 'Head of analytics' },
  },
  {
    name: 'board',
    title: 'goal-board, provider, IndexedDB',
    goal: 26,
    limit: 37.4,
    modules: ['elements/goal-board.js'],
    html: signedIn('<goal-board></goal-board>'),
    shows: { 'goal-board': 'Lead a project across teams' },
  },
  {
    name: 'form',
    title: 'feedback-form, provider, IndexedDB',
    goal: 26,
    limit: 43.0,
    modules: ['elements/feedback-form.js'],
    html: signedIn('<feedback-form></feedback-form>'),
    shows: { 'feedback-form': 'Amara' },
  },
  {
    name: 'planner',
    title: 'meeting-planner, provider, IndexedDB',
    goal: 30,
    limit: 53.1,
    rest: 0.5,
    modules: ['elements/meeting-planner.js'],
    html: signedIn('<meeting-planner></meeting-planner>'),
    shows: { 'meeting-planner': 'Amara' },
  },
  {
    name: 'agreement',
    title: 'mentorship-agreement, provider, IndexedDB',
    goal: 26,
    limit: 40.0,
    modules: ['elements/mentorship-agreement.js'],
    html: signedIn('<mentorship-agreement></mentorship-agreement>'),
    shows: { 'mentorship-agreement': 'Amara' },
  },
  {
    name: 'one',
    title: 'mentor-card from attributes, by the browser file',
    goal: 13,
    limit: 17.0,
    html: CARD,
    shows: { 'mentor-card': 'Head of analytics' },
  },
  {
    name: 'two',
    title: 'goal-board by the browser file, provider, IndexedDB',
    goal: 28,
    limit: 42.1,
    html: signedIn('<goal-board></goal-board>'),
    shows: { 'goal-board': 'Lead a project across teams' },
  },
  {
    name: 'all',
    title: 'five elements by the browser file, provider, IndexedDB',
    goal: 44,
    limit: 76.9,
    rest: 0.4,
    html:
      CARD + signedIn('<goal-board></goal-board><feedback-form></feedback-form><meeting-planner></meeting-planner>'),
    shows: {
      'mentor-card': 'Head of analytics',
      'goal-board': 'Lead a project across teams',
      'feedback-form': 'Amara',
      'meeting-planner': 'Amara',
    },
  },
];
