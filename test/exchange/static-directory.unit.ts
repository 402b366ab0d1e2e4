import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { directoryJsonLd, jsonLdText, personJsonLd } from '../../src/exchange/json-ld.js';
import { renderDirectory } from '../../src/exchange/static-directory.js';
import type { Listed } from '../../src/model/directory/listed.js';
import { parseProfile } from '../../src/model/schemas/person.js';

function listed(id: string, fields: object): Listed {
  const result = parseProfile(fields);
  assert.ok(result.ok);
  return { id, profile: result.value };
}

const ADA = listed('person:ada', {
  name: 'Ada <Lind>',
  headline: 'Baker',
  organisation: 'Bread & Co',
  place: 'Oslo',
  photo: '/ada.png',
  about: 'Says "hello"',
  topics: ['Bread', 'Yeast'],
  asks: ['Ovens', 'Bread'],
  learns: ['Tea'],
  languages: ['nb', 'en'],
  email: 'ada@example.org',
  places: 2,
});

describe('a person as JSON-LD', () => {
  it('tells what a public profile tells, and nothing else', () => {
    assert.deepEqual(personJsonLd(ADA.profile, 'https://example.org/ada'), {
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Ada <Lind>',
      jobTitle: 'Baker',
      description: 'Says "hello"',
      image: '/ada.png',
      url: 'https://example.org/ada',
      worksFor: { '@type': 'Organization', name: 'Bread & Co' },
      address: { '@type': 'PostalAddress', addressLocality: 'Oslo' },
      knowsAbout: ['Bread', 'Yeast', 'Ovens'],
      knowsLanguage: ['nb', 'en'],
    });
  });

  it('leaves out what is not said, and addresses that run code', () => {
    const { profile } = listed('person:bo', { name: 'Bo' });
    assert.deepEqual(personJsonLd({ ...profile, photo: 'javascript:x' }, 'javascript:x'), {
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Bo',
    });
  });

  it('cannot end the script that it stands in', () => {
    const text = jsonLdText({ a: '</script><!--\u2028\u2029&' });
    assert.equal(text, '{"a":"\\u003c/script\\u003e\\u003c!--\\u2028\\u2029\\u0026"}');
    assert.deepEqual(JSON.parse(text), { a: '</script><!--\u2028\u2029&' });
  });

  it('is one item of a list', () => {
    assert.deepEqual(directoryJsonLd([listed('person:bo', { name: 'Bo' })]), {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      numberOfItems: 1,
      itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@type': 'Person', name: 'Bo' } }],
    });
  });
});

describe('a directory as static HTML', () => {
  it('is the tag with a plain list inside, and JSON-LD', () => {
    const html = renderDirectory([ADA], {
      attributes: { src: '/mentors.csv', 'url-state': 'm"' },
      linkOf: ({ id }) => `/people/${id.slice(7)}`,
    });
    const [list = '', data = ''] = html.split('<script type="application/ld+json">');
    assert.equal(
      list,
      `<mentor-directory src="/mentors.csv" url-state="m&quot;">
  <ul>
    <li>
      <img src="/ada.png" alt="" width="88" height="88" loading="lazy">
      <h3><a href="/people/ada">Ada &lt;Lind&gt;</a></h3>
      <p>Baker, Bread &amp; Co, Oslo</p>
      <p>Says &quot;hello&quot;</p>
      <p>Can help with Bread and Yeast</p>
      <p>Ask me about Ovens and Bread</p>
      <p>Wants to learn Tea</p>
      <p>Speaks nb and en</p>
    </li>
  </ul>
</mentor-directory>
`,
    );
    const { itemListElement } = JSON.parse(data.replace('</script>\n', '')) as ReturnType<typeof directoryJsonLd>;
    assert.deepEqual((itemListElement as { item: { name: string; url: string } }[])[0]?.item.url, '/people/ada');
  });

  it('speaks other languages', () => {
    const html = renderDirectory([listed('person:bo', { name: 'Bo', topics: ['A', 'B'] })], {
      lang: 'de',
      words: { 'static.topics': 'Hilft bei {items}' },
      headingLevel: 2,
      jsonLd: false,
    });
    assert.match(html, /<h2>Bo<\/h2>\n {6}<p>Hilft bei A und B<\/p>/u);
    assert.doesNotMatch(html, /script/u);
  });

  it('says when there is nobody', () => {
    assert.equal(renderDirectory([]), '<mentor-directory>\n  <p>Nobody is listed yet.</p>\n</mentor-directory>\n');
  });

  const refused: Record<string, string>[] = [{ onclick: 'x' }, { style: 'x' }, { 'a b': 'x' }, { src: 'javascript:x' }];
  for (const attributes of refused) {
    it(`refuses ${JSON.stringify(attributes)}`, () => {
      assert.throws(() => renderDirectory([], { attributes }), TypeError);
    });
  }

  it('holds no tag and no address that a person wrote', () => {
    const text = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '/', '\n', '\u0000', 'javascript:') });
    fc.assert(
      fc.property(text, text, (name, link) => {
        const one = listed('person:x', { name: `x${name}`, about: name, topics: [`t${name}`], photo: '' });
        const html = renderDirectory([one], { linkOf: () => link, jsonLd: false });
        const tags = [...html.matchAll(/<\/?([a-z0-9-]+)/gu)].map(([, tag = '']) => tag);
        assert.deepEqual(
          tags.filter((tag) => !['mentor-directory', 'ul', 'li', 'h3', 'p', 'a'].includes(tag)),
          [],
        );
        assert.doesNotMatch(html, /href="\s*javascript/iu);
      }),
    );
  });
});
