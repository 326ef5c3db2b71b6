/** What EDGAR's viewer makes of a filing: pages of rows, a cell for each period. */
import { viewerDate } from './dates.mjs';
import { factsOf, presented } from './facts.mjs';

/**
 * A page is `{ number, title, category, role, columns, rows }`. A column is `{ length, date }`,
 * the length `undefined` for a single day. A row is `{ name, label, concept?, kind, cells }`, its
 * name with an underscore as the viewer has it; a cell is a fact, a text or `undefined`.
 */
export function pagesOf(document) {
  return [coverPage(document), disclosurePage(document)];
}

/** The CYD facts, in the taxonomy's order. The facts of `priorYear` fill a second column. */
export function disclosurePage(document, priorYear) {
  const { number, title, concepts, lineItems, member } = document.page;
  const documents = [document, priorYear].filter(Boolean);
  const facts = documents.map((one) => presented(one, concepts));
  const blank = facts.map(() => undefined);
  const rows = Object.values(concepts).map((concept) => ({
    kind: 'fact',
    name: `cyd_${concept.name}`,
    label: concept.label,
    concept,
    cells: facts.map((column) => column.find((fact) => fact.concept === concept)),
  }));
  return {
    number,
    title,
    category: 'Notes',
    role: 'http://xbrl.sec.gov/cyd/role/CybersecurityRiskManagementAndStrategyDisclosure',
    columns: documents.map(({ page: { length, date } }) => ({ length, date })),
    rows: [
      ...(member ? [{ kind: 'member', ...member, cells: blank }] : []),
      { kind: 'lineItems', ...lineItems, cells: blank },
      ...rows.filter(({ cells }) => cells.some(Boolean)),
    ],
  };
}

/** The Document and Entity facts; those of other days than the report's have columns of their own. */
function coverPage(document) {
  const facts = factsOf(document).filter(({ name }) => name.startsWith('dei:'));
  const contexts = document.contexts.filter(({ id }) => facts.some((fact) => fact.context === id));
  const rows = [...new Set(facts.map(({ name }) => name))].map((name) => ({
    kind: 'fact',
    name: name.replace(':', '_'),
    label: labelOf(name),
    cells: contexts.map(({ id }) =>
      cellOf(facts.find((fact) => fact.name === name && fact.context === id)),
    ),
  }));
  const blank = contexts.map(() => undefined);
  return {
    number: 1,
    title: 'Cover Page',
    category: 'Cover',
    role: `${document.namespaces[document.prefix]}/role/CoverPage`,
    columns: contexts.map(({ start, end }) => ({
      length: start && document.page.length,
      date: viewerDate(end),
    })),
    rows: [
      { kind: 'lineItems', name: 'dei_CoverAbstract', label: 'Cover [Abstract]', cells: blank },
      ...rows,
    ],
  };
}

/** `dei:EntityFileNumber` -> `Entity File Number`. */
function labelOf(name) {
  return name
    .slice('dei:'.length)
    .replaceAll(/(?<=[a-z])(?=[A-Z0-9])/g, ' ')
    .replace('Text Block', '[Text Block]');
}

/** Texts as the viewer shows them: dates in its own format, thousands separated. */
function cellOf(fact) {
  if (fact === undefined || fact.isMarkup) return fact;
  const { value } = fact;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return viewerDate(value);
  return fact.unit === undefined ? value : value.replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
