const board =
  /board|\bBOD\b|director|committee|trustee|governor|governing body|supervisory|chair(?:man|woman|person)|managing member|managers|general partner|receiver|sponsor/iu;

/** Who acts in place of the board of a fund or a trust; `advisers` in lower case only advise. */
const manager = /\b(?:Investment|The|the|Our|our|its) (?:Manager|Advis[eo]r)\b/u;

/** The initials of a committee: `the CRMC`, `the N&CG`. */
const initials = /\b(?!SEC\b|PLC\b|LLC\b|INC\b|SOC\b|PC\b)[A-Z&]{1,5}C\b/u;

/** Reports whether a text names a board or a committee, or whoever acts in its place. */
export function namesBoard(text: string): boolean {
  return board.test(text) || manager.test(text) || initials.test(text);
}
