import { isXmlSpace, searchIn, startsWithAscii } from '../bytes/search';
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
 * results are the same with and without a kernel. The lines that EDGAR puts around a document in a
 * submission are not part of it.
 */
export function checkMarkup(
  given: SourceDocument,
  diagnostics: Diagnostics,
  kernel: Kernel | null = kernelFor(given.bytes),
): void {
  const document = withoutWrappers(given);
  const { bytes } = document;
  const findings = new Findings(document);
  checkCharacters(bytes, searchIn(bytes), findings, kernel);
  new MarkupChecker(bytes, findings, kernel).run();
  findings.reportTo(diagnostics);
}

function withoutWrappers(document: SourceDocument): SourceDocument {
  const { bytes } = document;
  let [start, end] = [0, bytes.length];
  for (const name of ['TEXT', 'XBRL', 'XML']) {
    const first = afterSpace(bytes, start);
    if (!startsWithAscii(bytes, first, `<${name}>`)) continue;
    start = afterSpace(bytes, first + name.length + 2);
    while (end > start && isXmlSpace(bytes[end - 1] ?? 0)) end -= 1;
    const last = end - name.length - 3;
    if (last >= start && startsWithAscii(bytes, last, `</${name}>`)) end = last;
  }
  if (start === 0) return document;
  return {
    ...document,
    bytes: bytes.subarray(start, end),
    text: (from, to) => document.text(start + from, start + to),
    locate: (from, to) => document.locate(start + from, start + to),
  };
}

function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isXmlSpace(bytes[at] ?? 0)) at += 1;
  return at;
}

function kernelFor({ length }: Uint8Array): Kernel | null {
  return length < worthwhile || length > countable ? null : openKernel();
}
