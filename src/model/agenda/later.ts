import type { Rule } from '../agenda.js';
import { reviewRule, untilRule } from './agreed-days.js';
import { checkInRule } from './check-ins.js';
import { storyRule } from './stories.js';
import { pulseRule, showRule } from './turns.js';

/** The rules that an agenda can do without until they have been loaded. */
export const LATER_RULES: readonly Rule[] = [checkInRule, storyRule, showRule, pulseRule, reviewRule, untilRule];
