import { type CodeTable, type FactName, factName, type NoArguments } from './code-info';

/** The arguments of the codes about inline XBRL elements, contexts, continuations and facts. */
export interface InlineArguments {
  /** Elements are named as the document writes them: `ix:nonNumeric`. */
  'fact-unclosed': { element: string };
  'ix-misnested': { expected: string; found: string };
  'ix-stray-end': { element: string };
  /** `context`: the id that the fact names, `null` where it names none. */
  'context-missing': { concept: string; context: string | null };
  'context-duplicate': { context: string };
  /** Continuations are named by their ids. */
  'continuation-missing': { continuation: string };
  'continuation-cycle': { continuation: string };
  'continuation-shared': { continuation: string; uses: number };
  'continuation-orphan': { continuation: string; isInCycle: boolean };
  'continuation-nested': NoArguments;
  'continuation-hidden': { continuation: string };
  'continuation-duplicate': { continuation: string };
  'exclude-misplaced': { element: string };
  'fact-hidden': { concept: string };
  'fact-concealed': { concept: string };
  'text-concealed': { concept: string; characters: number };
  'fact-nil': { concept: string };
  'fact-name-unreadable': { found: string };
  'target-not-default': { concept: string; target: string };
  'flag-unreadable': FactName & { found: string };
  /** `characters`: some of them, as `U+00A0`. */
  'flag-space': { concept: string; characters: readonly string[] };
  'transform-unknown': { concept: string; format: string };
  /** `registry`: its namespace. */
  'transform-unlisted': { concept: string; format: string; registry: string };
  /** `escape`: the attribute's value, `null` where it is missing. */
  'text-block-not-escaped': { concept: string; escape: string | null };
  /** How many images have a description (`alt`), and how many have none. */
  'text-block-image': { concept: string; described: number; undescribed: number };
  'fact-over-budget': FactName;
}

/** The codes about inline XBRL elements, contexts, continuations and facts. */
export const inlineCodes: CodeTable<InlineArguments> = {
  'fact-unclosed': {
    severity: 'error',
    title: 'Fact without an end',
    help: 'The element of a fact or continuation is not closed. It is read up to the end of the element around it.',
    message: ({ element }) => `<${element}> has no end tag`,
  },
  'ix-misnested': {
    severity: 'warning',
    title: 'Inline XBRL elements overlap',
    help: 'An inline XBRL element closes before one that it holds (Inline XBRL 1.1 is XML). The inner one is taken to end there.',
    message: ({ expected, found }) => `Expected </${expected}>, found </${found}>`,
  },
  'ix-stray-end': {
    severity: 'warning',
    title: 'End tag without a start',
    help: 'An inline XBRL end tag has no start tag. It is ignored.',
    message: ({ element }) => `</${element}> has no start tag`,
  },
  'context-missing': {
    severity: 'error',
    title: 'Context not found',
    help: 'A fact refers to a context that no document of the filing defines, or to none. Its entity and period are unknown.',
    message: ({ concept, context }) =>
      context === null
        ? `${concept} has no contextRef`
        : `${concept} refers to the context "${context}", which no document defines`,
  },
  'context-duplicate': {
    severity: 'warning',
    title: 'Context defined twice',
    help: 'Two contexts of the filing have the same id, which a fact names. The first one counts.',
    message: ({ context }) => `The context "${context}" is defined again; the first one counts`,
  },
  'continuation-missing': {
    severity: 'error',
    title: 'Continuation not found',
    help: 'continuedAt names an id that no ix:continuation of the filing has. The text ends there.',
    message: ({ continuation }) =>
      `No ix:continuation has the id "${continuation}" that continuedAt names`,
  },
  'continuation-cycle': {
    severity: 'error',
    title: 'Continuations in a circle',
    help: 'A chain of continuations comes back to itself. Each part is read once.',
    message: ({ continuation }) =>
      `continuedAt="${continuation}" leads back to a part that has been read`,
    related: otherPart,
  },
  'continuation-shared': {
    severity: 'error',
    title: 'Continuation of several facts',
    help: 'Several continuedAt attributes name the same continuation (Inline XBRL 1.1 allows one). Each fact is read with it.',
    message: ({ continuation, uses }) =>
      `Expected one continuedAt="${continuation}", found ${uses}`,
  },
  'continuation-orphan': {
    severity: 'warning',
    title: 'Continuation without a fact',
    help: 'An ix:continuation belongs to no fact: its text is not tagged.',
    message: ({ continuation, isInCycle }) =>
      isInCycle
        ? `The continuation "${continuation}" is in a circle that no fact leads to`
        : `No continuedAt names the continuation "${continuation}"`,
  },
  'continuation-nested': {
    severity: 'error',
    title: 'Continuation inside its own fact',
    help: 'A continuation is inside the fact or the part that it continues, so its text counts twice.',
    message: () => 'The continuation is inside another part of its fact',
    related: otherPart,
  },
  'continuation-hidden': {
    severity: 'warning',
    title: 'Continuation in ix:hidden',
    help: 'A continuation is in ix:hidden, where no reader sees it.',
    message: ({ continuation }) => `The continuation "${continuation}" is in ix:hidden`,
  },
  'continuation-duplicate': {
    severity: 'error',
    title: 'Continuation defined twice',
    help: 'Two continuations of the filing have the same id. The first one counts.',
    message: ({ continuation }) =>
      `The continuation "${continuation}" is defined again; the first one counts`,
    related: otherPart,
  },
  'exclude-misplaced': {
    severity: 'warning',
    title: 'ix:exclude outside a fact',
    help: 'An ix:exclude is in no fact and no continuation, and excludes nothing.',
    message: ({ element }) => `<${element}> is not inside a fact and excludes nothing`,
  },
  'fact-hidden': {
    severity: 'warning',
    title: 'CYD fact in ix:hidden',
    help: 'A CYD fact is hidden. EFM 5.2.5.14 allows this only for facts that cannot be shown.',
    message: ({ concept }) => `${concept} is in ix:hidden`,
  },
  'fact-concealed': {
    severity: 'warning',
    title: 'CYD fact concealed by styles',
    help: 'Styles (display: none, visibility: hidden, font-size: 0, the attribute hidden) keep a CYD fact outside ix:hidden from readers. It is in the data and marked as concealed.',
    message: ({ concept }) => `Readers do not see ${concept}: styles conceal it`,
  },
  'text-concealed': {
    severity: 'warning',
    title: 'Text concealed inside a fact',
    help: 'Styles (display: none, visibility: hidden, font-size: 0, the attribute hidden) keep a part of the text of a fact from readers. It is in the XBRL value; the readable text leaves it out.',
    message: ({ concept, characters }) =>
      `${concept}: ${characters} ${characters === 1 ? 'character' : 'characters'} that readers do not see are left out`,
  },
  'fact-nil': {
    severity: 'warning',
    title: 'Nil fact',
    help: 'The fact is tagged xsi:nil: the filer says that there is no value.',
    message: ({ concept }) => `${concept} is nil`,
  },
  'fact-name-unreadable': {
    severity: 'error',
    title: 'Fact without a readable name',
    help: 'An ix:nonNumeric has no name attribute, or one that is not a qualified name. It cannot be a fact.',
    message: ({ found }) => `Expected a qualified name, found "${found}"`,
  },
  'target-not-default': {
    severity: 'warning',
    title: 'Fact of another target document',
    help: 'The fact has a target attribute (EFM 5.2.5 forbids it) and belongs to another document than the filing itself. It is left out.',
    message: ({ concept, target }) =>
      `${concept} is left out: its target "${target}" is another document`,
  },
  'flag-unreadable': {
    severity: 'error',
    title: 'Flag neither true nor false',
    help: 'The value of a flag is not a boolean (true, false, 1, 0, or what its transformation accepts).',
    message: ({ found, ...name }) =>
      `${factName(name as FactName)}: expected true or false, found "${found}"`,
  },
  'flag-space': {
    severity: 'warning',
    title: 'Flag with space that XML does not allow',
    help: 'A no-break space or the like is beside the value of a flag. Only spaces, tabs and line ends may be there (XML Schema 1.0 Part 2, boolean), so other tools may reject the flag. It is read as if they were not there.',
    message: ({ concept, characters }) =>
      `${concept}: expected only white space of XML around the value, found ${characters.join(', ')}`,
  },
  'transform-unknown': {
    severity: 'warning',
    title: 'Unknown transformation',
    help: 'The format attribute names a transformation that is not known here. The text is read untransformed; a flag has no value then.',
    message: ({ concept, format }) =>
      `${concept}: format="${format}" is not a known transformation`,
  },
  'transform-unlisted': {
    severity: 'warning',
    title: 'Transformation that its registry lacks',
    help: 'The format attribute names a transformation of another registry than the one that its prefix is bound to (Inline XBRL 1.1 §8), so other tools may reject the fact. It is read as in the registry that has it.',
    message: ({ concept, format, registry }) =>
      `${concept}: format="${format}" is not in the registry ${registry}`,
  },
  'text-block-not-escaped': {
    severity: 'warning',
    title: 'Text block without escape',
    help: 'The text block lacks escape="true": its XBRL value has no markup, so paragraphs run into each other.',
    message: ({ concept, escape: value }) =>
      `${concept}: expected escape="true", found ${value === null ? 'none' : `"${value}"`}`,
  },
  'text-block-image': {
    severity: 'warning',
    title: 'Text block that is an image',
    help: 'The text block has images and no text. Their descriptions (alt) are read as its text, if they say more than the name of a file; what else the images show cannot be read, searched or compared.',
    message: ({ concept, described, undescribed }) =>
      `${concept} is only ${described + undescribed === 1 ? 'an image' : 'images'}: ${
        described === 0
          ? 'without a description (alt), it has no text'
          : 'its text is what the description (alt) says'
      }`,
  },
  'fact-over-budget': {
    severity: 'error',
    unread: true,
    title: 'Fact left unread',
    help: 'The fact is too large, or facts nest so deeply or share continuations so often that reading each in full would take far longer than the document is long. The fact is listed without its value.',
    message: (name) => `${factName(name)} was left unread: reading it in full would take too long`,
  },
};

function otherPart(): string {
  return 'The other part';
}
