import type { Filing } from '@cydkit/parser';
import { createReport } from '../../src/report';
import type { Report } from '../../src/report-model';
import { filing, flag, role, textBlock, year2025 } from '../sample';

/** A report that has this text wherever a filing or a rule can have text of its own. */
export function hostileReport(text: string): Report {
  const name = { namespace: text, name: text };
  const context = {
    ...year2025,
    id: text,
    entity: text,
    dimensions: [
      { axis: name, member: name },
      { axis: { ...name, name: `${text}2` }, member: null, typed: text },
    ],
  };
  const location = { document: text, start: 10, end: 20 };
  const own = { id: text, locations: [location] };
  const segments = [{ document: text, start: 5, end: 30, textStart: 0, textEnd: text.length }];
  const diagnostic = {
    code: text,
    severity: 'error' as const,
    message: text,
    location,
    related: [{ message: text, location }],
    fix: text,
  };
  const html = `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
  const facts: Filing['facts'] = [
    flag('ProcessesIntegratedFlag', true, own),
    flag('ThirdPartyEngagedFlag', false, { ...own, concept: text, label: text, context }),
    textBlock('BoardOfDirectorsOversightTextBlock', `${text}\n${role}`, { ...own, segments }),
    textBlock('RoleOfManagementTextBlock', role, { ...own, label: text, context, html }),
    textBlock('ScopeTextBlock', text, { ...own, concept: text, candidates: [text, text], html }),
    { ...textBlock('RoleOfManagementTextBlock', null), type: 'other', value: text, label: text },
  ];
  const given = filing(facts, {
    source: { name: text, format: 'inline-xbrl', bytes: 1, sha256: text },
    title: text,
    entity: { name: text, cik: text },
    form: text,
    accession: text,
    period: { start: text, end: text },
    fiscalYear: text,
    fiscalPeriod: text,
    taxonomy: text,
    amendment: true,
    diagnostics: [diagnostic],
  });
  const span = { start: 0, end: text.length };
  const evidence = [
    { fact: 2, shows: text, concept: text, quote: text, span, locations: [location] },
  ];
  const findings = [{ ...diagnostic, code: `${text}2`, rule: text, fingerprint: text, evidence }];
  return { ...createReport(given), findings };
}
