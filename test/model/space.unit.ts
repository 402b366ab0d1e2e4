import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { audienceOf, audienceSentence, canSee, pairSpace, personSpace } from '../../src/model/space.js';

const LENA = 'person:lena';
const AMARA = 'person:amara';
const PAIR = 'pair:amara+lena';

describe('spaces', () => {
  it('of a pair have one name, whoever says it', () => {
    assert.equal(pairSpace(LENA, AMARA), PAIR);
    assert.equal(pairSpace(AMARA, LENA), PAIR);
  });
  it('of a person have the name of the person', () => {
    assert.equal(personSpace(LENA), LENA);
  });
  it('of different pairs differ', () => {
    assert.notEqual(pairSpace('person:a', 'person:b'), pairSpace('person:a', 'person:c'));
    assert.notEqual(pairSpace('person:a+b', 'person:c'), pairSpace('person:a', 'person:b+c'));
    assert.notEqual(pairSpace('person:a+b', 'person:c'), pairSpace('person:a%2Bb', 'person:c'));
  });
});

describe('who reads it, in a sentence', () => {
  const cases = [
    [LENA, '', 'me', 'audience.me'],
    [AMARA, '', 'person', 'audience.person'],
    [PAIR, 'Amara', 'pair', 'audience.pair'],
    [PAIR, '', 'pair', 'audience.pair.unnamed'],
    ['programme:spring', '', 'programme', 'audience.programme'],
    ['members', '', 'members', 'audience.members'],
    ['public', '', 'public', 'audience.public'],
  ] as const;
  for (const [space, partner, audience, code] of cases) {
    it(`${space} ${partner}: ${code}`, () => {
      assert.equal(audienceOf(space, LENA), audience);
      assert.equal(audienceSentence(space, LENA, partner).code, code);
    });
  }
  it('names the partner', () => {
    assert.deepEqual(audienceSentence(PAIR, LENA, 'Amara'), { code: 'audience.pair', params: { partner: 'Amara' } });
  });
});

describe('canSee', () => {
  const TABLE = `
    space            visitor lena amara ida
    public           yes     yes  yes   yes
    members          no      yes  yes   yes
    person:lena      no      yes  no    no
    pair:amara+lena  no      yes  yes   no
    programme:spring no      yes  yes   no`;
  const [head = '', ...rows] = TABLE.trim().split('\n');
  const [, ...people] = head.trim().split(/\s+/);
  for (const row of rows) {
    const [space = '', ...marks] = row.trim().split(/\s+/);
    people.forEach((person, index) => {
      it(`${space} is ${marks[index] === 'yes' ? '' : 'not '}for ${person}`, () => {
        const id = person === 'visitor' ? '' : `person:${person}`;
        const members = /^(?:pair|programme):/.test(space) ? [LENA, AMARA] : [];
        assert.equal(canSee(space, id, members), marks[index] === 'yes');
      });
    });
  }
  it('is for nobody where nobody is named, and never for the empty name', () => {
    assert.equal(canSee(PAIR, LENA), false);
    assert.equal(canSee('', ''), false);
    assert.equal(canSee(PAIR, '', ['']), false);
  });
});
