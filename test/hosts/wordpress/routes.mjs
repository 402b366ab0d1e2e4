// The ways in which somebody brings a mentor onto a page, each with what is left of it once WordPress has saved it.

const LIST = '<ul><li>Ruth Adler, Vienna</li></ul>';
const PROFILE = '{"name":"Ruth Adler","headline":"Head of analytics","topics":["Budgets","First talk"],"places":2}';
const TAG =
  '<mentor-card name="Ruth Adler" headline="Head of analytics" topics="Budgets, First talk" places="2" no-action>';
const MOUNT =
  '<div id="ruth" class="mentor" data-mentorship-widget="mentor-card" data-name="Ruth Adler" data-headline="Head of analytics" data-topics="Budgets, First talk" data-places="2">';

const html = (markup) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;

/** What the mentor's card says in all of them. */
export const SHOWN = ['Ruth Adler', 'Head of analytics', 'Budgets', 'First talk'];

export const ROLES = ['administrator', 'editor', 'author', 'contributor'];

/** Roles that WordPress lets write anything; from all others it takes scripts away. */
const TRUSTED = ['administrator', 'editor'];

export const ROUTES = [
  {
    name: 'the shortcode',
    content: `[mentorship_widget element="mentor-card" name="Ruth Adler" headline="Head of analytics" topics="Budgets, First talk" places="2" no-action]${LIST}[/mentorship_widget]`,
    list: true,
  },
  {
    name: 'the shortcode with JSON',
    content: `[mentorship_widget element="mentor-card"]${PROFILE}[/mentorship_widget]`,
  },
  {
    name: 'the block',
    content: `<!-- wp:mentorship-widgets/element {"values":{"name":"Ruth Adler","headline":"Head of analytics","topics":"Budgets, First talk","places":2,"no-action":true}} -->
<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>Ruth Adler, Vienna</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->
<!-- /wp:mentorship-widgets/element -->`,
    list: true,
  },
  { name: 'the tag', content: html(`${TAG}${LIST}</mentor-card>`), list: true },
  {
    name: 'the tag with a JSON child',
    content: html(`<mentor-card><script type="application/json">${PROFILE}</script></mentor-card>`),
    keptFor: (role) => (TRUSTED.includes(role) ? undefined : html(`<mentor-card>${PROFILE}</mentor-card>`)),
  },
  { name: 'a plain div', content: html(`${MOUNT}${LIST}</div>`), list: true },
  {
    name: 'a plain div with JSON',
    content: html(`<div data-mentorship-widget="mentor-card">${PROFILE}</div>`),
  },
];
