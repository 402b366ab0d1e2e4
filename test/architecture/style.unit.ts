import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesBelow, type SourceFile } from './source.js';
import { lengthFaults, spokenTemplates, syntaxFaults, templateFaults, testFaults } from './style.js';

type Rule = (file: SourceFile) => string[];

const elementFiles = filesBelow('src/elements', '.ts');
const sources = filesBelow('src', '.ts');
const tests = [...filesBelow('test', '.test.ts'), ...filesBelow('test', '.unit.ts')];

const RULES: { name: string; rule: Rule; files: SourceFile[]; refused: string[]; allowed: string[] }[] = [
  {
    name: 'no style in templates, nothing unsafe',
    rule: templateFaults,
    files: sources,
    refused: [
      'html`<p style="color: red"></p>`;',
      'html`<p style=${x}></p>`;',
      'html`<style>p {}</style>`;',
      "import { styleMap } from 'lit/directives/style-map.js';",
      'html`${unsafeHTML(text)}`;',
      'unsafeStatic(text);',
      'eval("1");',
      'new Function("return 1");',
    ],
    allowed: ['/** Never `<style>` nor unsafeHTML. */\nexport const a = 1;', 'element.style.height = "0";'],
  },
  {
    name: 'no enum, default export, any or non-null assertion',
    rule: syntaxFaults,
    files: sources,
    refused: [
      'enum Kind { a }',
      'export default class {}',
      'export default 1;',
      'let x: any;',
      'const y = f as any;',
      'x!.y;',
    ],
    allowed: ['const kinds = ["any", "enum"] as const;', 'switch (x) { default: y(); }'],
  },
  {
    name: 'templates speak through the catalogues',
    rule: spokenTemplates,
    files: elementFiles,
    refused: [
      'html`<button>Save</button>`;',
      'html`<button aria-label="Close"></button>`;',
      'html`<p>${name} reads this</p>`;',
    ],
    allowed: [
      'html`<button class="quiet" @click=${f}>${save}</button>`;',
      'html`<span>·</span>`;',
      'css`p { color: red }`;',
    ],
  },
  {
    name: 'at most 250 lines',
    rule: lengthFaults,
    files: elementFiles,
    refused: ['a;\n'.repeat(251)],
    allowed: ['a;\n'.repeat(250), `${'a;\n'.repeat(250)} * @key {Escape} Closes it.\n`],
  },
  {
    name: 'tests neither skip, focus, sleep nor retry',
    rule: testFaults,
    files: tests.filter(({ path }) => !path.startsWith('test/architecture/')),
    refused: [
      'it.only("x", f);',
      'describe.skip("x", f);',
      'this.skip();',
      'await aTimeout(50);',
      'setTimeout(done, 500);',
      'this.retries(2);',
      '// @ts-ignore',
    ],
    allowed: ['it("skips a day", f);', 'await nextFrame();'],
  },
];

for (const { name, rule, files, refused, allowed } of RULES) {
  const faultsOf = (text: string) => rule({ path: 'src/elements/goal-board/goal-board.ts', text });
  describe(name, () => {
    for (const file of files) {
      it(file.path, () => {
        assert.deepEqual(rule(file), []);
      });
    }
    for (const text of refused) {
      it(`refuses ${text.slice(0, 60)}`, () => {
        assert.equal(faultsOf(text).length > 0, true);
      });
    }
    for (const text of allowed) {
      it(`allows ${text.slice(0, 60)}`, () => {
        assert.deepEqual(faultsOf(text), []);
      });
    }
  });
}

it('a file of odds and ends is refused', () => {
  assert.deepEqual(syntaxFaults({ path: 'src/model/utils.ts', text: '' }), ['src/model/utils.ts is named utils']);
});
