// What is looked at: every story as it opens, and what opens from it by pressing controls.

/** What opens by pressing controls, named by role and the beginning of their names, in order. */
const opensBy =
  (kind) =>
  (...press) => ({ kind, press });

/** It covers the page and closes by Escape. */
const dialog = opensBy('dialog');
const menu = opensBy('menu');
/** It grows in the page. */
const inline = opensBy('inline');

/** Further states by story and name. */
const FURTHER = {
  'elements-goal-board--ready': {
    'new-goal': dialog('button "Add a goal"'),
    'known-goal': dialog('button "Edit Lead a project'),
    'move-menu': menu('button "Move Lead a project'),
    ending: dialog('button "Move Lead a project', 'menuitem "Done'),
  },
  'elements-meeting-planner--ready': {
    plan: dialog('button "Plan a meeting"'),
    move: dialog('button "Move the meeting"'),
    cancel: dialog('button "Cancel it"'),
    hold: inline('button "Hold it now"'),
    topic: inline('button "Add a topic"'),
    questions: inline('button "Pick a question"'),
    place: inline('button "Change the place of'),
    wanted: inline('button "Change what you want'),
  },
  'elements-meeting-planner--view-agenda': { more: inline('button "Show more"') },
  'elements-meeting-planner--view-day': { whole: inline('button "Show the whole day"') },
  'elements-meeting-planner--advice-to-answer': { answer: inline('button "Tell what became of it"') },
  'elements-feedback-form--received': { read: inline('button "Read it"') },
  'elements-feedback-form--to-answer': { try: inline('button "I’ll try…"') },
  'elements-feedback-form--ready': { 'empty-send': inline('button "Send to Amara"') },
  'elements-feedback-form--answered': { given: inline('button "What you wrote"') },
  'elements-mentor-card--ready': { ask: dialog('button "Ask Amara') },
  'elements-mentor-card--chosen-actions': { start: dialog('button "Start a mentorship') },
  'elements-mentorship-agreement--ready': {
    mine: dialog('button "Change your side'),
    rhythm: dialog('button "Change our rhythm'),
    trust: dialog('button "Change what is between'),
  },
  'elements-mentorship-agreement--versions': { versions: dialog('button "Versions') },
  'elements-mentorship-requests--letter': { no: inline('radio "Not this time') },
  'elements-mentorship-requests--draft': { ask: dialog('button "Go on writing"') },
  'elements-mentorship-provider--written-before-signing-in': { claim: dialog('button "') },
};

const asScene = (story, name, { kind, press }) => ({
  id: `${story}--${name}`,
  story,
  press,
  isFurther: true,
  isDialog: kind === 'dialog',
  // the arrow keys move through a menu
  walks: kind !== 'menu',
  opens: kind === 'inline' ? undefined : press[0],
});

/**
 * The scenes of a built Storybook by its index; throws when a further state names a story that is not there.
 *
 * @param {{ entries: Record<string, { id: string, type: string }> }} index
 */
export function scenesOf({ entries }) {
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  const gone = Object.keys(FURTHER).filter((story) => !stories.some(({ id }) => id === story));
  if (gone.length > 0) throw new Error(`No such story: ${gone.join(', ')}`);
  return stories.flatMap(({ id }) => [
    { id, story: id, press: [], isFurther: false, isDialog: false, walks: true, opens: undefined },
    ...Object.entries(FURTHER[id] ?? {}).map(([name, state]) => asScene(id, name, state)),
  ]);
}
