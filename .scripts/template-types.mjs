// Writes dist/types: what a template may set on each element, and the same in the words of React, Vue and Svelte. Only
// names come from the manifest; every type is read from the class, so that it cannot differ from it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const WRITTEN = '// Written by the build from custom-elements.json.\n';

const line = (text = '') => text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim();
const doc = (text) => (line(text) ? `    /** ${line(text)} */\n` : '');

/** A property has its name in templates, too; an attribute of another name is text. */
const isProperty = ({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly;

function propertiesOf({ name: type, members = [] }) {
  return members
    .filter(isProperty)
    .map(({ name, description }) => `${doc(description)}    ${name}?: ${type}['${name}'];`);
}

function attributesOf({ name: type, attributes = [] }) {
  return attributes
    .filter(({ name, fieldName }) => name !== fieldName)
    .map(({ name, fieldName, description }) => `${doc(description)}    '${name}'?: Written<${type}['${fieldName}']>;`);
}

const eventsOf = ({ events = [] }) =>
  events.map(({ name, description }) => `${doc(description)}    '${name}': HTMLElementEventMap['${name}'];`);

const byTag = (elements, linesOf) =>
  elements.map((element) => `  '${element.tagName}': {\n${linesOf(element).join('\n')}\n  };`).join('\n');

const common = (elements) => `${WRITTEN}${elements
  .map(({ tagName, name }) => `import type { ${name} } from '../elements/${tagName}/${tagName}.js';`)
  .join('\n')}

/** A value as the text of an attribute. */
type Written<T> = T | (T extends boolean ? '' : T extends number ? \`\${number}\` : never);

/** The class of each element. */
export interface Elements {
${elements.map(({ tagName, name }) => `  '${tagName}': ${name};`).join('\n')}
}

/** The properties of each element. */
export interface ElementProperties {
${byTag(elements, propertiesOf)}
}

/** The attributes of each element whose name is not that of the property. */
export interface ElementAttributes {
${byTag(elements, attributesOf)}
}

/** The events of each element, by name. */
export interface ElementEvents {
${byTag(elements, eventsOf)}
}

export type Tag = keyof Elements;

/** All that a template may set on an element. */
export type ElementInputs<T extends Tag> = ElementProperties[T] & ElementAttributes[T];
`;

const react = (elements) => `${WRITTEN}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementEvents, ElementInputs, Elements, Tag } from './elements.js';

type Handlers<T extends Tag> = {
  [Name in keyof ElementEvents[T] & string as \`on\${Name}\`]?: (event: ElementEvents[T][Name]) => void;
};

type Native<T extends Tag> = DetailedHTMLProps<HTMLAttributes<Elements[T]>, Elements[T]>;

/** What JSX may set on an element. React 19 sets properties and listens to events of custom elements itself. */
export type ElementProps<T extends Tag> = Omit<Native<T>, keyof ElementInputs<T>> &
  ElementInputs<T> &
  Handlers<T> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tagName }) => `      '${tagName}': ElementProps<'${tagName}'>;`).join('\n')}
    }
  }
}
`;

const vue = (elements) => `${WRITTEN}import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementEvents, ElementInputs, Elements, Tag } from './elements.js';

type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;

type Handlers<T extends Tag> = {
  [Name in keyof ElementEvents[T] & string as \`on\${Capitalize<Camel<Name>>}\`]?: (event: ElementEvents[T][Name]) => void;
};

/** An element as Vue's templates know components. */
export type ElementComponent<T extends Tag> = new () => Elements[T] & {
  /** @deprecated For the types of templates only. */
  $props: Omit<HTMLAttributes & PublicProps, keyof ElementInputs<T>> & ElementInputs<T> & Handlers<T>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ tagName }) => `    '${tagName}': ElementComponent<'${tagName}'>;`).join('\n')}
  }
}
`;

const svelte = (elements) => `${WRITTEN}import type { HTMLAttributes } from 'svelte/elements';
import type { ElementEvents, ElementInputs, Elements, Tag } from './elements.js';

type Handlers<T extends Tag> = {
  [Name in keyof ElementEvents[T] & string as \`on\${Name}\`]?: (event: ElementEvents[T][Name]) => void;
};

/** What markup may set on an element. */
export type ElementProps<T extends Tag> = Omit<HTMLAttributes<Elements[T]>, keyof ElementInputs<T>> &
  ElementInputs<T> &
  Handlers<T>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({ tagName }) => `    '${tagName}': ElementProps<'${tagName}'>;`).join('\n')}
  }
}
`;

/** Writes the declarations beside those of the modules. */
export function writeTemplateTypes() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
  mkdirSync('dist/types', { recursive: true });
  for (const [name, text] of Object.entries({ elements: common, react, vue, svelte })) {
    writeFileSync(`dist/types/${name}.d.ts`, text(elements));
    // so that a bundler which looks for the module finds one
    writeFileSync(`dist/types/${name}.js`, 'export {};\n');
  }
}
