import type { ConceptName } from '@cydkit/taxonomy';
import { boardCommittee, positionsText } from '../../concepts';

/**
 * Concepts that are answered by a name: the committee of the board, the positions of management.
 * "our CISO", from the middle of a sentence, is all that they ask for.
 */
export const naming: ReadonlySet<ConceptName> = new Set([boardCommittee, positionsText]);
