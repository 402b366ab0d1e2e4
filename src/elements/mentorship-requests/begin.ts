import type { MentorshipDraft } from '../../model/mentorship-changes.js';
import { partnersFor, placeOfNext } from '../../model/pair.js';
import type { MentorshipRequest } from '../../model/request.js';
import { personIn } from './people.js';
import type { RequestEntry, RequestScene } from './scene.js';

const sideIn = ({ snapshot }: RequestScene, person: string, name: string) => {
  const profile = personIn(snapshot, person)?.profile;
  const own = snapshot.identity.person === person ? snapshot.identity : undefined;
  const said = profile?.zone ?? '';
  return {
    person,
    name: name || own?.name || profile?.name || person.slice('person:'.length),
    zone: said === '' ? (own?.zone ?? '') : said,
    place: profile?.place ?? '',
  };
};

/** The mentorship that comes of a request, and where it stands. */
export function mentorshipOf(scene: RequestScene, { value }: RequestEntry): { id: string; draft: MentorshipDraft } {
  const { from, fromName, to, toName, kind }: MentorshipRequest = value;
  const partners = partnersFor(kind, sideIn(scene, from, fromName), sideIn(scene, to, toName));
  const next = placeOfNext(scene.snapshot.of('mentorship'), from, to);
  return { id: value.mentorship ?? next.id, draft: { kind, partners } };
}
