import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-card/mentor-card.js';
import type { MentorCard } from '../../../src/elements/mentor-card/mentor-card.js';
import type { StorageAdapter } from '../../../src/storage/contract.js';
import { allByRole, byRole, findRole, findText, shownText } from '../../support/find.js';
import { openPage } from '../../support/page.js';
import { AMARA, LENA, mentorship, PAIR, record } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { spoiled, worldOf } from '../../support/world.js';

const by = { by: AMARA };
const RECORDS = [
  record('public', AMARA, { name: 'Amara Okoye', topics: ['Talks'] }, by),
  record('members', AMARA, { name: 'Amara Okoye', limits: 'No referrals.', photo: 'amara.png' }, by),
  record('members', 'contact:amara-okoye', { email: 'office@example.org' }, by),
  record(PAIR, 'contact:amara-okoye', { phone: '+1 212 555 0100' }, by),
  mentorship(),
];

const card = html`<mentor-card size="full" person-id="amara-okoye" json-ld></mentor-card>`;

/** Everything that the storage hands to the page: spaces that were asked for, and the records that came. */
async function watched() {
  const { storage } = await worldOf(RECORDS);
  const asked = new Set<string>();
  const got: string[] = [];
  const spy = spoiled(storage, (adapter): Partial<StorageAdapter> => ({
    get: async (space, ids, options) => {
      asked.add(space);
      const records = await adapter.get(space, ids, options);
      got.push(JSON.stringify(records));
      return records;
    },
    list: async (space, query, options) => {
      asked.add(space);
      const page = await adapter.list(space, query, options);
      got.push(JSON.stringify(page.items));
      return page;
    },
    changes: (spaces, options) => {
      for (const space of spaces) asked.add(space);
      return adapter.changes(spaces, options);
    },
  }));
  return { storage: spy, asked, got };
}

const published = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map((script): unknown =>
    JSON.parse(script.textContent),
  );

describe('public profile, members’ profile and contact are separate records', () => {
  it('a visitor’s page never even receives the others', async () => {
    const { storage, asked, got } = await watched();
    const page = await openPage(card, { storage, as: null });
    await findRole(page, 'heading', 'Amara Okoye');
    await findText(page, 'Everybody can read this.');
    expect([...asked]).to.deep.equal(['public']);
    expect(got.join('\n')).to.contain('Talks');
    expect(got.join('\n')).not.to.match(/No referrals|amara\.png|office@example|555/u);
    const { snapshot } = page.store;
    expect(snapshot.of('person').map(({ space }) => space)).to.deep.equal(['public']);
    expect(snapshot.of('contact')).to.deep.equal([]);
    expect(snapshot.of('mentorship')).to.deep.equal([]);
    expect(shownText(page)).not.to.match(/No referrals|office|555/u);
    expect(allByRole(page, 'link')).to.deep.equal([]);
    await expect(page).to.be.accessible();
  });

  it('a partner sees all of it, each with the sentence of who reads it', async () => {
    const { storage } = await watched();
    const page = await openPage(card, { storage, as: LENA });
    await findRole(page, 'link', '+1 212 555 0100');
    const region = byRole(page, 'region', 'How to reach Amara');
    expect(shownText(region)).to.match(/555 0100 Only you and Amara can read this. .*office@example.org Everybody/u);
    expect(byRole(page, 'link', 'office@example.org')).to.have.property('href', 'mailto:office@example.org');
    expect(shownText(page)).to.contain('No referrals.');
    expect(shownText(page)).to.contain('A shorter profile of Amara can be read by everybody.');
    await expect(page).to.be.accessible();
  });

  it('search engines are given what everybody may read, whoever looks', async () => {
    const { storage } = await watched();
    const page = await openPage(card, { storage, as: LENA });
    await until(() => published().length === 1);
    const data = { '@context': 'https://schema.org', '@type': 'Person', name: 'Amara Okoye', knowsAbout: ['Talks'] };
    expect(published()).to.deep.equal([data]);
    const element = page.querySelector<MentorCard>('mentor-card');
    expect(await element?.toJsonLd()).to.deep.equal(data);
    expect(element?.childNodes).to.have.length(0);
    element?.remove();
    expect(published()).to.deep.equal([]);
  });
});

describe('schema.org data of what the page itself tells', () => {
  it('follows the attributes, and no text can end its script', async () => {
    const { storage } = await worldOf();
    const page = await openPage(
      html`<mentor-card .name=${'</script><b>Amara'} photo="amara.png" json-ld></mentor-card>`,
      {
        storage,
      },
    );
    await until(() => published().length === 1);
    const image = new URL('amara.png', document.baseURI).href;
    expect(published()).to.deep.equal([
      { '@context': 'https://schema.org', '@type': 'Person', name: '</script><b>Amara', image },
    ]);
    expect(document.head.innerHTML).not.to.contain('</script><b>Amara');
    const element = page.querySelector<MentorCard>('mentor-card');
    element?.removeAttribute('photo');
    element?.setAttribute('name', 'Amara');
    await until(() => JSON.stringify(published()).includes('"Amara"'));
    element?.removeAttribute('json-ld');
    await until(() => published().length === 0);
  });
});
