import { searchIn } from '../bytes/search';
import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import { checkCharacters } from './characters';
import { Findings } from './findings';
import { MarkupChecker } from './markup-checker';
import { type Kernel, openKernel } from './markup-kernel';

/** For fewer bytes, starting WebAssembly takes longer than it saves; for more, offsets overflow. */
const worthwhile = 1 << 16;
const countable = 0x7fffffff;

/**
 * Reports where the markup of a document is not well-formed (XML 1.0 §2.1, Namespaces in XML 1.0
 * §7), in the order of the document. It continues after each problem and does not decode bytes. The
 * results are the same with and without a kernel.
 */
export function checkMarkup(
  document: SourceDocument,
  diagnostics: Diagnostics,
  kernel: Kernel | null = kernelFor(document.bytes),
): void {
  const { bytes } = document;
  const findings = new Findings(document);
  checkCharacters(bytes, searchIn(bytes), findings, kernel);
  new MarkupChecker(bytes, findings, kernel).run();
  findings.reportTo(diagnostics);
}

function kernelFor({ length }: Uint8Array): Kernel | null {
  return length < worthwhile || length > countable ? null : openKernel();
}
