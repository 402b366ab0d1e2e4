import * as v from './shape.js';
import { optionalDate, optionalText, recordBase, requiredText } from './fields.js';

export const programmeSchema = v.looseObject({
  ...recordBase,
  name: requiredText,
  about: optionalText,
  startsOn: optionalDate,
  endsOn: optionalDate,
});

export type Programme = v.InferOutput<typeof programmeSchema>;
