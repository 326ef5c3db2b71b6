import { type Diagnostic, type Fact, type Filing, parse } from '../../src/index';

export const cyd2025 = 'http://xbrl.sec.gov/cyd/2025';
export const ix2013 = 'http://www.xbrl.org/2013/inlineXBRL';
const instance = 'http://www.xbrl.org/2003/instance';

/** Short names of the concepts that the tests use. */
export const concept = {
  processes:
    'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock',
  integrated: 'CybersecurityRiskManagementProcessesIntegratedTextBlock',
  integratedFlag: 'CybersecurityRiskManagementProcessesIntegratedFlag',
  role: 'CybersecurityRiskRoleOfManagementTextBlock',
  engaged: 'CybersecurityRiskManagementThirdPartyEngagedFlag',
} as const;

const declarations: Readonly<Record<string, string>> = {
  xmlns: 'http://www.w3.org/1999/xhtml',
  'xmlns:ix': ix2013,
  'xmlns:xbrli': instance,
  'xmlns:xbrldi': 'http://xbrl.org/2006/xbrldi',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:ixt': 'http://www.xbrl.org/inlineXBRL/transformation/2020-02-12',
  'xmlns:ixt-sec': 'http://www.sec.gov/inlineXBRL/transformation/2015-08-31',
  'xmlns:dei': 'http://xbrl.sec.gov/dei/2025',
  'xmlns:cyd': cyd2025,
};

/** A context of the year 2025 for the invented registrant 9999912345. */
export function context(id = 'c-1', inner = ''): string {
  const segment = inner === '' ? '' : `<xbrli:segment>${inner}</xbrli:segment>`;
  return (
    `<xbrli:context id="${id}"><xbrli:entity>` +
    `<xbrli:identifier scheme="http://www.sec.gov/CIK">9999912345</xbrli:identifier>${segment}` +
    '</xbrli:entity><xbrli:period><xbrli:startDate>2025-01-01</xbrli:startDate>' +
    '<xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:period></xbrli:context>'
  );
}

export interface PageOptions {
  /** Namespace declarations of the root besides, or instead of, the usual ones. */
  root?: Readonly<Record<string, string | null>>;
  /** Text before the root. */
  prologue?: string;
  resources?: string;
}

/** A page of inline XBRL around `body`. */
export function page(body: string, options: PageOptions = {}): string {
  const attributes = Object.entries({ ...declarations, ...options.root })
    .filter(([, uri]) => uri !== null)
    .map(([name, uri]) => ` ${name}="${uri}"`);
  const resources = options.resources ?? context();
  return (
    `${options.prologue ?? ''}<html${attributes.join('')}><body><div style="display:none">` +
    `<ix:header><ix:resources>${resources}</ix:resources></ix:header></div>${body}</body></html>`
  );
}

/** A text block, escaped by default. */
export function block(name: string, content: string, attributes = 'escape="true"'): string {
  return `<ix:nonNumeric name="cyd:${name}" contextRef="c-1" ${attributes}>${content}</ix:nonNumeric>`;
}

/** A flag. */
export function flag(name: string, content: string, format = ''): string {
  const attribute = format === '' ? '' : ` format="${format}"`;
  return `<ix:nonNumeric name="cyd:${name}" contextRef="c-1"${attribute}>${content}</ix:nonNumeric>`;
}

/** A continuation; `next` is its `continuedAt`. */
export function continuation(id: string, content: string, next?: string): string {
  const attribute = next === undefined ? '' : ` continuedAt="${next}"`;
  return `<ix:continuation id="${id}"${attribute}>${content}</ix:continuation>`;
}

export const parsePage = (body: string, options?: PageOptions): Filing =>
  parse(page(body, options));

/** The values of a page's facts in document order. */
export const valuesOf = (body: string, options?: PageOptions): Fact['value'][] =>
  parsePage(body, options).facts.map(({ value }) => value);

export const codesOf = ({ diagnostics }: { diagnostics: readonly Diagnostic[] }): string[] =>
  diagnostics.map(({ code }) => code);
