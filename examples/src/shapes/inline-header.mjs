/** The `ix:header`: hidden facts, the taxonomy that is used, contexts and units. */
import { element } from './markup.mjs';

export function headerOf(document, hidden) {
  const schema = element(
    'link:schemaRef',
    { 'xlink:type': 'simple', 'xlink:href': `${document.title}.xsd` },
    null,
  );
  const resources = [
    ...Object.entries(document.units).map(([id, measure]) => unit(id, measure)),
    ...document.contexts.map((one) => context(document.cik, one)),
  ];
  const header = [
    element('ix:hidden', {}, hidden),
    element('ix:references', { 'xml:lang': 'en-US' }, schema),
    element('ix:resources', {}, `\n${resources.join('\n')}\n`),
  ];
  return element(
    'div',
    { style: 'display:none' },
    element('ix:header', {}, `\n${header.join('\n')}\n`),
  );
}

/** A measure, or two for a quotient: `['iso4217:USD', 'xbrli:shares']`. */
function unit(id, measure) {
  const [numerator, denominator] = [measure].flat().map((m) => element('xbrli:measure', {}, m));
  if (!denominator) return element('xbrli:unit', { id }, numerator);
  const quotient =
    element('xbrli:unitNumerator', {}, numerator) +
    element('xbrli:unitDenominator', {}, denominator);
  return element('xbrli:unit', { id }, element('xbrli:divide', {}, quotient));
}

function context(cik, { id, start, end, dimensions = {} }) {
  const members = Object.entries(dimensions)
    .map(([dimension, member]) => element('xbrldi:explicitMember', { dimension }, member))
    .join('');
  const identifier = element('xbrli:identifier', { scheme: 'http://www.sec.gov/CIK' }, cik);
  const segment = members && element('xbrli:segment', {}, members);
  const dates = start
    ? element('xbrli:startDate', {}, start) + element('xbrli:endDate', {}, end)
    : element('xbrli:instant', {}, end);
  return element(
    'xbrli:context',
    { id },
    element('xbrli:entity', {}, identifier + segment) + element('xbrli:period', {}, dates),
  );
}
