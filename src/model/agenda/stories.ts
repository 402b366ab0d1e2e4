import type { Rule } from '../agenda.js';
import { wasCovered, wasPostponed, type Past } from './past.js';

const STORY_EVERY = 2;

const storyKey = (by: string, text: string): string => `story:${by}:${text}`;

/** Where one was put off it comes again at the next meeting, whichever turn that is. */
const isTurn = (past: Past): boolean =>
  (past.length + 1) % STORY_EVERY === 0 ||
  (past[0]?.value.agenda.postponed.some((key) => key.startsWith('story:')) ?? false);

/** Every second meeting has room for one story that has not been told (R25); those of the one who guides come first. */
export const storyRule: Rule = ({ stories, learners }, past) => {
  if (!isTurn(past)) return [];
  const untold = stories.filter(({ by, text }) => !wasCovered(storyKey(by, text), past));
  const isPutOff = ({ by, text }: (typeof stories)[number]) => wasPostponed(storyKey(by, text), past);
  const story = untold.find(isPutOff) ?? untold.find(({ by }) => !learners.includes(by)) ?? untold[0];
  if (!story) return [];
  return [
    {
      key: storyKey(story.by, story.text),
      rule: 'story',
      reason: { code: 'agenda.reason.story', params: { by: story.by } },
      title: { code: 'agenda.title.story', params: { text: story.text } },
    },
  ];
};
