import { concepts } from '@cydkit/taxonomy';
import { expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';

it('lists every concept', async () => {
  const io = fakeIo();
  expect(await main(['taxonomy'], io)).toBe(0);
  for (const { name } of concepts) expect(io.out()).toContain(`${name}\n`);
});

it.each([
  'CybersecurityRiskRoleOfManagementTextBlock',
  'cyd:CybersecurityRiskRoleOfManagementTextBlock',
  'cyd_CybersecurityRiskRoleOfManagementTextBlock',
  'cybersecurityriskroleofmanagementtextblock',
  'Cybersecurity Risk Role of Management [Text Block]',
  'role of management',
])('finds a concept by %s', async (query) => {
  const io = fakeIo();
  expect(await main(['taxonomy', query], io)).toBe(0);
  expect(io.out()).toMatch(/^Cybersecurity Risk Role of Management \[Text Block\]\n/);
  expect(io.out()).toContain('17 CFR 229.106(c)(2)\n');
});

it('shows the other half of a pair', async () => {
  const io = fakeIo();
  await main(['taxonomy', 'CybersecurityRiskManagementProcessesIntegratedFlag'], io);
  expect(io.out()).toMatch(/^Pair +CybersecurityRiskManagementProcessesIntegratedTextBlock$/m);
});

it('shows both concepts of an ambiguous label, with a note', async () => {
  const io = fakeIo();
  const label = 'Material Cybersecurity Incident Timing [Text Block]';
  expect(await main(['taxonomy', label], io)).toBe(0);
  expect(io.out()).toContain('MaterialCybersecurityIncidentScopeTextBlock');
  expect(io.out()).toContain('MaterialCybersecurityIncidentTimingTextBlock');
  expect(io.err()).toBe(`2 concepts have the label '${label}'. Use a name to see one of them.\n`);
});

it.each([
  ['BoardOversight', 'CybersecurityRiskBoardOfDirectorsOversightTextBlock'],
  ['role of managment', 'CybersecurityRiskRoleOfManagementTextBlock'],
  ['ThirdPartyEngagd', 'CybersecurityRiskManagementThirdPartyEngagedFlag'],
])('suggests similar names for %s', async (query, name) => {
  const io = fakeIo();
  expect(await main(['taxonomy', query], io)).toBe(2);
  expect(io.err()).toContain('Did you mean:\n');
  expect(io.err()).toContain(name);
});

it('suggests nothing if nothing is similar', async () => {
  const io = fakeIo();
  expect(await main(['taxonomy', 'zzzzzzzzzz'], io)).toBe(2);
  expect(io.err()).not.toContain('Did you mean');
  expect(io.err()).toContain("'cyd taxonomy' lists them all.");
});

it('prints JSON as an array of all concepts, or as an object of one', async () => {
  const all = fakeIo();
  await main(['taxonomy', '--json'], all);
  expect(JSON.parse(all.out())).toHaveLength(concepts.length);

  const one = fakeIo();
  await main(['taxonomy', 'role of management', '--json'], one);
  expect(JSON.parse(one.out()).name).toBe('CybersecurityRiskRoleOfManagementTextBlock');
});
