import * as mentorships from '../../model/mentorship-changes.js';
import { isRunning, type MentorshipStage } from '../../model/mentorship.js';
import { releaseWrites } from './request.js';
import { change, create, type Place, type Write } from './write.js';

export type MentorshipCommand = Place &
  (
    | {
        readonly type: 'mentorship-start';
        readonly draft: mentorships.MentorshipDraft;
      }
    | { readonly type: 'mentorship-stage'; readonly stage: MentorshipStage }
    /** Says where the clocks of one of the two are. */
    | {
        readonly type: 'mentorship-zone';
        readonly person: string;
        readonly zone: { readonly from: string; readonly to: string };
      }
  );

/** One that has ended gives back the place that its request took. */
function changeStage(command: MentorshipCommand & { type: 'mentorship-stage' }): Write[] {
  const { space, id, stage } = command;
  return [
    change('mentorship', command, (value, acting) => mentorships.changeStage(value, stage, acting)),
    ...releaseWrites(space, (read) => {
      const ended = read('mentorship', space, id);
      return ended && !isRunning(ended) ? ended.request : undefined;
    }),
  ];
}

export function mentorshipWrites(command: MentorshipCommand): Write[] {
  if (command.type === 'mentorship-stage') return changeStage(command);
  if (command.type === 'mentorship-zone')
    return [change('mentorship', command, (value, acting) => mentorships.setZone(value, command, acting))];
  const members = command.draft.partners.map((partner) => partner.person);
  return [
    { ...create('mentorship', command, (acting) => mentorships.startMentorship(command.draft, acting)), members },
  ];
}
