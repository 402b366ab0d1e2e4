import { keepThought, releaseThought, type ThoughtDraft } from '../../model/agenda/thought.js';
import { done } from '../../model/result.js';
import { meetingAt, type Touch } from './meeting.js';
import { create, type Place, type Write } from './write.js';

export type ThoughtCommand = Place &
  (
    | { readonly type: 'thought-keep'; readonly draft: ThoughtDraft }
    /** Puts it on the agenda of a meeting; from then on both read it. */
    | { readonly type: 'thought-release'; readonly to: Touch }
    | { readonly type: 'thought-drop' }
  );

const drop = ({ space, id }: Place): Write => ({ kind: 'note', space, id, apply: () => done(undefined) });

/** First the agenda, then the thought is gone, so that a repeat completes it. */
function release(command: ThoughtCommand & { type: 'thought-release' }): Write[] {
  const { space, id, to } = command;
  const apply: Write['apply'] = (read, acting) => {
    const meeting = meetingAt(read, to, acting);
    return meeting.ok ? releaseThought(meeting.value, { id, value: read('note', space, id) }, acting) : meeting;
  };
  return [{ kind: 'meeting', space: to.space, id: to.id, apply }, drop(command)];
}

export function thoughtWrites(command: ThoughtCommand): Write[] {
  switch (command.type) {
    case 'thought-keep':
      return [create('note', command, (acting) => keepThought(command.draft, acting))];
    case 'thought-release':
      return release(command);
    case 'thought-drop':
      return [drop(command)];
  }
}
