import { isPlainDate } from '../../calendar/plain-date.js';
import type { FeedbackFields } from '../../model/feedback.js';
import { isBlank, type PartFields } from './form-part.js';
import type { FeedbackScene } from './scene.js';

export type GiveField = keyof FeedbackFields;

/** What stands in the fields, as text. */
export type GiveFields = Readonly<Record<GiveField, string>>;

/** Those of the texts that the form has a field for. */
export const fieldsOf = (kept: PartFields): GiveFields => ({
  situation: kept['situation'] ?? '',
  day: kept['day'] ?? '',
  observation: kept['observation'] ?? '',
  effect: kept['effect'] ?? '',
  next: kept['next'] ?? '',
});

export const BLANK: GiveFields = fieldsOf({});

/** The fields as the model reads them; a day that is half typed counts as none. */
export const readFields = ({ day, ...texts }: GiveFields): FeedbackFields => ({
  ...texts,
  day: isPlainDate(day) ? day : undefined,
});

/** One piece of feedback being written. Its id is taken once, so that a repeat after a failure makes no second one. */
export interface GiveDraft {
  readonly id: string;
  readonly fields: GiveFields;
  /** When it was kept on this device; empty before anything was typed. */
  readonly keptAt: string;
  /** False when it lasts only as long as this tab. */
  readonly keeps: boolean;
}

const formOf = (scene: FeedbackScene): string => `feedback/give/${scene.subject}`;

/** What was typed before, or an empty form. `asked` is the id of the question it answers. */
export function openDraft(scene: FeedbackScene, asked: string | undefined): GiveDraft {
  const kept = scene.store.drafts.get(formOf(scene)) ?? {};
  const fields = fieldsOf(kept);
  const id = (isBlank(fields) ? asked : kept['id']) ?? scene.store.newId('feedback');
  return { id, fields, keptAt: isBlank(fields) ? '' : (kept['keptAt'] ?? ''), keeps: true };
}

export function keepDraft(scene: FeedbackScene, { id }: GiveDraft, fields: GiveFields): GiveDraft {
  const keptAt = scene.store.now();
  return { id, fields, keptAt, keeps: scene.store.drafts.set(formOf(scene), { ...fields, id, keptAt }) };
}

export const dropDraft = (scene: FeedbackScene): void => {
  scene.store.drafts.remove(formOf(scene));
};
