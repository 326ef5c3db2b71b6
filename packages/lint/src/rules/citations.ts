import type { RuleSource } from '../model/rule';
import type { Subject } from '../model/subject';

/** Cites a paragraph of Regulation S-K Item 106; Form 20-F has the same paragraphs in Item 16K. */
export function item106(paragraph: string): RuleSource {
  return {
    citation: `17 CFR 229.106${paragraph}; Form 20-F Item 16K${paragraph}`,
    url: 'https://www.ecfr.gov/current/title-17/section-229.106',
  };
}

/** Names a paragraph by the filer's own form: `Item 106(b)(2)`, `Item 16K(b)(2)`. */
export function itemOf({ form }: Subject, paragraph: string): string {
  if (form.base === null) return `Item 106${paragraph} or 16K${paragraph} of Form 20-F`;
  return isForeign(form.base) ? `Item 16K${paragraph}` : `Item 106${paragraph}`;
}

/** Names the report on which the filer would disclose an incident. */
export function incidentReportOf({ form }: Subject): string {
  if (form.base === null) return 'Form 8-K, Item 1.05, or Form 6-K';
  return isForeign(form.base) ? 'Form 6-K' : 'Form 8-K, Item 1.05';
}

/** Reports whether a form is one of foreign private issuers: `20-F`, `20-FT`, `6-K`. */
function isForeign(base: string): boolean {
  return base.startsWith('20-F') || base === '6-K';
}

/** Cites Form 8-K, Item 1.05. */
export function item105(paragraph: string): RuleSource {
  return {
    citation: `Form 8-K Item 1.05${paragraph}`,
    url: 'https://www.sec.gov/files/form8-k.pdf',
  };
}

/** Cites a section of the EDGAR Filer Manual, volume II. */
export function efm(section: string): RuleSource {
  return {
    citation: `EDGAR Filer Manual ${section}`,
    url: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
  };
}

/** Cites a rule of the XBRL US Data Quality Committee. */
export function dqc(number: string): RuleSource {
  return {
    citation: `XBRL US Data Quality Committee DQC_${number}`,
    url: 'https://github.com/DataQualityCommittee/dqc_us_rules',
  };
}

/** Cites an element or attribute of Inline XBRL 1.1. */
export function inlineXbrl(what: string): RuleSource {
  return {
    citation: `Inline XBRL 1.1, ${what}`,
    url: 'https://specifications.xbrl.org/spec-group-index-inline-xbrl.html',
  };
}

/** Nothing is required, but a careful reader would ask. */
export const quality: RuleSource = { citation: 'quality' };
