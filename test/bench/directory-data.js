// Ten thousand mentors of many countries: whatever is drawn is the same in every run.
const FIRST =
  'Amara,Lena,Jonas,Mei,Sofía,Łukasz,Zoë,Noah,Priya,Yusuf,Ingrid,Björn,Chidi,Fatima,Hiroshi,Aiko,Nguyễn,Thảo,Omar,Leïla,Mateo,Ana,Søren,Freja,Ewa,Piotr,Olga,Dmitri,Eleni,Nikos,Aylin,Emre,Rosa,Diego,Grace,Samuel,Hannah,Daniel,Ruth,Elias,Marta,Tomás,Nora,Kofi,Abena,Tariq,Layla,Anders,Liv,Pavel,Jana,Ivana,Marko,Claire,Hugo,Inès,Luca,Giulia,Paolo,Chiara,Wei,Jun,Min-ji,Seo-yeon,Arjun,Kavya,Rahul,Divya,Thandi,Sipho,Zanele,Peter,Mary,James,Linda,Robert,Susan,Karen,Brian,Kevin,Laura,Megan,Oscar,Alma,Vera,Ida,Otto,Felix,Clara,Emil'.split(
    ',',
  );
const SYLLABLES =
  'ber,gard,ström,ova,ski,wicz,son,man,ley,ton,field,brandt,müller,rossi,bianchi,garcía,lópez,oko,ye,ade,mbe,nakamura,sato,tana,ka,chen,liu,park,kim,singh,patel,sharma,nguyen,tran,haddad,khalil,yıl,maz,demir,petrov,ivan,novák,horvat,papado,poulos,jensen,nielsen,olsen,dubois,laurent,moreau,silva,santos,costa,mwangi,ndlovu,smith,jones,brown,walker,wright,hughes'.split(
    ',',
  );
const NAMES_APART = [
  'أحمد الخطيب',
  'فاطمة الزهراء',
  '佐藤 美咲',
  '田中 健一',
  '김민준',
  'Мария Иванова',
  'Γιώργος Παπαδόπουλος',
];

const ROLES =
  'Product manager,Design lead,Data scientist,Research engineer,Finance controller,Head of people,Nurse educator,Clinical researcher,Platform engineer,Marketing strategist,Sales director,Legal counsel,Procurement specialist,Quality engineer,Operations planner,Security architect,Customer success lead,Brand designer,Policy adviser,Supply chain analyst,Teacher trainer,Community organiser'.split(
    ',',
  );
const SUBJECTS =
  'pricing,negotiation,public speaking,facilitation,delegation,hiring,onboarding,roadmaps,strategy,storytelling,coaching,feedback,budgeting,forecasting,statistics,machine learning,accessibility,typography,user research,service design,incident response,observability,databases,cloud migration,procurement,contracts,compliance,privacy,branding,campaigns,partnerships,fundraising,grant writing,career change,parental leave,remote work,conflict resolution,change management,stakeholder management,time management,presentation skills,technical writing,open source,code review,architecture,testing,automation,robotics,sustainability,inclusion'.split(
    ',',
  );
const DEPTHS = ['', '', '', 'Advanced ', 'Everyday '];
const LANGUAGES =
  'English,German,French,Spanish,Portuguese,Italian,Polish,Turkish,Arabic,Japanese,Mandarin,Hindi,Vietnamese,Greek,Swedish,Danish,Norwegian,Dutch,Czech,Swahili'.split(
    ',',
  );
const PLACES = [
  ...[
    ['Berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['Nairobi', 'Africa/Nairobi'],
  ],
  ...[
    ['Tokyo', 'Asia/Tokyo'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Kraków', 'Europe/Warsaw'],
  ],
  ...[
    ['İstanbul', 'Europe/Istanbul'],
    ['Mumbai', 'Asia/Kolkata'],
    ['Sydney', 'Australia/Sydney'],
  ],
  ...[
    ['Göteborg', 'Europe/Stockholm'],
    ['Lagos', 'Africa/Lagos'],
    ['Toronto', 'America/Toronto'],
  ],
  ...[
    ['Lyon', 'Europe/Paris'],
    ['Valencia', 'Europe/Madrid'],
    ['Athens', 'Europe/Athens'],
  ],
  ...[
    ['Cairo', 'Africa/Cairo'],
    ['Hà Nội', 'Asia/Ho_Chi_Minh'],
    ['Glasgow', 'Europe/London'],
  ],
];
const KINDS = ['skill', 'career', 'perspective', 'reverse', 'peer'];
const FORMATS = ['Video', 'Phone', 'Coffee', 'Walk', 'Written'];
const STYLES = ['Direct', 'Detailed', 'Overview', 'Questions first', 'Examples', 'Structured', 'Relaxed', 'Spoken'];
const ORGANISATIONS = ['North', 'South', 'Harbour', 'Lake', 'Hill', 'River', 'Field', 'Grove'].flatMap((name) =>
  ['Clinic', 'Works', 'Bank', 'School', 'Studio'].map((kind) => `${name} ${kind}`),
);
const DOINGS =
  'led a team through a merger,moved from nursing to data,built a shop floor dashboard,opened three sites,came back after five years away,changed careers at forty,taught evening classes,started as an apprentice,ran a help desk at night,wrote the handbook that everyone ignores,learned to say no'.split(
    ',',
  );

/** Numbers that look drawn at random, the same for the same seed. */
function drawing(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (most) => Math.floor(next() * most);
  const one = (list) => list[below(list.length)];
  const some = (list, least, most) => {
    const wanted = least + below(most - least + 1);
    const found = new Set();
    while (found.size < wanted) found.add(one(list));
    return [...found];
  };
  return { next, below, one, some };
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function nameOf({ below, one }, index) {
  if (index % 29 === 0) return one(NAMES_APART);
  const last = capital(Array.from({ length: 1 + below(2) }, () => one(SYLLABLES)).join(''));
  return `${one(FIRST)} ${last}`;
}

const aboutOf = ({ one }, topics) =>
  `I ${one(DOINGS)} and ${one(DOINGS)}. Ask me how ${topics[0].toLowerCase()} looks when nobody has time for it, and what I would do differently today.`;

function profileOf(draw, index) {
  const { below, one, some } = draw;
  const topics = some(SUBJECTS, 2, 5).map((subject) => capital(`${one(DEPTHS)}${subject}`));
  const [place, zone] = one(PLACES);
  return {
    name: nameOf(draw, index),
    pronouns: '',
    headline: one(ROLES),
    place,
    zone,
    photo: '',
    about: aboutOf(draw, topics),
    organisation: one(ORGANISATIONS),
    topics,
    asks: some(SUBJECTS, 0, 2).map(capital),
    learns: some(SUBJECTS, 0, 2).map(capital),
    levels: { [topics[0]]: one(['some', 'solid', 'deep']) },
    kinds: some(KINDS, 1, 3),
    formats: some(FORMATS, 1, 3),
    languages: ['English', ...some(LANGUAGES.slice(1), 0, 2)],
    style: '',
    styles: some(STYLES, 1, 2),
    limits: '',
    stories: [],
    places: below(4),
    taken: below(2),
    replyDays: below(6),
    cadence: '',
    hours: below(2) === 0 ? [{ days: [1, 2, 3, 4, 5], from: '16:00', to: '18:00' }] : [],
  };
}

/** The JSON text of people as `{id, profile}`: parsed anew, they weigh what data from a server weighs. */
export function mentorsText(count = 10_000) {
  const draw = drawing(20_261_021);
  return JSON.stringify(
    Array.from({ length: count }, (_, index) => ({ id: `person:${index}`, profile: profileOf(draw, index) })),
  );
}
