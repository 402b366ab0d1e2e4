/** What a directory tells is what a card tells. */
export type {
  CompareChangeDetail,
  MentorSelectDetail,
  MentorshipStartDetail,
  ShortlistChangeDetail,
} from '../mentor-card/events.js';
export type { RequestSendDetail } from '../mentorship-requests/events.js';
