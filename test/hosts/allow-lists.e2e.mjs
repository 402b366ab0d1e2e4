// What the allow-lists of demo/hosts/editors let through, in the editors and sanitizers themselves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { forSanitizeHtml, listOf } from '../../demo/hosts/editors/lists.mjs';
import { launchChromium } from '../runner/browsers.mjs';
import { serve, watchPage } from '../runner/serve.mjs';

const PACKAGES = 'test/hosts/packages';

const CARD =
  '<mentor-card name="Ruth Adler" topics="Budgets, First talk" places="2" no-action="" class="wide"><ul><li>Ruth Adler, Vienna</li></ul><a slot="actions" href="mailto:us@example.org">Write to us</a></mentor-card>';
const EMPTY_CARD = '<mentor-card person-id="kenji"></mentor-card>';
const BOARD = '<mentorship-provider storage="memory"><goal-board view="list"></goal-board></mentorship-provider>';
const MOUNT =
  '<div data-mentorship-widget="mentor-card" data-name="Ruth Adler" data-paused-until="2099-01-01"><p>Ruth Adler, Vienna</p></div>';

const KEPT = { CARD, EMPTY_CARD, BOARD, MOUNT };

const BAD = {
  'a handler': '<mentor-card name="Eve" onclick="alert(1)"></mentor-card>',
  'an attribute that no element of ours knows': '<mentor-card name="Eve" bogus="alert(1)"></mentor-card>',
  'a script': '<p>Eve</p><script>alert(1)</script>',
};

const FOREIGN = '<p>Eve</p><foreign-element a="alert(1)">alert(1)</foreign-element>';

/** As text that two editors write alike: without white space between tags, attributes in order. */
function normal(html) {
  const tags = html.replace(/>\s+</gu, '><').replace(/<(p|li|ul|div)>\s+|\s+<\/(p|li|ul|div)>/gu, (tag) => tag.trim());
  return tags
    .replace(/<([\w-]+)((?: [\w-]+(?:="[^"]*")?)+)>/gu, (_, tag, attributes) => {
      const names = attributes.match(/[\w-]+(?:="[^"]*")?/gu).map((text) => (text.includes('=') ? text : `${text}=""`));
      return `<${tag} ${names.sort().join(' ')}>`;
    })
    .trim();
}

const contains = (html, wanted) => normal(html).includes(normal(wanted));

/** Each way to filter, run in a page that has its script; `foreign` where it keeps tags that are not ours. */
const FILTERS = [
  {
    name: 'DOMPurify',
    scripts: ['/dompurify/dist/purify.js'],
    run: async (html, list, allows) => {
      const { forDomPurify } = await import('/lists.js');
      return globalThis.DOMPurify.sanitize(html, allows ? forDomPurify(list) : {});
    },
  },
  {
    name: 'TinyMCE',
    scripts: ['/tinymce/tinymce.min.js'],
    run: async (html, list, allows) => {
      const { forTinyMce } = await import('/lists.js');
      const target = document.body.appendChild(document.createElement('textarea'));
      const rules = allows ? forTinyMce(list) : {};
      const [editor] = await globalThis.tinymce.init({ target, license_key: 'gpl', convert_urls: false, ...rules });
      editor.setContent(html);
      const content = editor.getContent();
      editor.remove();
      target.remove();
      return content;
    },
  },
  {
    name: 'CKEditor',
    scripts: ['/ckeditor5/dist/browser/ckeditor5.umd.js'],
    foreign: true,
    run: async (html, list, allows) => {
      const { forCkEditor } = await import('/lists.js');
      const { ClassicEditor, Essentials, GeneralHtmlSupport, Link, List, Paragraph } = globalThis.CKEDITOR;
      const place = document.body.appendChild(document.createElement('div'));
      const editor = await ClassicEditor.create(place, {
        licenseKey: 'GPL',
        plugins: [Essentials, GeneralHtmlSupport, Link, List, Paragraph],
        htmlSupport: allows ? forCkEditor(list) : {},
      });
      editor.setData(html);
      const content = editor.getData();
      await editor.destroy();
      place.remove();
      return content;
    },
  },
];

/** In a browser that has it; any other one says so. */
const SET_HTML = {
  name: 'setHTML()',
  scripts: [],
  run: async (html, list, allows) => {
    const { forSetHtml } = await import('/lists.js');
    const place = document.createElement('div');
    const sanitizer = new globalThis.Sanitizer();
    place.setHTML(html, { sanitizer: allows ? forSetHtml(list, sanitizer) : sanitizer });
    return place.innerHTML;
  },
};

const PAGE = '<!doctype html><html lang="en"><title>An editor</title><body></body></html>';

describe('allow-lists', () => {
  let server;
  let browser;
  let list;

  before(async () => {
    list = listOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
    const lists = readFileSync('demo/hosts/editors/lists.mjs', 'utf8');
    server = await serve(`${PACKAGES}/node_modules`, { pages: { '/page.html': PAGE, '/lists.js': lists } });
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  const filterIn = ({ scripts, run }) => {
    let page;
    let faults;
    const open = async () => {
      page = await browser.newPage();
      faults = watchPage(page, server.address);
      await page.goto(`${server.address}/page.html`);
      for (const script of scripts) await page.addScriptTag({ url: script });
    };
    return async (html, allows) => {
      if (!page) await open();
      const content = await page.evaluate(run, html, list, allows);
      assert.deepEqual(faults, []);
      return content;
    };
  };

  function keepsOurs(filter) {
    for (const [name, html] of Object.entries(KEPT)) {
      it(`H4 keeps ${name.toLowerCase().replace('_', ' ')} with its attributes and its content`, async () => {
        const content = await filter(html, true);
        assert.ok(contains(content, html), content);
      });
    }
    for (const [name, html] of Object.entries(BAD)) {
      it(`H4 still takes away ${name}`, async () => {
        const content = await filter(html, true);
        assert.match(content, /Eve/u);
        assert.doesNotMatch(content, /onclick|bogus|<script/u);
      });
    }
    it('H4 takes our tags away without the list', async () => {
      assert.doesNotMatch(await filter(CARD, false), /mentor-card/u);
    });
  }

  for (const one of FILTERS) {
    describe(one.name, () => {
      const filter = filterIn(one);
      keepsOurs(filter);
      it(`H4 ${one.foreign ? 'keeps tags that are not ours, too, as the list says' : 'takes away tags that are not ours'}`, async () => {
        assert.equal(/<foreign-element/u.test(await filter(FOREIGN, true)), one.foreign ?? false);
      });
    });
  }

  describe('sanitize-html', () => {
    const sanitizeHtml = createRequire(import.meta.url)(`./packages/node_modules/sanitize-html`);
    const filter = (html, allows) =>
      sanitizeHtml(html, allows ? forSanitizeHtml(list, sanitizeHtml.defaults) : sanitizeHtml.defaults);
    keepsOurs(filter);

    it('H4 takes away tags that are not ours', () => {
      assert.doesNotMatch(filter(FOREIGN, true), /<foreign-element/u);
    });

    it('H4 takes away an address that runs', () => {
      const html = filter(
        '<mentor-card name="Eve" src="javascript:alert(1)" photo="javascript:alert(1)"></mentor-card>',
        true,
      );
      assert.equal(html, '<mentor-card name="Eve"></mentor-card>');
    });
  });

  describe(SET_HTML.name, () => {
    const filter = filterIn(SET_HTML);
    keepsOurs(filter);

    it('H4 takes away tags that are not ours', async () => {
      assert.doesNotMatch(await filter(FOREIGN, true), /<foreign-element/u);
    });
  });
});
