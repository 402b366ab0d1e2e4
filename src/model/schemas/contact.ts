import * as v from './shape.js';
import { isSafeLink } from '../link.js';
import { optionalText, recordBase, requiredText } from './fields.js';

/** Others would run code when they are followed. */
const safeLinks = v.pipe(
  v.array(requiredText),
  v.transform((links) => links.filter(isSafeLink)),
);

/** How to reach a person. It is a record of its own, so that it can have fewer readers than the profile. */
export const contactSchema = v.looseObject({
  ...recordBase,
  email: optionalText,
  phone: optionalText,
  /** Addresses with http, https, mailto or tel; any other one is left out. */
  links: v.optional(safeLinks, []),
});

export type Contact = v.InferOutput<typeof contactSchema>;
