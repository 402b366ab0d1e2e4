import type { Meeting } from './meeting.js';

/** Whether a meeting is still to come: agreed or offered. */
export const isOpen = ({ status }: Pick<Meeting, 'status'>): boolean => status === 'scheduled' || status === 'proposed';

export function withoutOffer(meeting: Meeting): Meeting {
  const { offer: _offer, ...rest } = meeting;
  return rest;
}
