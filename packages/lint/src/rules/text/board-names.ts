const board =
  /board|\bBOD\b|directors|(?:independent|lead) director|committee|trustee|governor|governing body|supervisory|chair(?:man|woman|person)|managing member|managers|general partner|receiver|sponsor/iu;

/** Who acts in place of the board of a fund or a trust; `advisers` in lower case only advise. */
const manager = /\b(?:Investment|The|the|Our|our|its) (?:Manager|Advis[eo]r)\b/u;

/** The initials of a committee after an article, `the CRMC`. */
const initials = /\b(?:[Tt]he|[Oo]ur|[Ii]ts) (?!(?:SEC|PLC|LLC|SOC|NOC|PC|CRISC)\b)[A-Z&]{1,5}C\b/u;

/** Reports whether a text names a board or a committee, or whoever acts in its place. */
export function namesBoard(text: string): boolean {
  return board.test(text) || manager.test(text) || initials.test(text);
}
