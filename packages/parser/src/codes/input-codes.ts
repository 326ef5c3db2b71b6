import type { SourceFormat } from '../source-model';
import type { CodeTable, NoArguments } from './code-info';

/** Files that people pick by mistake; `unknown` is binary data of another kind. */
export type BinaryType = 'pdf' | 'zip' | 'gzip' | 'png' | 'jpeg' | 'gif' | 'office' | 'unknown';

/** What a document that breaks off is in the middle of. */
export type UnfinishedPart =
  | { inside: 'markup' }
  /** `document`: the name of the document that the element holds, where it has one. */
  | { inside: 'element'; endTag: string; document?: string }
  | { inside: 'submission' }
  | { inside: 'value'; concept: string }
  | { inside: 'label'; after: string };

/** The arguments of the codes about documents as a whole. */
export interface InputArguments {
  'input-empty': { missing: 'document' | 'text' };
  'input-binary': { found: BinaryType };
  /** Added by programs that work on filings: the readers here do not report it. */
  'input-failed': { reason: string };
  'format-unknown': { found: 'markup' | 'text' };
  'formats-mixed': { expected: SourceFormat; found: SourceFormat };
  /** The form of the filing, where it is known. */
  'no-cyd-facts': { form: string | null };
  'encoding-invalid': NoArguments;
  'document-truncated': UnfinishedPart;
  'tag-hidden': { tag: string; within: 'attribute' | 'instruction' | 'doctype' | 'declaration' };
  'doctype-entities': NoArguments;
  'names-in-lower-case': NoArguments;
}

/** The codes about documents as a whole. */
export const inputCodes: CodeTable<InputArguments> = {
  'input-empty': {
    severity: 'error',
    title: 'Empty input',
    help: 'The document has no bytes, or only white space. There is nothing to read.',
    message: ({ missing }) =>
      missing === 'document' ? 'No document was given' : 'The document has no text',
  },
  'input-binary': {
    severity: 'error',
    unread: true,
    title: 'Binary input',
    help: 'The bytes are a binary file (PDF, image, archive …), not a disclosure in text or markup.',
    message: ({ found }) =>
      found === 'pdf'
        ? 'Expected text or markup, found a PDF document, which has no XBRL tags. Use the .htm document of the filing, or its complete submission text file (.txt)'
        : `Expected text or markup, found ${binaryTypes[found]}`,
  },
  'input-failed': {
    severity: 'error',
    unread: true,
    title: 'Input that could not be processed',
    help: 'The input was read, but the result could not be made, for instance because it would be too long. Its facts are left out; other inputs of the run are not affected.',
    message: ({ reason }) => `This input could not be processed: ${reason}`,
  },
  'format-unknown': {
    severity: 'error',
    title: 'Format not recognized',
    help: 'The content is not inline XBRL, an XBRL instance, an EDGAR viewer page or its text, or a full submission.',
    message: ({ found }) =>
      `Expected inline XBRL, an XBRL instance, an EDGAR viewer page or a submission, found ${
        found === 'markup'
          ? 'markup without XBRL tags. Use the document that EDGAR marks as iXBRL, or the complete submission text file (.txt) of the filing'
          : 'text without a label of the CYD taxonomy'
      }`,
  },
  'formats-mixed': {
    severity: 'warning',
    title: 'Documents of several formats',
    help: 'The documents of one filing have different formats. Those of the first format found are read, so that no fact is read twice; the others are left out. A full submission is a filing of its own, so that of several only the first is read.',
    message: ({ expected, found }) =>
      expected === found
        ? `What follows was left out: the filing is read from ${formats[found]} before it. Save each in a file of its own`
        : `This document was left out: it is ${formats[found]}, and the filing is read from ${formats[expected]}`,
  },
  'no-cyd-facts': {
    severity: 'warning',
    title: 'No CYD fact',
    help: 'The document could be read but tags nothing with the CYD taxonomy. Annual reports for fiscal years ending on or after December 15, 2024 must; the facts may be in an exhibit of the filing.',
    message: ({ form }) =>
      `${form === null ? 'The document' : `This ${form}`} has no fact of the CYD taxonomy`,
  },
  'encoding-invalid': {
    severity: 'warning',
    title: 'Bytes that are not UTF-8',
    help: 'Some of the text that matters is not valid UTF-8. Each byte that is not was read as windows-1252, which such bytes usually come from; the others are read as UTF-8. The first byte is shown.',
    message: () => 'This byte is not UTF-8; it and others like it were read as windows-1252',
  },
  'document-truncated': {
    severity: 'error',
    unread: true,
    title: 'Document ends too early',
    help: 'The document ends inside a tag, a comment, an element or a label. What comes before is read.',
    message: unfinished,
  },
  'tag-hidden': {
    severity: 'warning',
    title: 'Tag hidden by other markup',
    help: 'A tag of an Inline XBRL element is inside the value of an attribute, where XML allows no <, or in a processing instruction or the DOCTYPE. There it is not a tag and is not read; usually the markup before it was never closed.',
    message: ({ tag, within }) => `${tag} is not read: it is inside ${hidingMarkup[within]}`,
  },
  'doctype-entities': {
    severity: 'warning',
    title: 'Entity declarations ignored',
    help: 'The DOCTYPE declares entities. They are never expanded (EFM 5.2.5 forbids them).',
    message: () => 'The DOCTYPE declares entities; they are not expanded',
  },
  'names-in-lower-case': {
    severity: 'warning',
    title: 'Page saved by a browser',
    help: 'The names of Inline XBRL are in lower case (ix:nonnumeric, contextref), as browsers write them when they save a page. XML distinguishes them from the names as filed (ix:nonNumeric, contextRef), so other programs find no fact. The facts are read all the same; other traces of the browser, such as moved or closed elements, cannot be undone. Download the document as filed to be sure.',
    message: () =>
      'The names of Inline XBRL are in lower case, as in a page saved by a browser; they were read as if they were written as filed',
  },
};

const binaryTypes: Readonly<Record<BinaryType, string>> = {
  pdf: 'a PDF document',
  zip: 'a zip archive or Office document',
  gzip: 'a gzip archive',
  png: 'a PNG image',
  jpeg: 'a JPEG image',
  gif: 'a GIF image',
  office: 'an old Office document',
  unknown: 'binary data',
};

const formats: Readonly<Record<SourceFormat, string>> = {
  'inline-xbrl': 'inline XBRL',
  'xbrl-instance': 'an XBRL instance',
  'viewer-page-html': 'an EDGAR viewer page',
  'viewer-page-text': 'the text of an EDGAR viewer page',
  submission: 'a full submission',
  notes: 'a Notes data set',
  unknown: 'an unknown format',
};

const hidingMarkup: Readonly<Record<InputArguments['tag-hidden']['within'], string>> = {
  attribute: 'the value of an attribute',
  instruction: 'a processing instruction',
  doctype: 'the DOCTYPE',
  declaration: 'a declaration',
};

function unfinished(part: UnfinishedPart): string {
  switch (part.inside) {
    case 'markup':
      return 'The document ends inside the markup that begins here';
    case 'element': {
      const after = part.document === undefined ? '' : ` after ${part.document}`;
      return `${part.endTag}${after} is missing: the document ends too early`;
    }
    case 'submission':
      return 'No document follows the header of the submission';
    case 'value':
      return `The page ends inside the value of ${part.concept}`;
    case 'label':
      return `The page ends inside a label, after "${part.after}"`;
    default:
      return part satisfies never;
  }
}
