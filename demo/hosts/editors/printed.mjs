// The lists as Markdown, to be read and copied.
import { forCkEditor, forTinyMce, listOf } from './lists.mjs';

const fence = (code) => `\`\`\`js\n${code.trim()}\n\`\`\``;
const json = (value) => JSON.stringify(value, null, 2);

/**
 * @param {object} manifest
 * @param {string} source the text of lists.mjs
 * @returns {string} a section with its list for each editor and sanitizer
 */
export function printed(manifest, source) {
  const list = listOf(manifest);
  const sections = {
    'TinyMCE 8': `tinymce.init(${json(forTinyMce(list))});`,
    'CKEditor 5, with GeneralHtmlSupport': `const htmlSupport = ${json(forCkEditor(list))};`,
    'The list': `const list = ${json(list)};`,
    'lists.mjs, for DOMPurify, sanitize-html and `setHTML()`, too': source,
  };
  return Object.entries(sections)
    .map(([title, code]) => `### ${title}\n\n${fence(code)}`)
    .join('\n\n');
}
