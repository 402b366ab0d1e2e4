import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { TOKENS } from '../src/theme/tokens.js';

const meta: Meta = { title: 'Theme/Tokens' };
export default meta;

/** Every custom property a host may set, its default and what it is for. */
export const All: StoryObj = {
  render: () => html`
    <table>
      <caption>
        Public tokens
      </caption>
      <thead>
        <tr>
          <th scope="col">Property</th>
          <th scope="col">Default</th>
          <th scope="col">For</th>
        </tr>
      </thead>
      <tbody>
        ${TOKENS.map(
          ({ name, value, description }) => html`
            <tr>
              <th scope="row"><code>${name}</code></th>
              <td><code>${value}</code></td>
              <td>${description}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `,
};
