import type { ConceptName } from '@cydkit/taxonomy';
import { boardCommittee, positionsText } from '../../concept-names';
import { isHeading } from './headings';

/** Reports whether a text says anything: "None." and a cut "We" do, "." and "a)" do not. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Returns the `true` or `false` that is all of a text, as in a flag; otherwise `null`. */
export function booleanWord(text: string): string | null {
  return /^\s*["'“”]?(true|false)["'“”]?[.\s]*$/iu.exec(text)?.[1] ?? null;
}

/** Reports whether a text only says that the item does not apply. */
export function notApplicable(text: string): boolean {
  return /^\W*(?:item\s*(?:1c|16k)\W*)?(?:cybersecurity\W*)?(?:not applicable|n\/a|none applicable|not required)[\s.]*$/iu.test(
    text,
  );
}

/**
 * Reports whether a text says something that can be judged. Other rules report a text without words, a
 * boolean, a heading or "not applicable"; what else it lacks does not matter then.
 */
export function hasSubstance(text: string): boolean {
  return hasWords(text) && booleanWord(text) === null && !isHeading(text) && !notApplicable(text);
}

/** `oversees these risks`, not `its officers`. */
const verb = /^\s*(?!its |this |his |as )\p{Ll}{1,20}s /u;

/** Reports whether a text starts with a verb, so that its subject is before the tag. */
export function lacksSubject(text: string): boolean {
  return verb.test(text);
}

const nameConcepts: ReadonlySet<ConceptName> = new Set([boardCommittee, positionsText]);

/**
 * Reports whether a name answers a concept: the board's committee, the management positions. "our
 * CISO", from the middle of a sentence, is all that such a concept asks for.
 */
export function asksForName(concept: ConceptName): boolean {
  return nameConcepts.has(concept);
}
