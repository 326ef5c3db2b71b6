/**
 * How often a rule is right about text: its findings and its silence compared with two readers'
 * judgements, on filings of companies that it was not tuned on (`bench/labels/lint`).
 */
export interface Measure {
  /** Its findings in these filings. */
  findings: number;
  /** Those that were read: all, or a sample. */
  read: number;
  /** Those that the readers agree with; `right / read` is the precision. */
  right: number;
  /** The 95 % interval (Wilson) of the precision, as shares; `null` if nothing was read. */
  interval: readonly [least: number, most: number] | null;
  /** Filings drawn at random, read, about which it is silent. */
  silent: number;
  /** Those of them in which it overlooks something. */
  missed: number;
  /** The share of what there is to find that it finds, estimated from these; `null` if nothing is. */
  recall: number | null;
  /** True if what it read wrongly in these filings was mended afterwards, so that it is better now. */
  mended?: true;
}
