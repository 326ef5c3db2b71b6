/** How grave a diagnostic or finding is, the gravest first. */
export type Severity = 'error' | 'warning' | 'info';

/** What a diagnostic code means. */
export interface DiagnosticCodeInfo {
  severity: Severity;
  /** The problem in a few words. */
  title: string;
  /** What it means for the facts that were read, and the source of the rule where there is one. */
  help: string;
  /** True if part of the input was not read: it is cut off, damaged, closed, or beyond a limit. */
  unread?: true;
}

/** A code with the words for its arguments. */
export interface CodeDefinition<Arguments> extends DiagnosticCodeInfo {
  /** The message for one case. */
  message: (args: Arguments) => string;
  /** What the related places of a diagnostic show. */
  related?: (args: Arguments) => string;
}

/** The codes of one part of the parser, each with words for its own arguments. */
export type CodeTable<Arguments> = {
  readonly [Code in keyof Arguments]: CodeDefinition<Arguments[Code]>;
};

/** The arguments of a code whose message is always the same. */
export type NoArguments = Record<string, never>;

/** A fact by its concept or, where a page shows only labels, by its label. */
export type FactName = { concept: string; label?: never } | { label: string; concept?: never };

/** Returns the name of a fact for messages: its concept, or its label in quotes. */
export function factName({ concept, label }: FactName): string {
  return concept ?? `"${label}"`;
}

/** Returns the name of a character for messages: `U+00A0`. */
export function characterName(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
