import { editions, releases } from './editions/releases';
import type { Edition } from './model';

/** Returns the namespace of an edition: `http://xbrl.sec.gov/cyd/2024`. */
export function namespaceOf(edition: Edition): string {
  return releases[edition].namespace;
}

/** Returns the edition of a namespace; `null` if this package does not describe one with it. */
export function editionOf(namespace: string): Edition | null {
  return editions.find((edition) => namespaceOf(edition) === namespace) ?? null;
}

/** Ends in a year, or in a release within the year as some SEC taxonomies have: `2024`, `2024q4`. */
const cydNamespace = /^http:\/\/xbrl\.sec\.gov\/cyd\/\d{4}(?:q[1-4])?$/;

/**
 * Reports whether a namespace is the CYD taxonomy's, of a known edition or not. Facts of an edition
 * newer than this package are still CYD facts: EDGAR also checks only the start (EDGAR Filer Manual
 * 6.5.77, pattern `.*sec.gov/cyd/.*`).
 */
export function isCydNamespace(namespace: string): boolean {
  return cydNamespace.test(namespace);
}
