import * as mentorships from '../../model/mentorship-changes.js';
import type { Mentorship, MentorshipStage } from '../../model/mentorship.js';
import { change, create, type Place, type Write } from './write.js';

export type MentorshipCommand = Place &
  (
    | {
        readonly type: 'mentorship-start';
        readonly draft: Pick<Mentorship, 'kind' | 'partners'>;
      }
    | { readonly type: 'mentorship-stage'; readonly stage: MentorshipStage }
  );

export function mentorshipWrites(command: MentorshipCommand): Write[] {
  if (command.type === 'mentorship-stage') {
    return [change('mentorship', command, (value, acting) => mentorships.changeStage(value, command.stage, acting))];
  }
  const members = command.draft.partners.map((partner) => partner.person);
  return [
    { ...create('mentorship', command, (acting) => mentorships.startMentorship(command.draft, acting)), members },
  ];
}
