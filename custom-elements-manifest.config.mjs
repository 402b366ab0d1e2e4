import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { documentedTokens } from './.scripts/token-rows.mjs';

const publishedPath = (path) =>
  path
    .replace(/^\/?src\//, 'dist/')
    .replace(/^dist\/elements\/([^/]+)\/\1\.ts$/, 'dist/elements/$1.js')
    .replace(/\.ts$/, '.js');

const isPublic = ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name);

/** Notes the elements whose class comment has `@internal`; `published` leaves them out. */
function internalTag() {
  const internal = new Set();
  return {
    name: 'internal-tag',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      if (ts.getJSDocTags(node).some(({ tagName }) => /^(internal|ignore)$/.test(tagName.text))) {
        internal.add(node.name?.text);
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations?.filter(({ name }) => !internal.has(name));
        module.exports = module.exports?.filter(({ declaration }) => !internal.has(declaration?.name));
      }
    },
  };
}

/** Reads the tag of a class from our guarded `define(tag, class)`. */
function definedTag() {
  const tags = new Map();
  return {
    name: 'defined-tag',
    analyzePhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (tag && element && ts.isStringLiteral(tag)) tags.set(element.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          const tagName = tags.get(declaration.name);
          if (declaration.kind !== 'class' || tagName === undefined) continue;
          Object.assign(declaration, { tagName, customElement: true });
          module.exports ??= [];
          module.exports.push({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: declaration.name, module: module.path },
          });
        }
      }
    },
  };
}

/** What the keys of a class comment do, from `@key {ArrowUp, ArrowDown} In the menu: …`. */
const KEY = /^\{([^}]+)\}\s*([^]+)$/;

/** What screen readers are told, from `@announces {status} …`: `status` waits for a pause, `alert` does not. */
const ANNOUNCEMENT = /^\{(status|alert)\}\s*([^]+)$/;

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** Reads `@key` and `@announces` from class comments, and the details of events from their interfaces. */
function spokenTags() {
  const spoken = new Map();
  const details = new Map();

  const readAll = (ts, node, tag, pattern) =>
    ts
      .getJSDocTags(node)
      .filter(({ tagName }) => tagName.text === tag)
      .map(({ comment }) => {
        const text = ts.getTextOfJSDocComment(comment) ?? '';
        const found = pattern.exec(text.trim());
        if (!found) throw new Error(`@${tag} of ${node.name?.text} is not to be read: ${text}`);
        return { first: found[1], description: oneLine(found[2]) };
      });

  const readClass = (ts, node) => {
    spoken.set(node.name?.text, {
      keyboard: readAll(ts, node, 'key', KEY).map(({ first, description }) => ({
        keys: first.split(/,\s*/),
        description,
      })),
      announcements: readAll(ts, node, 'announces', ANNOUNCEMENT).map(({ first, description }) => ({
        politeness: first,
        description,
      })),
    });
  };

  const readDetail = (ts, node) => {
    const members = node.members.filter(ts.isPropertySignature).map((member) => ({
      name: member.name.getText(),
      type: oneLine(member.type?.getText() ?? 'unknown'),
      description: oneLine(
        ts
          .getJSDocCommentsAndTags(member)
          .map(({ comment }) => String(comment ?? ''))
          .join(' '),
      ),
    }));
    details.set(node.name.text, members);
  };

  return {
    name: 'spoken-tags',
    analyzePhase({ ts, node }) {
      if (ts.isClassDeclaration(node)) readClass(ts, node);
      if (ts.isInterfaceDeclaration(node) && node.name.text.endsWith('Detail')) readDetail(ts, node);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? [])) {
        if (!declaration.customElement) continue;
        Object.assign(declaration, spoken.get(declaration.name));
        for (const event of declaration.events ?? []) {
          event.detail = details.get(/<(\w+)>/.exec(event.type?.text ?? '')?.[1]);
        }
      }
    },
  };
}

/** Keeps the modules that define an element, named as they are published, without their private members. */
const published = () => ({
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const isElement = ({ customElement, tagName }) => customElement && tagName !== undefined;
    customElementsManifest.modules = customElementsManifest.modules
      .map((module) => ({ ...module, declarations: module.declarations?.filter(isElement) ?? [] }))
      .filter(({ declarations }) => declarations.length > 0);
    for (const module of customElementsManifest.modules) {
      module.path = publishedPath(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = publishedPath(declaration.module);
      }
      for (const declaration of module.declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
    }
  },
});

/** What the analyzer cannot read from an element: the tokens, which all share, and that attributes are text by default. */
const shared = () => ({
  name: 'shared',
  packageLinkPhase({ customElementsManifest }) {
    const cssProperties = documentedTokens.map(({ name, value, description }) => ({
      name,
      default: value,
      description,
    }));
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      declaration.cssProperties = cssProperties;
      for (const described of [...(declaration.attributes ?? []), ...(declaration.members ?? [])]) {
        if (described.kind !== 'method')
          described.type ??= { text: described.attribute || described.fieldName ? 'string' : 'unknown' };
      }
    }
  },
});

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    definedTag(),
    internalTag(),
    spokenTags(),
    published(),
    shared(),
    customElementVsCodePlugin({ outdir: 'dist' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};
