// What editors and sanitizers of hosts have to let through, made from the custom-elements manifest: one list, and the
// form that each of them wants it in.

/** Attributes that every tag may have. */
const EVERYWHERE = ['id', 'class', 'lang', 'dir', 'title', 'slot'];

/** Attributes that hold an address: whoever filters addresses filters these. */
export const ADDRESSES = ['src', 'photo'];

/** @returns {[tag: string, attributes: {name: string, type: string, description: string}[]][]} by tag, each by name */
export const fieldsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [
      tagName,
      attributes
        .map(({ name, type, description = '' }) => ({ name, type: type?.text ?? 'string', description }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** @returns {Record<string, string[]>} the attributes that each of our tags keeps */
export const listOf = (manifest) =>
  Object.fromEntries(
    fieldsOf(manifest).map(([tag, fields]) => [tag, [...fields.map(({ name }) => name), ...EVERYWHERE]]),
  );

/** Attributes of `<div data-mentorship-widget>`, for editors that keep no unknown tag. */
const mountAttributes = (list) => [
  'data-mentorship-widget',
  'data-slot',
  ...new Set(
    Object.values(list)
      .flat()
      .filter((name) => !EVERYWHERE.includes(name))
      .map((name) => `data-${name}`),
  ),
];

/** For `tinymce.init({ ...forTinyMce(list) })`, TinyMCE 8. It keeps `data-` attributes by itself. */
export const forTinyMce = (list) => ({
  custom_elements: Object.keys(list).join(','),
  extended_valid_elements: Object.entries(list)
    .map(([tag, names]) => `${tag}[${names.join('|')}]`)
    .concat(`a[${[...EVERYWHERE, 'href', 'target', 'rel', 'download', 'data-*'].join('|')}]`)
    .join(','),
});

const kept = (names) => names.filter((name) => name !== 'class').map((name) => ({ key: name, value: true }));

/**
 * For `ClassicEditor.create(place, { htmlSupport: forCkEditor(list) })` with the plugin GeneralHtmlSupport, CKEditor 5.
 * It keeps every unknown tag or none, and does not look into them: filter again where the text is saved, or keep the
 * plain `<div>` alone, which the last rule does.
 */
export const forCkEditor = (list) => ({
  allow: [
    { name: '$customElement' },
    ...Object.entries(list).map(([name, attributes]) => ({ name, attributes: kept(attributes), classes: true })),
    { name: 'div', attributes: kept(['id', ...mountAttributes(list)]), classes: true },
    { name: 'a', attributes: kept(['slot', 'data-slot']) },
  ],
});

/** For `DOMPurify.sanitize(html, forDomPurify(list))`, DOMPurify 3. It keeps `data-` attributes by itself. */
export const forDomPurify = (list) => ({
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: (tag) => Object.hasOwn(list, tag),
    attributeNameCheck: (name, tag) => list[tag]?.includes(name) ?? false,
  },
});

/** For `sanitizeHtml(html, forSanitizeHtml(list, sanitizeHtml.defaults))`, sanitize-html 2. */
export const forSanitizeHtml = (list, { allowedTags, allowedAttributes }) => ({
  allowedTags: [...allowedTags, ...Object.keys(list)],
  allowedAttributes: {
    ...allowedAttributes,
    ...list,
    a: [...(allowedAttributes.a ?? []), 'slot', 'data-slot'],
    div: [...(allowedAttributes.div ?? []), 'id', 'class', ...mountAttributes(list)],
  },
  allowedSchemesAppliedToAttributes: ['href', 'cite', ...ADDRESSES],
});

/** For `element.setHTML(html, { sanitizer: forSetHtml(list, new Sanitizer()) })`, where a browser has it. */
export function forSetHtml(list, sanitizer) {
  for (const [name, attributes] of Object.entries(list)) sanitizer.allowElement({ name, attributes });
  sanitizer.allowAttribute('slot');
  sanitizer.setDataAttributes(true);
  return sanitizer;
}
