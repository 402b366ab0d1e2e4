/** Every element of the package, as one would write it. */
export const TAGS = [
  'feedback-form',
  'goal-board',
  'meeting-planner',
  'mentor-card',
  'mentor-directory',
  'mentorship-agreement',
  'mentorship-provider',
  'mentorship-requests',
];
