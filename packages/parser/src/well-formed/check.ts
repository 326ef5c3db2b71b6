import { searchIn } from '../bytes/search';
import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import { checkCharacters } from './characters';
import { MarkupChecker } from './checker';
import { Findings } from './findings';

/**
 * Says where the markup of a document is not well-formed (XML 1.0 §2.1, Namespaces in XML 1.0 §7),
 * in the order of the document. It goes on behind each matter; bytes are not decoded.
 */
export function checkMarkup(document: SourceDocument, diagnostics: Diagnostics): void {
  const { bytes } = document;
  const findings = new Findings(document);
  checkCharacters(bytes, searchIn(bytes), findings);
  new MarkupChecker(bytes, findings).run();
  findings.reportTo(diagnostics);
}
