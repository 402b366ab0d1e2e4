// People of a directory, by hand and by the thousand.

type Fields = Readonly<Record<string, unknown>>;

/** Mentors in several scripts; the first six stand in this order by name. */
export const MENTORS: readonly Fields[] = [
  {
    id: 'amara-okoye',
    name: 'Amara Okoye',
    headline: 'Director of programmes',
    place: 'New York',
    zone: 'America/New_York',
    topics: ['Leading projects', 'Speaking up', 'Stakeholders'],
    kinds: ['career', 'perspective'],
    languages: ['English', 'French'],
    formats: ['video', 'walk'],
    places: 3,
    taken: 2,
    replyDays: 2,
    hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
  },
  {
    id: 'hiro-sato',
    name: 'Hiro Sato',
    headline: 'Operations lead',
    place: 'Osaka',
    zone: 'Asia/Tokyo',
    topics: ['Leading projects', 'Change'],
    kinds: ['skill'],
    languages: ['Japanese', 'English'],
    places: 1,
    taken: 1,
    replyDays: 5,
    hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
  },
  {
    id: 'ingrid-sorensen',
    name: 'Ingrid Sørensen',
    headline: 'Engineering manager',
    place: 'Oslo',
    zone: 'Europe/Oslo',
    topics: ['Changing careers', 'Difficult conversations'],
    kinds: ['career'],
    languages: ['Norwegian', 'English'],
    formats: ['video', 'coffee'],
    styles: ['calm', 'direct'],
    limits: 'I cannot help with exams.',
    places: 2,
    replyDays: 3,
  },
  {
    id: 'jonas-lindqvist',
    name: 'Jonas Lindqvist',
    headline: 'Head of data',
    place: 'Stockholm',
    zone: 'Europe/Stockholm',
    topics: ['Leading projects', 'Data strategy', 'Hiring', 'Explaining hard things', 'Budgets'],
    kinds: ['skill', 'peer'],
    languages: ['Swedish', 'English'],
    formats: ['video', 'written'],
    places: 2,
    replyDays: 0,
  },
  {
    id: 'laila-haddad',
    name: 'ليلى حدّاد',
    headline: 'مهندسة برمجيات',
    place: 'عمّان',
    zone: 'Asia/Amman',
    topics: ['القيادة', 'العروض'],
    languages: ['العربية', 'English'],
    places: 1,
  },
  {
    id: 'yamada-taro',
    name: '山田太郎',
    headline: '研究者',
    place: '東京',
    zone: 'Asia/Tokyo',
    topics: ['データ分析', '発表'],
    languages: ['日本語'],
    places: 1,
    pausedUntil: '2099-05-03',
  },
];

const FIRST = ['Ada', 'Bela', 'Cyrus', 'Dora', 'Elif', 'Femi', 'Gita', 'Hugo', 'Ines', 'Jun', 'Kofi', 'Lena', 'Mira'];
const LAST = ['Adler', 'Baker', 'Costa', 'Diallo', 'Evans', 'Fuentes', 'Garcia', 'Haas', 'Ito', 'Jansen', 'Kaya'];
const TOPICS = ['Budgets', 'Hiring', 'Leading projects', 'Negotiation', 'Pricing', 'Speaking up', 'Statistics'];
const LANGUAGES = ['English', 'French', 'German', 'Japanese', 'Portuguese', 'Spanish'];
const PLACES = ['Berlin', 'Lagos', 'Lima', 'Osaka', 'Oslo', 'Porto', 'Pune'];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** As many people, each time the same ones. */
export const manyMentors = (count: number): readonly Fields[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: `${pick(FIRST, index * 7)} ${pick(LAST, index * 5 + Math.floor(index / 13))} ${index}`,
    headline: `Works in ${pick(PLACES, index * 3)}`,
    place: pick(PLACES, index * 3),
    topics: [pick(TOPICS, index), pick(TOPICS, index * 3 + 1)],
    languages: [pick(LANGUAGES, index), pick(LANGUAGES, index + 2)],
    places: (index % 3) + 1,
    taken: index % 2,
    replyDays: index % 6,
  }));
