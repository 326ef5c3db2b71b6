import { editions, releases } from './editions/releases';
import type { Edition } from './model';

/** The namespace of an edition: `http://xbrl.sec.gov/cyd/2024`. */
export function namespaceOf(edition: Edition): string {
  return releases[edition].namespace;
}

/** The edition of a namespace; `null` where it is not of an edition described here. */
export function editionOf(namespace: string): Edition | null {
  return editions.find((edition) => namespaceOf(edition) === namespace) ?? null;
}

/** A year, or a release within the year as SEC taxonomies have had them: `2024`, `2024q4`. */
const CYD_NAMESPACE = /^http:\/\/xbrl\.sec\.gov\/cyd\/\d{4}(?:q[1-4])?$/;

/**
 * Whether a namespace is the CYD taxonomy's, of a known edition or not. Facts of an edition that
 * appears after this package are CYD facts all the same: EDGAR, too, asks only for the start
 * (EDGAR Filer Manual 6.5.77, pattern `.*sec.gov/cyd/.*`).
 */
export function isCydNamespace(namespace: string): boolean {
  return CYD_NAMESPACE.test(namespace);
}
