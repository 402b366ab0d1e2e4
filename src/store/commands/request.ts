import * as capacities from '../../model/capacity.js';
import type { CapacityChange, Seed } from '../../model/capacity.js';
import { startMentorship, type MentorshipDraft } from '../../model/mentorship-changes.js';
import type { Acting } from '../../model/record.js';
import * as requests from '../../model/request-changes.js';
import type { RequestDraft, Said } from '../../model/request-changes.js';
import { daysAfter, isOpenAt, letterId, MOST_OPEN_ASKS, type Refusal } from '../../model/request.js';
import { done, refused, type Problem, type Result } from '../../model/result.js';
import { MEMBERS_SPACE, pairSpace, peopleOfPair } from '../../model/space.js';
import { change, create, type Place, type Reader, type Write } from './write.js';

/** What is known of the places of the one who acts. */
export interface Places {
  /** Whose places they are. */
  readonly person: string;
  /** What the record starts from where there is none. */
  readonly seed: Seed;
  /** Requests that need their place no more; looked at again before they give it back. */
  readonly idle: readonly Place[];
}

export type RequestCommand =
  /** Keeps a draft in the space of its author. */
  | (Place & { readonly type: 'request-draft'; readonly draft: RequestDraft })
  | (Place & { readonly type: 'request-drop' })
  /** Sends the draft that stands there: a letter in the pair space, then the source is marked. */
  | (Place & { readonly type: 'request-send'; readonly draft: RequestDraft })
  | (Place & { readonly type: 'request-view' | 'request-withdraw' | 'request-extend' | 'request-expire' })
  | (Place & { readonly type: 'request-question' | 'request-answer'; readonly said: Said })
  | (Place & { readonly type: 'request-decline'; readonly refusal: Refusal })
  /** Online only: takes a place, accepts, and begins the mentorship with that id. */
  | (Place & {
      readonly type: 'request-accept';
      readonly mentorship: string;
      readonly draft: MentorshipDraft;
      readonly places: Places;
    })
  /** Begins the mentorship of an accepted request, where whoever accepted it did not get so far. */
  | (Place & { readonly type: 'request-begin'; readonly mentorship: string; readonly draft: MentorshipDraft })
  /** Changes how many places somebody has, or pauses asks for a while. */
  | (Place & { readonly type: 'availability-change'; readonly changes: CapacityChange; readonly places: Places })
  /** Gives back the places of requests that need none any more. */
  | (Place & { readonly type: 'availability-tidy'; readonly places: Places });

type Of<T extends RequestCommand['type']> = Extract<RequestCommand, { type: T }>;

/** As long a send may be under way: the place it holds in the list of open asks is left to it. */
const HOURS_UNDER_WAY = 1;

/** What an open ask holds, dropped when the letter has ended, or never came to be. */
function openAsksAfter(read: Reader, capacity: capacities.Capacity, acting: Acting): capacities.Capacity {
  const isOver = ({ id, space = '', at }: capacities.Capacity['reserved'][number]): boolean => {
    const letter = read('request', space, id);
    return letter ? !isOpenAt(letter, acting.now) : daysAfter(at, HOURS_UNDER_WAY / 24) <= acting.now;
  };
  const over = capacity.reserved.filter(isOver).map(({ id }) => id);
  return capacities.releasePlaces(capacity, over, acting);
}

/** Takes one of the open asks that a person may have (R07), so that two tabs never send too many together. */
function reserveAsk({ space: me, id, draft }: Of<'request-send'>): Write {
  const own = { space: me, id: capacities.asksId(me) };
  const letter = { space: pairSpace(me, draft.to), id: letterId(id) };
  const apply: Write['apply'] = (read, acting) => {
    const known = read('availability', own.space, own.id);
    if (read('request', letter.space, letter.id)) return done(known);
    const seed = { places: MOST_OPEN_ASKS, pausedUntil: undefined, direct: 0, elsewhere: 0 };
    const open = openAsksAfter(read, known ?? capacities.newCapacity(seed, acting), acting);
    if (open.reserved.some((other) => other.space === letter.space && other.id !== letter.id))
      return refused('request.openAlready');
    const reserved = capacities.reservePlace(open, letter, acting);
    return reserved.ok ? reserved : refused('request.tooMany', { count: MOST_OPEN_ASKS });
  };
  return { kind: 'availability', ...own, apply };
}

/** Why a mentor cannot be asked now. */
function closedProblem(read: Reader, mentor: string, { now }: Acting): Problem | undefined {
  const capacity = read('availability', MEMBERS_SPACE, capacities.capacityId(mentor));
  if (!capacity) return undefined;
  const { pausedUntil } = capacity;
  if (pausedUntil !== undefined && pausedUntil > now.slice(0, 10))
    return { code: 'request.mentorPaused', params: { until: pausedUntil } };
  return capacities.freePlaces(capacity) === 0 ? { code: 'request.mentorFull', params: {} } : undefined;
}

function send(command: Of<'request-send'>): Write[] {
  const { space: me, id, draft } = command;
  const to = pairSpace(me, draft.to);
  const letter = create('request', { space: to, id: letterId(id) }, (acting, read) => {
    const source = read('request', me, id);
    if (!source) return refused('store.gone');
    const problem = closedProblem(read, source.to, acting);
    return problem ? { ok: false, problem } : requests.sendRequest(source, acting);
  });
  const mark = change('request', command, (source, acting) => done(requests.markSent(source, to, acting)));
  return [keepDraft(command), reserveAsk(command), { ...letter, members: [me, draft.to] }, mark];
}

function keepDraft({ space, id, draft }: Of<'request-draft' | 'request-send'>): Write {
  const apply: Write['apply'] = (read, acting) =>
    space === acting.person
      ? requests.draftRequest(read('request', space, id), draft, acting)
      : refused('request.side');
  return { kind: 'request', space, id, apply };
}

/** The places of a person as far as they are known; idle ones are looked at again. */
function placesNow(read: Reader, { person, seed, idle }: Places, acting: Acting): capacities.Capacity {
  const known = read('availability', MEMBERS_SPACE, capacities.capacityId(person));
  const capacity = known ?? capacities.newCapacity(seed, acting);
  const isFree = ({ space, id }: Place): boolean => {
    const request = read('request', space, id);
    const mentorship = request?.mentorship === undefined ? undefined : read('mentorship', space, request.mentorship);
    return !capacities.holdsPlace(request, mentorship, acting.now);
  };
  const ids = idle.filter(isFree).map(({ id }) => id);
  const { direct } = seed;
  const counted = capacity.direct === direct ? capacity : { ...capacity, direct, updatedAt: acting.now };
  return capacities.releasePlaces(counted, ids, acting);
}

/** Changes the record of the places of the one who acts. */
function changePlaces(
  places: Places,
  apply: (read: Reader, acting: Acting) => Result<capacities.Capacity | undefined>,
): Write {
  return {
    kind: 'availability',
    space: MEMBERS_SPACE,
    id: capacities.capacityId(places.person),
    apply: (read, acting) => (places.person === acting.person ? apply(read, acting) : refused('request.side')),
  };
}

/** Takes the place before anything else: two machines that accept at once meet here. */
const reservePlace = ({ space, id, mentorship, places }: Of<'request-accept'>): Write =>
  changePlaces(places, (read, acting) => {
    const request = read('request', space, id);
    if (!request) return refused('store.gone');
    const isDone = requests.isAcceptedAs(request, mentorship, acting);
    if (isDone && read('mentorship', space, mentorship))
      return done(read('availability', MEMBERS_SPACE, capacities.capacityId(acting.person)));
    const problem = isDone ? undefined : requests.actionProblem(request, 'accept', acting);
    if (problem) return { ok: false, problem };
    return capacities.reservePlace(placesNow(read, places, acting), { id }, acting);
  });

/** The mentorship of an accepted request; one that is there stays as it is. */
const begin = ({ space, id, mentorship, draft }: Of<'request-accept' | 'request-begin'>): Write =>
  create('mentorship', { space, id: mentorship }, (acting, read) => {
    const request = read('request', space, id);
    if (request?.status !== 'accepted' || request.mentorship !== mentorship) return refused('request.notAccepted');
    return startMentorship({ ...draft, request: id }, acting);
  });

const accept = (command: Of<'request-accept'>): Write[] => [
  reservePlace(command),
  change('request', command, (request, acting) => requests.acceptRequest(request, command.mentorship, acting)),
  begin(command),
];

/**
 * Gives back the place that a request held. The id of the record is that of a person, and either of the two may act: the
 * writes for the other one change nothing, since only the owner of the places may.
 */
export function releaseWrites(space: string, requestOf: (read: Reader) => string | undefined): Write[] {
  return peopleOfPair(space).map((person) => ({
    kind: 'availability',
    space: MEMBERS_SPACE,
    id: capacities.capacityId(person),
    apply: (read, acting) => {
      const known = read('availability', MEMBERS_SPACE, capacities.capacityId(person));
      const id = requestOf(read);
      if (!known || id === undefined || acting.person !== person) return done(known);
      return done(capacities.releasePlaces(known, [id], acting));
    },
  }));
}

const decline = (command: Of<'request-decline'>): Write[] => [
  change('request', command, (request, acting) => requests.declineRequest(request, command.refusal, acting)),
  ...releaseWrites(command.space, () => command.id),
];

/** Throws a draft away; a letter stays for both who read it. */
const drop = ({ space, id }: Of<'request-drop'>): Write => ({
  kind: 'request',
  space,
  id,
  apply: (read, acting) => (space === acting.person ? done(undefined) : refused('request.side')),
});

export function requestWrites(command: RequestCommand): Write[] {
  switch (command.type) {
    case 'request-draft':
      return [keepDraft(command)];
    case 'request-drop':
      return [drop(command)];
    case 'request-send':
      return send(command);
    case 'request-view':
      return [change('request', command, requests.viewRequest)];
    case 'request-withdraw':
      return [change('request', command, requests.withdrawRequest)];
    case 'request-extend':
      return [change('request', command, requests.extendRequest)];
    case 'request-expire':
      return [change('request', command, (request, acting) => done(requests.expireRequest(request, acting)))];
    case 'request-question':
      return [change('request', command, (value, acting) => requests.questionRequest(value, command.said, acting))];
    case 'request-answer':
      return [change('request', command, (value, acting) => requests.answerRequest(value, command.said, acting))];
    case 'request-decline':
      return decline(command);
    case 'request-accept':
      return accept(command);
    case 'request-begin':
      return [begin(command)];
    case 'availability-change':
      return [
        changePlaces(command.places, (read, acting) =>
          done(capacities.changeCapacity(placesNow(read, command.places, acting), command.changes, acting)),
        ),
      ];
    case 'availability-tidy':
      return [changePlaces(command.places, (read, acting) => done(placesNow(read, command.places, acting)))];
  }
}
