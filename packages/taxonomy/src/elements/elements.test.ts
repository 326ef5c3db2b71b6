import { describe, expect, it } from 'vitest';
import type { Kind } from '../model';
import { incident } from './incident';
import { riskManagement } from './risk-management';

const endings: Record<Kind, readonly [suffix: string, label: string]> = {
  textBlock: ['TextBlock', '[Text Block]'],
  flag: ['Flag', '[Flag]'],
  heading: ['Abstract', '[Abstract]'],
  table: ['Table', '[Table]'],
  axis: ['Axis', '[Axis]'],
  domain: ['Domain', '[Domain]'],
  lineItems: ['LineItems', '[Line Items]'],
};

/** Names have no commas, but these labels do. */
const commas = {
  'Assessing Identifying and Managing Threats': 'Assessing, Identifying, and Managing Threats',
  'Management Strategy and Governance': 'Management, Strategy, and Governance',
};

/** Applies the rule that the SEC's labels follow: `RoleOfManagementTextBlock`, `Role of Management [Text Block]`. */
function labelFor(name: string, kind: Kind): string {
  const [suffix, ending] = endings[kind];
  expect(name.endsWith(suffix)).toBe(true);
  const words = name.slice(0, -suffix.length).match(/[A-Z][a-z]+/g) ?? [];
  let label = words
    .map((word) => (/^(?:And|For|Of|Or|To)$/.test(word) ? word.toLowerCase() : word))
    .join(' ');
  for (const [without, comma] of Object.entries(commas)) label = label.replace(without, comma);
  return `${label} ${ending}`;
}

describe('the element tables', () => {
  const rows = Object.entries({ ...riskManagement, ...incident });

  it.each(rows)('%s has the label that follows from its name', (name, { kind, label }) => {
    expect(label).toBe(labelFor(name, kind));
  });

  it('gives each description as a separate sentence', () => {
    const descriptions = rows.map(([, { description }]) => description);
    expect(new Set(descriptions).size).toBe(rows.length);
    for (const description of descriptions) expect(description).toMatch(/^[A-Z][^\n]{20,}\.$/);
  });
});
