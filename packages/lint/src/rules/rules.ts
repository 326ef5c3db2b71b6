import type { Rule } from '../model/rule';
import { materialityFlagMissing } from './completeness/materiality-flag-missing';

/** Every rule, group by group, in the order of the catalogue. */
export const rules: readonly Rule[] = [materialityFlagMissing];
