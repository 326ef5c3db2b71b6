import type { DiagnosticCodeInfo } from './info';

/** What there may be to say about the documents of a filing. */
export type DocumentCode =
  | 'input-empty'
  | 'input-binary'
  /** Of whoever works on filings: the readers here do not report it. */
  | 'input-failed'
  | 'format-unknown'
  | 'formats-mixed'
  | 'no-cyd-facts'
  | 'encoding-invalid'
  | 'document-truncated'
  | 'tag-hidden'
  | 'doctype-entities'
  | 'namespace-undeclared'
  | 'namespace-foreign'
  | 'edition-unknown'
  | 'editions-mixed'
  | 'concept-unknown'
  | 'label-unknown'
  | 'label-ambiguous'
  | 'value-missing'
  | 'period-unreadable'
  | 'fact-unclosed'
  | 'ix-misnested'
  | 'ix-stray-end'
  | 'context-missing'
  | 'context-duplicate'
  | 'continuation-missing'
  | 'continuation-cycle'
  | 'continuation-shared'
  | 'continuation-orphan'
  | 'continuation-nested'
  | 'continuation-hidden'
  | 'continuation-duplicate'
  | 'exclude-misplaced'
  | 'fact-hidden'
  | 'fact-nil'
  | 'fact-name-unreadable'
  | 'target-not-default'
  | 'flag-unreadable'
  | 'transform-unknown'
  | 'text-block-not-escaped'
  | 'fact-over-budget'
  | 'header-differs'
  | 'incident-item-untagged'
  | 'dimension-unnamed'
  | 'columns-merged'
  | 'markup-mismatched-tag'
  | 'markup-attribute'
  | 'markup-reference'
  | 'entity-undefined'
  | 'markup-character'
  | 'markup-prefix'
  | 'markup-outside-root'
  | 'markup-syntax'
  | 'markup-unterminated';

export const documentCodes: Readonly<Record<DocumentCode, DiagnosticCodeInfo>> = {
  'input-empty': {
    severity: 'error',
    title: 'Empty input',
    help: 'The document has no bytes, or white space only. There is nothing to read.',
  },
  'input-binary': {
    severity: 'error',
    title: 'Binary input',
    help: 'The bytes are a binary file (PDF, image, archive …), not a disclosure in text or markup.',
  },
  'input-failed': {
    severity: 'error',
    title: 'Input that could not be processed',
    help: 'The input was read, but what was asked for could not be made of it, for instance because the result is longer than a text can be. Its facts are left out; other inputs of the run are not affected.',
  },
  'format-unknown': {
    severity: 'error',
    title: 'Format not recognised',
    help: 'The content is neither inline XBRL nor the text of an EDGAR viewer page.',
  },
  'formats-mixed': {
    severity: 'warning',
    title: 'Documents of several formats',
    help: 'The documents of one filing have different formats. Those of the first format found are read, so that no fact is told twice; the others are left out.',
  },
  'no-cyd-facts': {
    severity: 'warning',
    title: 'No CYD fact',
    help: 'The document could be read but tags nothing with the CYD taxonomy. Annual reports for fiscal years ending on or after 15 December 2024 must; the facts may stand in an exhibit of the filing.',
  },
  'encoding-invalid': {
    severity: 'warning',
    title: 'Bytes that are not UTF-8',
    help: 'Of the text that matters, some is no valid UTF-8; it was read as windows-1252, as browsers do for such pages.',
  },
  'document-truncated': {
    severity: 'error',
    title: 'Document ends too early',
    help: 'The document ends inside a tag, a comment, an element or a label. What stands before is read.',
  },
  'tag-hidden': {
    severity: 'warning',
    title: 'Tag that other markup hides',
    help: 'A tag of an Inline XBRL element stands in the value of an attribute, where XML allows no <, or in a processing instruction or the DOCTYPE. It is no tag there and is not read; as a rule what stands before it was not ended.',
  },
  'doctype-entities': {
    severity: 'warning',
    title: 'Entity declarations ignored',
    help: 'The DOCTYPE declares entities. They are never expanded (EFM 5.2.5 forbids them).',
  },
  'namespace-undeclared': {
    severity: 'warning',
    title: 'Prefix without a namespace',
    help: 'A prefix is used that is nowhere declared, as in a fragment cut out of a filing. It is read under its customary meaning.',
  },
  'namespace-foreign': {
    severity: 'warning',
    title: 'Prefix bound to another namespace',
    help: 'The prefix cyd is bound to a URI that is not a CYD taxonomy, so that its facts are not CYD facts.',
  },
  'edition-unknown': {
    severity: 'warning',
    title: 'Unknown edition of the taxonomy',
    help: 'The namespace names an edition of the CYD taxonomy that is not known here. Its facts are read all the same.',
  },
  'editions-mixed': {
    severity: 'warning',
    title: 'Several editions of the taxonomy',
    help: 'Facts of one filing use several editions of the CYD taxonomy (EFM 6.22.3 asks for one).',
  },
  'concept-unknown': {
    severity: 'warning',
    title: 'Unknown concept',
    help: 'The concept is not in the named edition of the CYD taxonomy. The fact is read, its type taken from its name.',
  },
  'label-unknown': {
    severity: 'warning',
    title: 'Unknown label',
    help: 'A line item of the page has a label that no edition of the CYD taxonomy has. The fact is read without a concept.',
  },
  'label-ambiguous': {
    severity: 'warning',
    title: 'Label of several concepts',
    help: 'The label stands for more than one concept (the 2024 edition labels incident scope as incident timing). The fact names the candidates.',
  },
  'value-missing': {
    severity: 'info',
    title: 'Line item without a value',
    help: 'The page shows the label of a concept and no value beside it.',
  },
  'period-unreadable': {
    severity: 'warning',
    title: 'Period not readable',
    help: 'The page or the context states its period in a form that is not known, or not at all.',
  },
  'fact-unclosed': {
    severity: 'error',
    title: 'Fact without an end',
    help: 'The element of a fact or continuation is not closed. It is read up to the end of what encloses it.',
  },
  'ix-misnested': {
    severity: 'warning',
    title: 'Inline XBRL elements overlap',
    help: 'An inline XBRL element closes before one that it holds (Inline XBRL 1.1 is XML). The inner one is taken to end there.',
  },
  'ix-stray-end': {
    severity: 'warning',
    title: 'End tag without a start',
    help: 'An inline XBRL end tag has no start tag. It is ignored.',
  },
  'context-missing': {
    severity: 'error',
    title: 'Context not found',
    help: 'A fact refers to a context that no document of the filing defines, or to none. Its entity and period are unknown.',
  },
  'context-duplicate': {
    severity: 'warning',
    title: 'Context defined twice',
    help: 'Two contexts of the filing have the same id, which a fact names. The first one counts.',
  },
  'continuation-missing': {
    severity: 'error',
    title: 'Continuation not found',
    help: 'continuedAt names an id that no ix:continuation of the filing has. The text ends there.',
  },
  'continuation-cycle': {
    severity: 'error',
    title: 'Continuations in a circle',
    help: 'A chain of continuations comes back to itself. Each part is read once.',
  },
  'continuation-shared': {
    severity: 'error',
    title: 'Continuation of several facts',
    help: 'Several continuedAt attributes name the same continuation (Inline XBRL 1.1 allows one). Each fact is read with it.',
  },
  'continuation-orphan': {
    severity: 'warning',
    title: 'Continuation without a fact',
    help: 'An ix:continuation belongs to no fact: its text is tagged by nothing.',
  },
  'continuation-nested': {
    severity: 'error',
    title: 'Continuation inside its own fact',
    help: 'A continuation stands inside the fact or the part that it continues, so that its text counts twice.',
  },
  'continuation-hidden': {
    severity: 'warning',
    title: 'Continuation in ix:hidden',
    help: 'A continuation stands in ix:hidden, where no reader sees it.',
  },
  'continuation-duplicate': {
    severity: 'error',
    title: 'Continuation defined twice',
    help: 'Two continuations of the filing have the same id. The first one counts.',
  },
  'exclude-misplaced': {
    severity: 'warning',
    title: 'ix:exclude outside a fact',
    help: 'An ix:exclude stands in no fact and no continuation, and excludes nothing.',
  },
  'fact-hidden': {
    severity: 'warning',
    title: 'CYD fact in ix:hidden',
    help: 'A CYD fact is hidden. EFM 5.2.5.14 lets only facts that cannot be shown stand there.',
  },
  'fact-nil': {
    severity: 'warning',
    title: 'Nil fact',
    help: 'The fact is tagged xsi:nil: the filer says that there is no value.',
  },
  'fact-name-unreadable': {
    severity: 'error',
    title: 'Fact without a readable name',
    help: 'An ix:nonNumeric has no name attribute, or one that is no qualified name. It cannot be a fact.',
  },
  'target-not-default': {
    severity: 'warning',
    title: 'Fact of another target document',
    help: 'The fact has a target attribute (EFM 5.2.5 forbids it) and belongs to another document than the filing itself. It is left out.',
  },
  'flag-unreadable': {
    severity: 'error',
    title: 'Flag neither true nor false',
    help: 'The value of a flag is not a boolean (true, false, 1, 0, or what its transformation accepts).',
  },
  'transform-unknown': {
    severity: 'warning',
    title: 'Unknown transformation',
    help: 'The format attribute names a transformation that is not known here. The text is read untransformed; a flag stays without a value.',
  },
  'text-block-not-escaped': {
    severity: 'warning',
    title: 'Text block without escape',
    help: 'The text block lacks escape="true": its XBRL value has no markup, so paragraphs run into each other.',
  },
  'fact-over-budget': {
    severity: 'error',
    title: 'Fact left unread',
    help: 'Facts nest so deeply, or share continuations so often, that reading each in full would take far longer than the document is long. The fact is listed without its value.',
  },
  'header-differs': {
    severity: 'info',
    title: 'Header and document differ',
    help: 'The header of the submission states another CIK, form or period than the cover page of the document. The cover page, which the registrant tags, counts.',
  },
  'incident-item-untagged': {
    severity: 'warning',
    title: 'Item 1.05 without a CYD fact',
    help: 'The header of an 8-K lists Item 1.05, Material Cybersecurity Incidents, and no fact is of the CYD taxonomy (EFM 6.5.77).',
  },
  'dimension-unnamed': {
    severity: 'warning',
    title: 'Dimension without a name',
    help: 'The page shows the label of a dimension’s member, but not which member of which axis it is. The fact’s dimensions are incomplete.',
  },
  'columns-merged': {
    severity: 'warning',
    title: 'Columns that cannot be told apart',
    help: 'The page has several columns, and the dump does not say where the value of one ends and the next begins. The text is read as one fact without a period.',
  },
  'markup-mismatched-tag': {
    severity: 'error',
    title: 'Start and end tags do not match',
    help: 'An element has no end tag, an end tag closes another element than the innermost one, or none is open. EDGAR suspends a filing whose documents are not well-formed (EFM 5.2.2).',
  },
  'markup-attribute': {
    severity: 'error',
    title: 'Attribute that XML does not allow',
    help: 'An attribute has no value or no quotes, a < in its value, no white space before it, or the name of another attribute of the same tag.',
  },
  'markup-reference': {
    severity: 'error',
    title: 'Ampersand that begins no reference',
    help: 'A literal & is written &amp; in XML; every reference ends with a semicolon.',
  },
  'entity-undefined': {
    severity: 'warning',
    title: 'Entity that XML does not have',
    help: 'XML knows &amp;, &lt;, &gt;, &apos; and &quot;. Other names, such as &nbsp;, take a DTD that declares them; a character reference (&#160;) takes none. It is read as HTML reads it.',
  },
  'markup-character': {
    severity: 'error',
    title: 'Character that XML forbids',
    help: 'A control character, or U+FFFE or U+FFFF, stands in the document or is referred to. XML allows them nowhere.',
  },
  'markup-prefix': {
    severity: 'error',
    title: 'Namespace prefix not declared',
    help: 'An element or attribute has a prefix that is not declared where it stands, or a declaration that Namespaces in XML does not allow.',
  },
  'markup-outside-root': {
    severity: 'error',
    title: 'Content outside the root element',
    help: 'An XML document is one element. Text or a second element stands before or behind it, or there is none.',
  },
  'markup-syntax': {
    severity: 'error',
    title: 'Markup that XML does not have',
    help: 'A < or ]]> stands for itself, a tag or processing instruction has no name, a comment holds --, or a declaration is wrong or out of place.',
  },
  'markup-unterminated': {
    severity: 'error',
    title: 'Markup without an end',
    help: 'A tag, an attribute value, a comment or another construct is still open where the document ends.',
  },
};
