import { changeShortlist, type ShortlistChange } from '../../model/shortlist.js';
import type { Place, Write } from './write.js';

/** Keeps a mentor for later, or keeps them no more. The record is made with the first one. */
export type ShortlistCommand = Place & ShortlistChange & { readonly type: 'shortlist-change' };

export const shortlistWrites = ({ space, id, person, on }: ShortlistCommand): Write[] => [
  {
    kind: 'shortlist',
    space,
    id,
    apply: (read, acting) => changeShortlist(read('shortlist', space, id), { person, on }, acting),
  },
];
