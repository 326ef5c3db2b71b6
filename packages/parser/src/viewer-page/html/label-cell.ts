import { collapse } from '@cydkit/text';
import type { SourceDocument } from '../../input';
import { formatHtml } from '../../text/formatter';
import type { ReportCell } from './report-rows';

/** A name as the page has it: the filing's prefix, and no namespace. */
export interface PrefixedName {
  prefix: string;
  name: string;
}

/** The first cell of a row: the element that its link defines, and the label that it shows. */
export interface LabelCell {
  element: PrefixedName;
  /** Where the row heads a group of rows: the member of the axis that `element` names. */
  member: PrefixedName | null;
  /** The label, as the reader of the page sees it. */
  text(): string;
}

/** Longer than any label with its link. */
const maxLabelBytes = 1 << 12;

/** `defref_cyd_X`, `defref_cyd_XAxis=abc_YMember` */
const definitionLink = /defref_([^\s'"&;,()=]+)(?:=([^\s'"&;,()]+))?/u;

/**
 * Reads the label of a row; `null` where its link names no element. The concept is what the link
 * says: the label is the filer's to choose, and the 2024 edition has one for two concepts.
 *
 *     <a onclick="top.Show.showAR( this, 'defref_cyd_X', window );">Label</a>
 */
export function readLabelCell(cell: ReportCell, source: SourceDocument): LabelCell | null {
  const html = source.text(cell.start, Math.min(cell.end, cell.start + maxLabelBytes));
  const [, element, member] = definitionLink.exec(html) ?? [];
  if (element === undefined) return null;
  return {
    element: splitName(element),
    member: member === undefined ? null : splitName(member),
    text: () => collapse(formatHtml(html).text),
  };
}

/** `us-gaap_Assets`: an identifier is the prefix, `_`, and the local name. */
function splitName(identifier: string): PrefixedName {
  const at = identifier.indexOf('_');
  return { prefix: identifier.slice(0, Math.max(at, 0)), name: identifier.slice(at + 1) };
}
