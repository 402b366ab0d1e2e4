// Written by `npm run tokens` from tokens.json; change that file instead.
import { css } from 'lit';

/** Every token as a private property: the host's value where it set the public one, else the default. */
export const tokens = css`
  :host {
    --_surface: var(--mw-surface, light-dark(oklch(0.982 0.004 230), oklch(0.215 0.014 240)));
    --_surface-raised: var(--mw-surface-raised, light-dark(oklch(1 0 0), oklch(0.258 0.016 240)));
    --_surface-sunken: var(--mw-surface-sunken, light-dark(oklch(0.957 0.007 230), oklch(0.182 0.013 240)));
    --_text: var(--mw-text, light-dark(oklch(0.265 0.025 240), oklch(0.94 0.007 230)));
    --_text-muted: var(--mw-text-muted, light-dark(oklch(0.47 0.022 240), oklch(0.765 0.014 230)));
    --_border: var(--mw-border, light-dark(oklch(0.9 0.01 230), oklch(0.365 0.018 240)));
    --_border-strong: var(--mw-border-strong, light-dark(oklch(0.61 0.022 235), oklch(0.615 0.02 235)));
    --_accent: var(--mw-accent, light-dark(oklch(0.465 0.08 212), oklch(0.81 0.08 204)));
    --_on-accent: var(--mw-on-accent, light-dark(oklch(0.99 0.004 212), oklch(0.2 0.03 215)));
    --_accent-soft: var(--mw-accent-soft, light-dark(oklch(0.95 0.019 205), oklch(0.33 0.038 210)));
    --_partner: var(--mw-partner, light-dark(oklch(0.47 0.115 308), oklch(0.83 0.08 308)));
    --_partner-soft: var(--mw-partner-soft, light-dark(oklch(0.955 0.018 308), oklch(0.325 0.036 305)));
    --_positive: var(--mw-positive, light-dark(oklch(0.445 0.095 153), oklch(0.82 0.1 155)));
    --_positive-soft: var(--mw-positive-soft, light-dark(oklch(0.952 0.032 155), oklch(0.325 0.045 158)));
    --_caution: var(--mw-caution, light-dark(oklch(0.46 0.092 68), oklch(0.84 0.095 82)));
    --_caution-soft: var(--mw-caution-soft, light-dark(oklch(0.96 0.032 86), oklch(0.325 0.03 76)));
    --_critical: var(--mw-critical, light-dark(oklch(0.475 0.15 26), oklch(0.79 0.1 22)));
    --_critical-soft: var(--mw-critical-soft, light-dark(oklch(0.96 0.017 24), oklch(0.325 0.04 20)));
    --_focus: var(--mw-focus, light-dark(oklch(0.55 0.17 258), oklch(0.8 0.095 258)));
    --_font: var(--mw-font, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif);
    --_size-small: var(--mw-size-small, 0.8125em);
    --_size-body: 1em;
    --_size-lead: 1.125em;
    --_size-heading: var(--mw-size-heading, 1.375em);
    --_size-title: var(--mw-size-title, 1.875em);
    --_weight-normal: 400;
    --_weight-strong: var(--mw-weight-strong, 600);
    --_line-height: var(--mw-line-height, 1.55);
    --_line-height-tight: 1.25;
    --_space: var(--mw-space, 0.25em);
    --_density: var(--mw-density, 1);
    --_radius: var(--mw-radius, 0.5em);
    --_radius-full: 99em;
    --_shadow: var(
      --mw-shadow,
      0 1px 2px 0 light-dark(oklch(0.25 0.03 240 / 0.05), oklch(0.05 0.02 240 / 0.35)),
      0 4px 14px -2px light-dark(oklch(0.25 0.03 240 / 0.045), oklch(0.05 0.02 240 / 0.3))
    );
    --_shadow-lifted: var(
      --mw-shadow-lifted,
      0 2px 6px 0 light-dark(oklch(0.25 0.03 240 / 0.08), oklch(0.05 0.02 240 / 0.45)),
      0 18px 44px -8px light-dark(oklch(0.25 0.03 240 / 0.16), oklch(0.05 0.02 240 / 0.6))
    );
    --_motion-quick: var(--mw-motion-quick, 120ms);
    --_motion-calm: var(--mw-motion-calm, 240ms);
    --_ease: var(--mw-ease, cubic-bezier(0.2, 0.7, 0.2, 1));
  }
`;

/** The public custom properties, for documentation. */
export const TOKENS: readonly { readonly name: string; readonly value: string; readonly description: string }[] = [
  {
    name: '--mw-surface',
    value: 'light-dark(oklch(0.982 0.004 230), oklch(0.215 0.014 240))',
    description: 'Ground of an element: lanes, panels, page behind cards',
  },
  {
    name: '--mw-surface-raised',
    value: 'light-dark(oklch(1 0 0), oklch(0.258 0.016 240))',
    description: 'Cards, dialogs, menus, inputs',
  },
  {
    name: '--mw-surface-sunken',
    value: 'light-dark(oklch(0.957 0.007 230), oklch(0.182 0.013 240))',
    description: 'Board lanes, quiet wells, skeletons',
  },
  {
    name: '--mw-text',
    value: 'light-dark(oklch(0.265 0.025 240), oklch(0.94 0.007 230))',
    description: 'Reading text',
  },
  {
    name: '--mw-text-muted',
    value: 'light-dark(oklch(0.47 0.022 240), oklch(0.765 0.014 230))',
    description: 'Second line, hints, dates',
  },
  {
    name: '--mw-border',
    value: 'light-dark(oklch(0.9 0.01 230), oklch(0.365 0.018 240))',
    description: 'Hairlines that only decorate (never the sole sign of a control)',
  },
  {
    name: '--mw-border-strong',
    value: 'light-dark(oklch(0.61 0.022 235), oklch(0.615 0.02 235))',
    description: 'Edges of inputs and controls, open rings, unfilled steps',
  },
  {
    name: '--mw-accent',
    value: 'light-dark(oklch(0.465 0.08 212), oklch(0.81 0.08 204))',
    description: 'Main action, links, selection; also "you" where two voices stand side by side',
  },
  {
    name: '--mw-on-accent',
    value: 'light-dark(oklch(0.99 0.004 212), oklch(0.2 0.03 215))',
    description: 'Text and icons on accent',
  },
  {
    name: '--mw-accent-soft',
    value: 'light-dark(oklch(0.95 0.019 205), oklch(0.33 0.038 210))',
    description: 'Selected row, chosen facet, drop target',
  },
  {
    name: '--mw-partner',
    value: 'light-dark(oklch(0.47 0.115 308), oklch(0.83 0.08 308))',
    description: "The other voice: the partner's words and marks; celebrations",
  },
  {
    name: '--mw-partner-soft',
    value: 'light-dark(oklch(0.955 0.018 308), oklch(0.325 0.036 305))',
    description: 'Ground for the above',
  },
  {
    name: '--mw-positive',
    value: 'light-dark(oklch(0.445 0.095 153), oklch(0.82 0.1 155))',
    description: 'On track, worked, agreed',
  },
  {
    name: '--mw-positive-soft',
    value: 'light-dark(oklch(0.952 0.032 155), oklch(0.325 0.045 158))',
    description: 'Ground for positive',
  },
  {
    name: '--mw-caution',
    value: 'light-dark(oklch(0.46 0.092 68), oklch(0.84 0.095 82))',
    description: 'At risk, partly, waiting, needs something',
  },
  {
    name: '--mw-caution-soft',
    value: 'light-dark(oklch(0.96 0.032 86), oklch(0.325 0.03 76))',
    description: 'Ground for caution',
  },
  {
    name: '--mw-critical',
    value: 'light-dark(oklch(0.475 0.15 26), oklch(0.79 0.1 22))',
    description: 'Off track, failed, error',
  },
  {
    name: '--mw-critical-soft',
    value: 'light-dark(oklch(0.96 0.017 24), oklch(0.325 0.04 20))',
    description: 'Ground for critical',
  },
  {
    name: '--mw-focus',
    value: 'light-dark(oklch(0.55 0.17 258), oklch(0.8 0.095 258))',
    description: 'Focus ring, with a gap of the ground colour around the control',
  },
  {
    name: '--mw-font',
    value: "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif",
    description: 'Families as CSS writes them; inherit has no effect here',
  },
  { name: '--mw-size-small', value: '0.8125em', description: 'Dates, counts, hints, chips' },
  { name: '--mw-size-heading', value: '1.375em', description: 'Heading of a panel, a dialog, a person in full' },
  { name: '--mw-size-title', value: '1.875em', description: 'Element title, day of the next meeting' },
  { name: '--mw-weight-strong', value: '600', description: 'Names, titles, labels, buttons' },
  { name: '--mw-line-height', value: '1.55', description: 'Reading text' },
  { name: '--mw-space', value: '0.25em', description: 'One step' },
  {
    name: '--mw-density',
    value: '1',
    description: '1 comfortable (default), 0.75 compact. Type does not shrink; controls keep 2.25em or more',
  },
  { name: '--mw-radius', value: '0.5em', description: 'Inputs, buttons, chips in a row' },
  {
    name: '--mw-shadow',
    value:
      '0 1px 2px 0 light-dark(oklch(0.25 0.03 240 / 0.05), oklch(0.05 0.02 240 / 0.35)), 0 4px 14px -2px light-dark(oklch(0.25 0.03 240 / 0.045), oklch(0.05 0.02 240 / 0.3))',
    description: '',
  },
  {
    name: '--mw-shadow-lifted',
    value:
      '0 2px 6px 0 light-dark(oklch(0.25 0.03 240 / 0.08), oklch(0.05 0.02 240 / 0.45)), 0 18px 44px -8px light-dark(oklch(0.25 0.03 240 / 0.16), oklch(0.05 0.02 240 / 0.6))',
    description: '',
  },
  { name: '--mw-motion-quick', value: '120ms', description: 'Colour, ring, small state' },
  { name: '--mw-motion-calm', value: '240ms', description: 'Menu, dialog, a card finding its place' },
  { name: '--mw-ease', value: 'cubic-bezier(0.2, 0.7, 0.2, 1)', description: 'Arrives softly, no bounce' },
];
