export * from './elements/feedback-form/feedback-form.js';
export * from './elements/goal-board/goal-board.js';
export * from './elements/meeting-planner/meeting-planner.js';
export * from './elements/mentor-card/mentor-card.js';
export * from './elements/mentor-directory/mentor-directory.js';
export * from './elements/mentorship-agreement/mentorship-agreement.js';
export * from './elements/mentorship-provider/mentorship-provider.js';
export * from './elements/mentorship-requests/mentorship-requests.js';
export { canSee } from './model/space.js';
export * from './storage/contract.js';
export {
  importRecords,
  type ImportEntry,
  type ImportOptions,
  type ImportProgress,
  type ImportReport,
} from './store/import.js';
export type { Identity, Snapshot } from './store/snapshot.js';
export type { MentorshipStore } from './store/store.js';
export type { Command } from './store/commands/command.js';
export { VERSION } from './context/version.js';
