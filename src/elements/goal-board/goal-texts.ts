import type { Goal, GoalFields } from '../../model/goal.js';

/** What of a goal the editor edits field by field. */
export const fieldsOf = ({
  title,
  why,
  measure,
  by,
  horizon,
  parent,
  skills,
  checkOn,
  checkEvery,
}: Goal): GoalFields => ({
  title,
  why,
  measure,
  by,
  horizon,
  parent,
  skills,
  checkOn,
  checkEvery,
});

/** The value of a field as the editor shows it. */
export const fieldText = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The fields of a goal as text, by name. */
export const fieldTexts = (fields: Partial<GoalFields>): Record<keyof GoalFields, string> => ({
  title: fieldText(fields.title),
  why: fieldText(fields.why),
  measure: fieldText(fields.measure),
  by: fieldText(fields.by),
  horizon: fieldText(fields.horizon),
  parent: fieldText(fields.parent),
  skills: fieldText(fields.skills),
  checkOn: fieldText(fields.checkOn),
  checkEvery: fieldText(fields.checkEvery),
});

/** A text that was left empty is none. */
export const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);

const skillsIn = (text: string): string[] | undefined => {
  const skills = text
    .split(',')
    .map((skill) => skill.trim())
    .filter((skill) => skill !== '');
  return skills.length === 0 ? undefined : skills;
};

/** How often, as a whole number from 1; anything else is none. */
const everyIn = (text: string): number | undefined => (/^[1-9]\d?$/u.test(text) ? Number(text) : undefined);

/** The texts of fields as values. */
export const fieldValues = (texts: Readonly<Record<keyof GoalFields, string>>): GoalFields => ({
  title: texts.title.trim(),
  why: texts.why.trim(),
  measure: texts.measure.trim(),
  by: orNothing(texts.by),
  horizon: texts.horizon === 'long' ? 'long' : 'short',
  parent: orNothing(texts.parent),
  skills: skillsIn(texts.skills),
  checkOn: orNothing(texts.checkOn),
  checkEvery: everyIn(texts.checkEvery),
});
