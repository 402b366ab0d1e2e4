import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identityOf, localPerson, ownZone, type User } from '../../src/context/identity.js';
import { createBrowser, openPage } from '../store/surroundings.js';

describe('who the person is', () => {
  const cases: readonly (readonly [User | undefined, string, string, readonly string[]])[] = [
    ['lena', 'person:lena', '', []],
    ['person:lena', 'person:lena', '', []],
    [{ id: 'lena' }, 'person:lena', '', []],
    [{ id: 'person:lena', name: 'Lena', roles: ['coordinator'] }, 'person:lena', 'Lena', ['coordinator']],
    [null, '', '', []],
    ['visitor', '', '', []],
  ];
  for (const [user, person, name, roles] of cases) {
    it(`${JSON.stringify(user)}: ${person || 'a visitor'}`, () => {
      assert.deepEqual(identityOf(user, 'Europe/Berlin', openPage()), { person, name, roles, zone: 'Europe/Berlin' });
    });
  }

  it('is one local person where nobody says it', () => {
    const browser = createBrowser();
    const { person } = identityOf(undefined, '', openPage(browser));
    assert.match(person, /^person:local-/);
    assert.equal(identityOf('', '', openPage(browser)).person, person);
    assert.notEqual(identityOf('', '', openPage()).person, person);
  });

  it('is made anew where the device holds something else', () => {
    const browser = createBrowser();
    browser.kept.set('mentorship-widgets/local-person', 'garbage');
    const person = localPerson(openPage(browser));
    assert.match(person, /^person:local-/);
    assert.equal(localPerson(openPage(browser)), person);
  });

  it('reads hours in the zone of the browser where none is given', () => {
    assert.equal(identityOf('lena', '', openPage()).zone, ownZone());
  });
});
