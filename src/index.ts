export * from './elements/goal-board/goal-board.js';
export * from './elements/mentorship-provider/mentorship-provider.js';
