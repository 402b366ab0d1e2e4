// What is looked at: every story as it opens, and what opens from it by pressing controls.

/**
 * Further states by story: `press` names the controls by role and the beginning of their names, in order. A `dialog`
 * and a `menu` cover the page and close by Escape; `inline` grows in the page.
 */
const FURTHER = [
  { story: 'elements-goal-board--ready', name: 'new-goal', kind: 'dialog', press: ['button "Add a goal"'] },
  { story: 'elements-goal-board--ready', name: 'known-goal', kind: 'dialog', press: ['button "Edit Lead a project'] },
  { story: 'elements-goal-board--ready', name: 'move-menu', kind: 'menu', press: ['button "Move Lead a project'] },
  {
    story: 'elements-goal-board--ready',
    name: 'ending',
    kind: 'dialog',
    press: ['button "Move Lead a project', 'menuitem "Done'],
  },
  { story: 'elements-meeting-planner--ready', name: 'plan', kind: 'dialog', press: ['button "Plan a meeting"'] },
  { story: 'elements-meeting-planner--ready', name: 'move', kind: 'dialog', press: ['button "Move the meeting"'] },
  { story: 'elements-meeting-planner--ready', name: 'cancel', kind: 'dialog', press: ['button "Cancel it"'] },
  { story: 'elements-meeting-planner--ready', name: 'hold', kind: 'inline', press: ['button "Hold it now"'] },
  { story: 'elements-meeting-planner--ready', name: 'topic', kind: 'inline', press: ['button "Add a topic"'] },
  { story: 'elements-meeting-planner--ready', name: 'questions', kind: 'inline', press: ['button "Pick a question"'] },
  { story: 'elements-meeting-planner--ready', name: 'place', kind: 'inline', press: ['button "Change the place of'] },
  { story: 'elements-meeting-planner--ready', name: 'wanted', kind: 'inline', press: ['button "Change what you want'] },
  {
    story: 'elements-meeting-planner--advice-to-answer',
    name: 'answer',
    kind: 'inline',
    press: ['button "Tell what became of it"'],
  },
  { story: 'elements-feedback-form--received', name: 'read', kind: 'inline', press: ['button "Read it"'] },
  { story: 'elements-feedback-form--to-answer', name: 'try', kind: 'inline', press: ['button "I’ll try…"'] },
  { story: 'elements-feedback-form--ready', name: 'empty-send', kind: 'inline', press: ['button "Send to Amara"'] },
  { story: 'elements-feedback-form--answered', name: 'given', kind: 'inline', press: ['button "What you wrote"'] },
  { story: 'elements-mentor-card--ready', name: 'start', kind: 'dialog', press: ['button "Start a mentorship'] },
  {
    story: 'elements-mentorship-provider--written-before-signing-in',
    name: 'claim',
    kind: 'dialog',
    press: ['button "'],
  },
];

const asScene = ({ story, name, kind, press }) => ({
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
  const gone = FURTHER.filter(({ story }) => !stories.some(({ id }) => id === story));
  if (gone.length > 0) throw new Error(`No such story: ${gone.map(({ story }) => story).join(', ')}`);
  return stories.flatMap(({ id }) => [
    { id, story: id, press: [], isFurther: false, isDialog: false, walks: true, opens: undefined },
    ...FURTHER.filter(({ story }) => story === id).map(asScene),
  ]);
}
