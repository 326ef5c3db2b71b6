/** How to print for a terminal. */
export interface TerminalOptions {
  /** Use colors (SGR sequences). */
  color: boolean;
  /** Columns to stay within, at least 40. Default 80. */
  width?: number;
}

/** How to print a list for a terminal. */
export interface ListOptions {
  /** Use colors (SGR sequences). */
  color: boolean;
  /** Columns to stay within, at least 40. Without it no line is cut. */
  width?: number;
}

/** The terminal that a section is printed for. */
export interface Page {
  color: boolean;
  style: Style;
  width: number;
}

/** Returns the page for these options, at least 40 columns wide. */
export function pageFor({ color, width = 80 }: TerminalOptions): Page {
  return { color, style: styleFor(color), width: Math.max(40, width) };
}

/** Returns the heading of a section. */
export function section(title: string, { style }: Page): string {
  return style.bold(title.toUpperCase());
}

/** Wraps text in an SGR sequence (ECMA-48 §8.3.117), or leaves it as it is. */
export type Paint = (text: string) => string;

/** The styles of terminal output; without color, they return text as it is. */
export interface Style {
  bold: Paint;
  dim: Paint;
  underline: Paint;
  red: Paint;
  green: Paint;
  yellow: Paint;
  blue: Paint;
  cyan: Paint;
}

/** Returns styles that emit SGR sequences, or leave text as it is if `color` is false. */
export function styleFor(color: boolean): Style {
  const paint =
    (on: number, off: number): Paint =>
    (text) =>
      color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    underline: paint(4, 24),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    blue: paint(34, 39),
    cyan: paint(36, 39),
  };
}
