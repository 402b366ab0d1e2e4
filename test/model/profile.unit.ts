import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactWays } from '../../src/model/contact.js';
import { knownPerson, profilesOf, type ProfileEntry } from '../../src/model/profile.js';
import { RECORD_SCHEMAS } from '../../src/model/schemas/records.js';
import { canSee } from '../../src/model/space.js';
import * as v from '../../src/model/schemas/shape.js';

const AMARA = 'person:amara';
const PAIR = 'pair:amara+lena';
const base = {
  schemaVersion: 1,
  createdAt: '2026-09-02T09:00:00.000Z',
  createdBy: AMARA,
  updatedAt: '2026-09-02T09:00:00.000Z',
};

const person = (space: string, fields: object, id = AMARA): ProfileEntry => ({
  kind: 'person',
  space,
  id,
  value: v.parse(RECORD_SCHEMAS.person, { ...base, name: 'Amara', ...fields }),
});

const contact = (space: string, fields: object): ProfileEntry => ({
  kind: 'contact',
  space,
  id: 'contact:amara',
  value: v.parse(RECORD_SCHEMAS.contact, { ...base, ...fields }),
});

const places = (fields: object): ProfileEntry => ({
  kind: 'availability',
  space: 'members',
  id: 'availability:amara',
  value: v.parse(RECORD_SCHEMAS.availability, { ...base, ...fields }),
});

const PUBLIC = person('public', { headline: 'Director', photo: 'amara.png', topics: ['Talks'], places: 1 });
const MEMBERS = person('members', { name: 'Amara Okoye', limits: 'No referrals.', topics: [], places: 3, taken: 1 });

describe('what a reader may know of a person', () => {
  it('joins the public profile and that of members, in any order', () => {
    for (const entries of [
      [PUBLIC, MEMBERS],
      [MEMBERS, PUBLIC],
    ]) {
      const [known, ...more] = profilesOf(entries);
      assert.deepEqual(more, []);
      assert.deepEqual(known?.spaces, ['public', 'members']);
      const { name, headline, photo, topics, limits, places: fit, taken } = known.profile;
      assert.deepEqual(
        { name, headline, photo, topics, limits, fit, taken },
        {
          name: 'Amara Okoye',
          headline: 'Director',
          photo: 'amara.png',
          topics: ['Talks'],
          limits: 'No referrals.',
          fit: 3,
          taken: 1,
        },
      );
    }
  });

  it('tells apart what everybody may read', () => {
    assert.equal(profilesOf([PUBLIC, MEMBERS])[0]?.shown?.limits, '');
    assert.equal(profilesOf([PUBLIC, MEMBERS])[0]?.shown?.name, 'Amara');
    assert.equal(profilesOf([MEMBERS])[0]?.shown, undefined);
  });

  it('takes places together: one that says them is not paused by a wider one', () => {
    const paused = person('public', { pausedUntil: '2027-01-01' });
    assert.equal(profilesOf([paused, MEMBERS])[0]?.profile.pausedUntil, undefined);
    assert.equal(profilesOf([paused, person('members', {})])[0]?.profile.pausedUntil, '2027-01-01');
  });

  it('shows the places as they stand now', () => {
    const reserved = [{ id: 'request:1', at: base.createdAt }];
    const known = knownPerson([MEMBERS, places({ places: 2, reserved, direct: 1 })], AMARA);
    assert.deepEqual([known?.profile.places, known?.profile.taken], [2, 2]);
  });

  it('keeps contacts apart, the narrowest first', () => {
    const known = knownPerson([contact('members', { email: 'a@b.org' }), PUBLIC, contact(PAIR, { phone: '1' })], AMARA);
    assert.deepEqual(
      known?.contacts.map(({ space, value }) => [space, value.email, value.phone]),
      [
        [PAIR, '', '1'],
        ['members', 'a@b.org', ''],
      ],
    );
  });

  it('knows nobody without a profile', () => {
    assert.equal(knownPerson([contact('members', { email: 'a@b.org' })], AMARA), undefined);
    assert.equal(knownPerson([person('public', {}, 'person:other')], AMARA), undefined);
  });

  // as a server decides before it answers
  for (const [reader, members, expected] of [
    ['', [], { limits: '', contacts: [] }],
    ['person:zoe', [], { limits: 'No referrals.', contacts: ['members'] }],
    ['person:lena', ['person:amara', 'person:lena'], { limits: 'No referrals.', contacts: [PAIR, 'members'] }],
  ] as const)
    it(`gives ${reader || 'a visitor'} what the spaces allow`, () => {
      const all = [PUBLIC, MEMBERS, contact('members', { email: 'a@b.org' }), contact(PAIR, { phone: '1' })];
      const known = knownPerson(
        all.filter(({ space }) => canSee(space, reader, space === PAIR ? members : [])),
        AMARA,
      );
      assert.equal(known?.profile.limits, expected.limits);
      assert.deepEqual(
        known.contacts.map(({ space }) => space),
        expected.contacts,
      );
    });
});

describe('ways to reach a person', () => {
  it('are addresses that run no code', () => {
    assert.deepEqual(
      contactWays({
        email: ' amara@example.org ',
        phone: '+1 (212) 555-0100',
        links: ['https://www.example.org/amara/', 'javascript:alert(1)', 'tel:+1212', ' data:text/html,x'],
      }),
      [
        { kind: 'mail', text: 'amara@example.org', href: 'mailto:amara@example.org' },
        { kind: 'phone', text: '+1 (212) 555-0100', href: 'tel:+12125550100' },
        { kind: 'link', text: 'example.org/amara', href: 'https://www.example.org/amara/' },
        { kind: 'link', text: '+1212', href: 'tel:+1212' },
      ],
    );
    assert.deepEqual(contactWays({ email: '', phone: ' ', links: [] }), []);
    assert.deepEqual(contactWays({ email: 'a?cc=b@c.org', phone: 'ext', links: [] }), [
      { kind: 'mail', text: 'a?cc=b@c.org', href: 'mailto:a%3Fcc%3Db@c.org' },
    ]);
  });

  it('leaves out what would run code when the record is read', () => {
    const links = ['javascript:alert(1)', 'https://example.org'];
    const { output } = v.safeParse(RECORD_SCHEMAS.contact, { ...base, links });
    assert.deepEqual(Reflect.get(Object(output), 'links'), ['https://example.org']);
  });
});
