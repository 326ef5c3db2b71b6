import { searchIn } from '../bytes/search';
import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import { checkCharacters } from './characters';
import { Findings } from './findings';
import { MarkupChecker } from './markup-checker';
import { type Kernel, openKernel } from './markup-kernel';

/** Below, starting WebAssembly takes longer than it saves; beyond, it would lose count. */
const worthwhile = 1 << 16;
const countable = 0x7fffffff;

/**
 * Says where the markup of a document is not well-formed (XML 1.0 §2.1, Namespaces in XML 1.0 §7),
 * in the order of the document. It goes on behind each matter; bytes are not decoded. With a kernel
 * or without one, the answers are the same.
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
