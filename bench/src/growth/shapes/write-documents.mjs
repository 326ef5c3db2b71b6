// Writes documents of an invented registrant, so that the shapes say only what they are about.

/** Concepts of the CYD taxonomy, by short names. */
export const names = {
  processes:
    'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock',
  integrated: 'CybersecurityRiskManagementProcessesIntegratedTextBlock',
  role: 'CybersecurityRiskRoleOfManagementTextBlock',
  board: 'CybersecurityRiskBoardOfDirectorsOversightTextBlock',
  affected:
    'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantTextBlock',
  integratedFlag: 'CybersecurityRiskManagementProcessesIntegratedFlag',
  engagedFlag: 'CybersecurityRiskManagementThirdPartyEngagedFlag',
  nature: 'MaterialCybersecurityIncidentNatureTextBlock',
};

/** The names of text blocks of an annual report. */
export const textBlocks = [
  names.processes,
  names.integrated,
  names.role,
  names.board,
  names.affected,
];

/** @returns {string} `make(0)` to `make(count - 1)`, joined. */
export function repeat(count, make) {
  return Array.from({ length: count }, (_, i) => make(i)).join('');
}

/** A document of inline XBRL. */
export function page(body, { resources = context(), root = '' } = {}) {
  return (
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"' +
    ' xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:dei="http://xbrl.sec.gov/dei/2025"' +
    ' xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12"' +
    ` xmlns:cyd="http://xbrl.sec.gov/cyd/2025"${root}><body><div style="display:none"><ix:header>` +
    `<ix:resources>${resources}</ix:resources></ix:header></div>` +
    '<ix:nonNumeric name="dei:DocumentType" contextRef="c-1">10-K</ix:nonNumeric>' +
    `<ix:nonNumeric name="dei:EntityCentralIndexKey" contextRef="c-1">9999912345</ix:nonNumeric>${body}</body></html>`
  );
}

/** A context of a year, with markup for its segment. */
export function context(id = 'c-1', { segment = '', year = 2025, cik = '9999912345' } = {}) {
  return (
    `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">${cik}` +
    `</xbrli:identifier>${segment && `<xbrli:segment>${segment}</xbrli:segment>`}</xbrli:entity>` +
    `<xbrli:period><xbrli:startDate>${year}-01-01</xbrli:startDate>` +
    `<xbrli:endDate>${year}-12-31</xbrli:endDate></xbrli:period></xbrli:context>`
  );
}

/** A dimension of a context. */
export function dimension(number, member = number) {
  return `<xbrldi:explicitMember dimension="cyd:A${number}Axis">cyd:M${member}Member</xbrldi:explicitMember>`;
}

/** The start tag of a fact. */
export function open(name, attributes = 'escape="true"', contextRef = 'c-1') {
  return `<ix:nonNumeric name="cyd:${name}" contextRef="${contextRef}" ${attributes}>`;
}

export const close = '</ix:nonNumeric>';

/** A text block. */
export function block(name, content, attributes, contextRef) {
  return open(name, attributes, contextRef) + content + close;
}

/** A flag. */
export function flag(name, value, contextRef) {
  return block(name, value, '', contextRef);
}

export function continuation(id, content, next) {
  return `<ix:continuation id="${id}"${next ? ` continuedAt="${next}"` : ''}>${content}</ix:continuation>`;
}

const subjects = ['We', 'The board', 'Our CISO', 'Management', 'A third party', 'The committee'];
const verbs = ['reviews', 'assesses', 'monitors', 'oversees', 'reports', 'tests', 'manages'];
const objects = ['risks', 'threats', 'vendors', 'incidents', 'controls', 'systems', 'processes'];
const ends = ['every quarter', 'with consultants', 'under policy', 'for the board', 'as needed'];

/** A sentence of six to nine words; no two of them are the same. */
export function sentence(i) {
  const pick = (words, by) => words[Math.floor(i / by) % words.length];
  return `${pick(subjects, 1)} ${pick(verbs, 2)} ${pick(objects, 5)} n${i.toString(36)} ${pick(ends, 3)}.`;
}

/** Sentences `from` to `from + count - 1`. */
export function prose(count, from = 0) {
  return repeat(count, (i) => `${sentence(from + i)} `);
}

/** A word of lower-case letters; small numbers give small words. */
export function word(i) {
  return i
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
}

/** A number that looks random and depends on `i` alone. */
export function scatter(i) {
  let x = Math.imul(i + 1, 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 15), 0x85ebca6b);
  return (x ^ (x >>> 13)) >>> 0;
}
