import type { CodeTable } from './code-info';

/** What may be wrong under the codes that cover several problems. */
export interface MarkupProblems {
  'markup-attribute':
    | 'not-an-attribute'
    | 'no-space-before'
    | 'no-value'
    | 'no-quotes'
    | 'less-than-in-value'
    | 'repeated';
  'markup-reference': 'entity' | 'character';
  'entity-undefined': 'undefined';
  'markup-character': 'forbidden';
  'markup-prefix': 'undeclared' | 'reserved' | 'empty-namespace';
  'markup-outside-root': 'text' | 'second-root' | 'no-root';
  'markup-syntax':
    | 'less-than'
    | 'end-tag-name'
    | 'end-tag-end'
    | 'cdata-end'
    | 'construct'
    | 'comment-dashes'
    | 'instruction-name'
    | 'instruction-space'
    | 'xml-declaration'
    | 'xml-declaration-place'
    | 'doctype-name'
    | 'doctype-place';
  'markup-unterminated': 'tag' | 'value' | 'doctype' | 'comment' | 'cdata' | 'instruction';
}

/** A code that covers several problems, each with its own words. */
export type MarkupProblemCode = keyof MarkupProblems;

/** `found`: the start of what is there, `null` at the end of the document. */
export interface FoundMarkup {
  found: string | null;
}

/** The arguments of the codes about markup that is not well-formed. */
export type MarkupArguments = {
  [Code in MarkupProblemCode]: FoundMarkup & { problem: MarkupProblems[Code] };
} & {
  /** `expected`: the name of the element that is open, `null` where none is. */
  'markup-mismatched-tag': FoundMarkup & { expected: string | null };
};

/** What XML has in the place of each problem. */
const expectations: {
  readonly [Code in MarkupProblemCode]: Readonly<Record<MarkupProblems[Code], string>>;
} = {
  'markup-attribute': {
    'not-an-attribute': 'an attribute or >',
    'no-space-before': 'white space before the attribute',
    'no-value': 'a value after the name',
    'no-quotes': 'a value in quotes',
    'less-than-in-value': 'no < in a value',
    repeated: 'each attribute once',
  },
  'markup-reference': {
    entity: '&amp; or a reference that ends with ;',
    character: 'a character reference that ends with ;',
  },
  'entity-undefined': { undefined: 'an entity that XML has' },
  'markup-character': { forbidden: 'a character that XML allows' },
  'markup-prefix': {
    undeclared: 'a prefix that is declared',
    reserved: 'xml and xmlns with their own namespaces',
    'empty-namespace': 'the namespace of the prefix',
  },
  'markup-outside-root': {
    text: 'no text outside the root',
    'second-root': 'one root',
    'no-root': 'a root element',
  },
  'markup-syntax': {
    'less-than': '&lt; or a tag',
    'end-tag-name': 'a name after </',
    'end-tag-end': '> after the name of an end tag',
    'cdata-end': ']]&gt; in text',
    construct: '<!--, <![CDATA[ or <!DOCTYPE',
    'comment-dashes': 'no -- inside a comment',
    'instruction-name': 'the name of a processing instruction',
    'instruction-space': 'white space after the name',
    'xml-declaration': 'an XML declaration',
    'xml-declaration-place': '<?xml only at the very start',
    'doctype-name': 'the name of the root element',
    'doctype-place': 'one DOCTYPE, before the root',
  },
  'markup-unterminated': {
    tag: '> at the end of the tag',
    value: 'a quote that ends the value',
    doctype: '> after <!DOCTYPE',
    comment: '--> before the end',
    cdata: ']]> before the end',
    instruction: '?> before the end',
  },
};

/** The codes about markup that is not well-formed. */
export const markupCodes: CodeTable<MarkupArguments> = {
  'markup-mismatched-tag': {
    severity: 'error',
    title: 'Start and end tags do not match',
    help: 'An element has no end tag, an end tag closes another element than the innermost one, or none is open. EDGAR suspends a filing whose documents are not well-formed (EFM 5.2.2).',
    message: ({ expected, found }) =>
      sentence(expected === null ? 'no end tag, as no element is open' : `</${expected}>`, found),
    related: ({ expected }) => `<${expected}> begins here`,
  },
  'markup-attribute': {
    severity: 'error',
    title: 'Attribute that XML does not allow',
    help: 'An attribute has no value or no quotes, a < in its value, no white space before it, or the name of another attribute of the same tag.',
    message: messageOf('markup-attribute'),
  },
  'markup-reference': {
    severity: 'error',
    title: 'Ampersand that begins no reference',
    help: 'A literal & is written &amp; in XML; every reference ends with a semicolon.',
    message: messageOf('markup-reference'),
  },
  'entity-undefined': {
    severity: 'warning',
    title: 'Entity that XML does not have',
    help: 'XML knows &amp;, &lt;, &gt;, &apos; and &quot;. Other names, such as &nbsp;, need a DTD that declares them; a character reference (&#160;) needs none. It is read as HTML reads it.',
    message: messageOf('entity-undefined'),
  },
  'markup-character': {
    severity: 'error',
    title: 'Character that XML forbids',
    help: 'The document contains a control character, U+FFFE or U+FFFF, or a reference to one. XML allows them nowhere.',
    message: messageOf('markup-character'),
  },
  'markup-prefix': {
    severity: 'error',
    title: 'Namespace prefix not declared',
    help: 'An element or attribute has a prefix that is not declared there, or a declaration that Namespaces in XML does not allow.',
    message: messageOf('markup-prefix'),
  },
  'markup-outside-root': {
    severity: 'error',
    title: 'Content outside the root element',
    help: 'An XML document is one element. There is text or a second element before or after it, or no element at all.',
    message: messageOf('markup-outside-root'),
  },
  'markup-syntax': {
    severity: 'error',
    title: 'Markup that XML does not have',
    help: 'A < or ]]> is not escaped, a tag or processing instruction has no name, a comment holds --, or a declaration is wrong or out of place.',
    message: messageOf('markup-syntax'),
  },
  'markup-unterminated': {
    severity: 'error',
    title: 'Markup without an end',
    help: 'A tag, an attribute value, a comment or another construct is still open where the document ends.',
    message: messageOf('markup-unterminated'),
  },
};

function messageOf<Code extends MarkupProblemCode>(
  code: Code,
): (args: FoundMarkup & { problem: MarkupProblems[Code] }) => string {
  return ({ problem, found }) => sentence(expectations[code][problem], found);
}

function sentence(expected: string, found: string | null): string {
  return `Expected ${expected}, found ${found ?? 'the end of the document'}`;
}
