import type { SourceDocument } from '../input';
import type { SubmissionDocument } from './model';

/**
 * A document of a submission as the readers see documents: the same bytes, not copied. What is
 * found in it is located in the submission, which is the file that people can open.
 */
export function documentView(
  source: SourceDocument,
  { start, end }: SubmissionDocument,
): SourceDocument {
  return {
    name: source.name,
    bytes: source.bytes.subarray(start, end),
    size: end - start,
    text: (from, to) => source.text(start + from, start + to),
    locate: (from, to) => source.locate(start + from, start + to),
  };
}
