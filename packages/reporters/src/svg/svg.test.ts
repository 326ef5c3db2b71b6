import { createReport } from '@cydkit/presentation';
import { expect, it } from 'vitest';
import {
  filing,
  flag,
  oversight,
  richFiling,
  role,
  textBlock,
} from '../../../presentation/test/sample';
import { flagsSvg } from './flags-svg';
import { overlapSvg } from './overlap-svg';

const rich = createReport(richFiling());

it('the flags are named with their states for those who do not see them', () => {
  expect(flagsSvg(rich)).toContain(
    '<title id="flags-title">Flags of Harbor Lamp Works, Inc. · 10-K</title>',
  );
  expect(flagsSvg(rich)).toContain(
    '<desc id="flags-desc">Processes Integrated: true. Third Party Engaged: false. Third Party Oversight and Identification Processes: not reported. Materially Affected or Reasonably Likely to Materially Affect Registrant: unreadable.',
  );
});

it('the flags of each context follow its name', () => {
  const context = { entity: null, period: { start: null, end: '2024-12-31' }, dimensions: [] };
  const facts = [
    flag('ThirdPartyEngagedFlag', true),
    flag('ThirdPartyEngagedFlag', false, { context }),
  ];
  expect(flagsSvg(createReport(filing(facts)))).toMatch(/2025-01-01 to 2025-12-31:.*2024-12-31:/);
});

it('a filing without flags says so', () => {
  expect(flagsSvg(createReport(filing([])))).toContain('This filing has no flags.');
});

it('the overlap says how blocks lie in each other', () => {
  expect(overlapSvg(rich)).toContain(
    '<desc id="overlap-desc">A Board of Directors Oversight: passages 1 to 2. B Role of Management: passages 2, inside A. C Expertise of Management Responsible: passages 2, the same as B.</desc>',
  );
});

it('draws a bar as long as its share of the characters, at the place of its text', () => {
  const facts = [
    textBlock('BoardOfDirectorsOversightTextBlock', oversight),
    textBlock('RoleOfManagementTextBlock', role),
  ];
  const bars = [
    ...overlapSvg(createReport(filing(facts))).matchAll(
      /<rect x="([\d.]+)" y="\d+" width="([\d.]+)" height="12" class/g,
    ),
  ];
  const [whole = [], part = []] = bars.map(([, x, width]) => [Number(x), Number(width)]);
  const ink = (text: string) => text.replace(/\s/g, '').length;
  const share = ink(role) / ink(oversight);
  expect((part[1] ?? 0) / (whole[1] ?? 1)).toBeCloseTo(share, 2);
  expect((part[0] ?? 0) + (part[1] ?? 0)).toBeCloseTo((whole[0] ?? 0) + (whole[1] ?? 0), 0);
});
