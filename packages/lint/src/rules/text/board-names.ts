import type { ConceptName } from '@cydkit/taxonomy';
import type { Hit } from '../../model/rule';
import type { Subject } from '../../model/subject';
import { itemOf } from '../citations';
import { hasSubstance, lacksSubject } from './substance';

const board =
  /board|\bBOD\b|directors|committee|trustee|governor|governing body|supervisory|chair(?:man|woman|person)|managing member|managers|general partner|receiver|sponsor/iu;

/** A member of the board, who may be all of it: `our sole officer and director`. */
const member =
  /\b(?:independent|lead|sole|only|single)(?: (?:officer|employee),?(?: and)?)? director\b|\bour director\b(?! of| for)/u;

/** An officer who is one: `our President and Director`, not `Vice President and Director of IT`. */
const officerToo =
  /(?:officer|employee|president|c[ef]o|treasurer|secretary|shareholder|stockholder|owner|founder),? and (?:an? )?director\b(?!,? (?:of|for|information|it|cyber|technology|security))/iu;

/** Who acts in place of the board of a fund or a trust; `advisers` in lower case only advise. */
const manager = /\b(?:Investment|The|the|Our|our|its) (?:Manager|Advis[eo]r)\b/u;

/** The initials of a committee after an article, `the CRMC`. */
const initials = /\b(?:[Tt]he|[Oo]ur|[Ii]ts) (?!(?:SEC|PLC|LLC|SOC|NOC|PC|CRISC)\b)[A-Z&]{1,5}C\b/u;

/** Reports whether a text names a board or a committee, or whoever acts in its place. */
export function namesBoard(text: string): boolean {
  return [board, member, officerToo, manager, initials].some((name) => name.test(text));
}

/** Yields the blocks of a concept that should name a board but name none. */
export function* blocksWithoutBoard(
  subject: Subject,
  concept: ConceptName,
): Iterable<Hit<{ item: string }>> {
  for (const block of subject.blocks) {
    if (block.concept !== concept || namesBoard(block.text)) continue;
    if (!hasSubstance(block.text) || lacksSubject(block.text)) continue;
    yield {
      args: { item: itemOf(subject, '(c)(1)') },
      evidence: [subject.quote('The text', block)],
    };
  }
}
