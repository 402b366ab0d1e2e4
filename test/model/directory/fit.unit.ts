import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIT_RULES, fitOf, fitRanks, fitting, type FitRule, type Seeker } from '../../../src/model/directory/fit.js';
import { namesTopic } from '../../../src/model/directory/topic.js';
import type { Profile } from '../../../src/model/person.js';
import { listed, profile } from './people.js';

const seeker = (fields: Partial<Seeker> = {}): Seeker => ({
  now: '2026-10-21T08:20:00.000Z',
  goals: [],
  kinds: [],
  profile: {},
  ...fields,
});

type Told = [code: string, params: Readonly<Record<string, string | number>>];
const told = (person: Partial<Profile>, who: Partial<Seeker>): Told[] =>
  fitOf(profile(person), seeker(who), { most: 20 }).map(({ code, params }) => [code, params]);

const PRICE = { title: 'Negotiate better prices' };

describe('why somebody fits', () => {
  const table: [what: string, person: Partial<Profile>, who: Partial<Seeker>, reasons: Told[]][] = [
    [
      'R04 a topic of a goal',
      { topics: ['Hiring', 'Negotiation'] },
      { goals: [PRICE] },
      [['fit.goal', { topic: 'Negotiation', goal: PRICE.title }]],
    ],
    [
      'R04 deep knowledge first',
      { topics: ['Hiring', 'Negotiation'], levels: { Negotiation: 'deep' } },
      { goals: [{ title: 'Hire two people' }, PRICE].map((goal) => ({ ...goal, why: 'Hiring and negotiation' })) },
      [
        ['fit.goal.deep', { topic: 'Negotiation', goal: 'Hire two people' }],
        ['fit.goal', { topic: 'Hiring', goal: 'Hire two people' }],
      ],
    ],
    [
      'R01 the reason of a goal counts, too',
      { topics: ['Public speaking'] },
      { goals: [{ title: 'Be heard', why: 'I avoid speaking in public' }] },
      [['fit.goal', { topic: 'Public speaking', goal: 'Be heard' }]],
    ],
    [
      'R04 what I want to learn',
      { topics: ['Data', 'Ethics'], levels: { Ethics: 'deep' } },
      { profile: { learns: ['ethics', 'DATA'] } },
      [
        ['fit.learns', { topic: 'Data' }],
        ['fit.learns.deep', { topic: 'Ethics' }],
      ],
    ],
    [
      'R04 what a goal names is not told twice',
      { topics: ['Data'] },
      { goals: [{ title: 'Read data' }], profile: { learns: ['Data'] } },
      [['fit.goal', { topic: 'Data', goal: 'Read data' }]],
    ],
    [
      'R04 may be asked about it',
      { asks: ['Parental leave'] },
      { goals: [{ title: 'Plan my parental leave' }] },
      [['fit.asks', { topic: 'Parental leave' }]],
    ],
    ['R03 the kind of help', { kinds: ['skill', 'career'] }, { kinds: ['career', 'peer'] }, [['fit.kind.career', {}]]],
    ['R03 reverse mentoring', { kinds: ['reverse'] }, { kinds: ['reverse'] }, [['fit.kind.reverse', {}]]],
    [
      'R46 something to give back',
      { learns: ['Typography'] },
      { profile: { topics: ['typography'] } },
      [['fit.gives', { topic: 'Typography' }]],
    ],
    [
      'R04 a language, where there are several',
      { languages: ['English', 'some German'] },
      { profile: { languages: ['German'] } },
      [['fit.language', { language: 'German' }]],
    ],
    [
      'R04 the only language of both is no news',
      { languages: ['English'] },
      { profile: { languages: ['English'] } },
      [],
    ],
    [
      'R22 hours in common',
      { zone: 'America/New_York', hours: [{ days: [1, 3], from: '09:00', to: '10:30' }] },
      { profile: { zone: 'Europe/Berlin', hours: [{ days: [1, 2, 3], from: '14:00', to: '16:00' }] } },
      [['fit.hours', { count: 2 }]],
    ],
    [
      'R22 half an hour in common is no hour',
      { zone: 'Europe/Berlin', hours: [{ days: [1], from: '09:00', to: '10:00' }] },
      { profile: { zone: 'Europe/Berlin', hours: [{ days: [1], from: '09:30', to: '12:00' }] } },
      [],
    ],
    [
      'R11 a format',
      { formats: ['Walk', 'Video'] },
      { profile: { formats: ['video'] } },
      [['fit.format', { format: 'Video' }]],
    ],
    [
      'R30 a style',
      { styles: ['Direct', 'Detailed'] },
      { profile: { styles: ['detailed'] } },
      [['fit.style', { style: 'Detailed' }]],
    ],
    ['R07 an answer on the same day', { replyDays: 0.5 }, {}, [['fit.reply.sameDay', {}]]],
    ['R07 an answer within two days', { replyDays: 1.5 }, {}, [['fit.reply', { count: 2 }]]],
    ['R07 a slow answer is no reason', { replyDays: 3 }, {}, []],
    [
      'R43 another organisation',
      { organisation: 'Harbour Clinic' },
      { profile: { organisation: 'Lake Works' } },
      [['fit.other.organisation', { organisation: 'Harbour Clinic' }]],
    ],
    [
      'R43 other work',
      { headline: 'Nurse' },
      { profile: { headline: 'Engineer' } },
      [['fit.other.work', { headline: 'Nurse' }]],
    ],
    [
      'R43 another way of working',
      { styles: ['Direct'] },
      { profile: { styles: ['Detailed'] } },
      [['fit.other.style', { style: 'Direct' }]],
    ],
    [
      'R43 another place',
      { place: 'Lagos' },
      { profile: { place: 'Berlin' } },
      [['fit.other.place', { place: 'Lagos' }]],
    ],
    [
      'R43 the same is no difference',
      { headline: 'nurse', place: 'KRAKOW', organisation: 'Lake' },
      { profile: { headline: 'Nurse', place: 'Kraków', organisation: 'lake' } },
      [],
    ],
    [
      'R43 nothing is known of the reader',
      { headline: 'Nurse', place: 'Lagos', organisation: 'Lake', styles: ['Direct'] },
      {},
      [],
    ],
    ['R04 nothing in common', { topics: ['Hiring'] }, { goals: [{ title: 'Learn to sail' }] }, []],
  ];
  for (const [what, person, who, reasons] of table) {
    it(what, () => assert.deepEqual(told(person, who), reasons));
  }

  it('R43 a difference has its place among a few reasons', () => {
    const person = profile({
      topics: ['Data'],
      kinds: ['peer'],
      formats: ['Walk'],
      styles: ['Direct'],
      replyDays: 1,
      place: 'Lagos',
    });
    const who = seeker({
      goals: [{ title: 'Read data' }],
      kinds: ['peer'],
      profile: { formats: ['Walk'], styles: ['Direct'], place: 'Berlin' },
    });
    const codes = (most: number) => fitOf(person, who, { most }).map(({ code }) => code);
    assert.deepEqual(codes(4), ['fit.goal', 'fit.kind.peer', 'fit.format', 'fit.other.place']);
    assert.deepEqual(codes(2), ['fit.goal', 'fit.other.place']);
    assert.deepEqual(codes(0), []);
  });

  it('R04 a host adds its own reasons', () => {
    const sameFloor: FitRule = ({ place }) =>
      place === 'Floor 3' ? [{ says: 'fits', code: 'host.floor', params: { place } }] : [];
    const reasons = fitOf(profile({ place: 'Floor 3' }), seeker(), { rules: [sameFloor, ...FIT_RULES] });
    assert.deepEqual(reasons, [{ says: 'fits', code: 'host.floor', params: { place: 'Floor 3' } }]);
  });
});

const WHO = seeker({ goals: [PRICE], kinds: ['career'], profile: { formats: ['Walk'] } });
const PEOPLE = listed(
  { name: 'Walker', formats: ['Walk'] },
  { name: 'Nobody', place: 'Lagos' },
  { name: 'Best', topics: ['Negotiation', 'Prices'], formats: ['Walk'] },
  { name: 'Full', topics: ['Negotiation', 'Prices'], kinds: ['career'], places: 1, taken: 1 },
  { name: 'Career', kinds: ['career'], formats: ['Walk'] },
  { name: 'Twin', formats: ['Walk'] },
);

describe('the order of fit', () => {
  it('R04 weighs the topics of goals first, then kinds of help, then the rest; equals share a place', () => {
    assert.deepEqual([...fitRanks(PEOPLE, WHO)], [3, 4, 1, 0, 2, 3]);
  });

  it('R06 names the next people who can be asked and have a reason', () => {
    const names = (options: Partial<Parameters<typeof fitting>[2]>) =>
      fitting(PEOPLE, WHO, { today: '2026-10-21', ...options }).map(({ profile: { name } }) => name);
    assert.deepEqual(names({}), ['Best', 'Career', 'Walker']);
    assert.deepEqual(names({ except: ['person:best'], people: 2 }), ['Career', 'Walker']);
    assert.deepEqual(names({ people: 10 }), ['Best', 'Career', 'Walker', 'Twin']);
    assert.deepEqual(names({ rules: [] }), []);
  });
});

describe('a text that names a topic', () => {
  const table: [text: string, topic: string, expected: boolean][] = [
    ['Negotiate better prices', 'Negotiation', true],
    ['I avoid speaking in public', 'Public speaking', true],
    ['Speak at the spring meeting', 'Public speaking', false],
    ['Besser verhandeln', 'Verhandlung', true],
    ['Learn data', 'Database', false],
    ['Get into R&D', 'R&D', true],
    ['Trade more', 'Training', false],
    ['デザインを学ぶ', 'デザイン', true],
    ['Zostać lepszym mówcą', 'MOWCA', true],
    ['Anything', '', false],
    ['Anything', '—', false],
    ['', 'Data', false],
  ];
  for (const [text, topic, expected] of table) {
    it(`“${text}” and “${topic}”: ${String(expected)}`, () => assert.equal(namesTopic(text, topic), expected));
  }
});
