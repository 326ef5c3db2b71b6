import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concepts, getConcept } from './concepts';
import { editions } from './editions/releases';
import { allLabels, findByLabel, labelIn, shortLabel } from './labels';
import type { Edition } from './model';

const scope = 'MaterialCybersecurityIncidentScopeTextBlock';
const timing = 'MaterialCybersecurityIncidentTimingTextBlock';
const scopeLabel = 'Material Cybersecurity Incident Scope [Text Block]';
const timingLabel = 'Material Cybersecurity Incident Timing [Text Block]';

function namesFor(label: string, edition?: Edition) {
  return findByLabel(label, edition).map(({ name }) => name);
}

describe('the label that edition 2024 gives to two concepts', () => {
  it.each([
    [timingLabel, undefined, [scope, timing]],
    [timingLabel, '2024', [scope, timing]],
    [timingLabel, '2025', [timing]],
    [timingLabel, '2026', [timing]],
    [scopeLabel, undefined, [scope]],
    [scopeLabel, '2024', []],
    [scopeLabel, '2025', [scope]],
    [scopeLabel, '2026', [scope]],
  ] as const)('finds the concepts of %s in edition %s: %j', (label, edition, names) => {
    expect(namesFor(label, edition)).toEqual(names);
  });

  it('differs by edition in labelIn', () => {
    expect(editions.map((edition) => labelIn(getConcept(scope), edition))).toEqual([
      timingLabel,
      scopeLabel,
      scopeLabel,
    ]);
  });

  it('is the only ambiguous one', () => {
    expect(allLabels().filter((label) => findByLabel(label).length !== 1)).toEqual([timingLabel]);
  });
});

it('labelIn returns the label of the concept for the newest edition', () => {
  for (const concept of concepts) expect(labelIn(concept, '2026')).toBe(concept.label);
});

it('findByLabel finds the concept of every label in every edition', () => {
  for (const edition of editions) {
    for (const concept of concepts) {
      const label = labelIn(concept, edition);
      expect(findByLabel(label)).toContain(concept);
      expect(findByLabel(label, edition)).toContain(concept);
      expect(allLabels()).toContain(label);
    }
  }
});

it('allLabels returns each label once', () => {
  expect(new Set(allLabels()).size).toBe(allLabels().length);
  expect(allLabels()).toHaveLength(29);
});

it('findByLabel ignores differences in white space', () => {
  const space = fc
    .array(fc.constantFrom(' ', '\n', '\t', '\u00a0'), { minLength: 1, maxLength: 4 })
    .map((characters) => characters.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...allLabels()), space, (label, between) => {
      const spaced = between + label.split(' ').join(between) + between;
      expect(findByLabel(spaced)).toBe(findByLabel(label));
    }),
  );
});

it.each(['', ' ', 'constructor', timingLabel.toUpperCase(), timingLabel.slice(0, -1)])(
  'findByLabel finds nothing for %j',
  (label) => {
    expect(findByLabel(label)).toEqual([]);
    expect(findByLabel(label, '2024')).toEqual([]);
  },
);

describe('shortLabel', () => {
  it.each([
    ['Cybersecurity Risk Role of Management [Text Block]', 'Role of Management'],
    ['Cybersecurity Risk Management Third Party Engaged [Flag]', 'Third Party Engaged'],
    ['Material Cybersecurity Incident Timing [Text Block]', 'Timing'],
    ['Something else', 'Something else'],
    ['[Flag]', '[Flag]'],
  ])('shortens %s to %s', (label, short) => {
    expect(shortLabel(label)).toBe(short);
  });

  it('shortens no two labels of text blocks, or of flags, to the same text', () => {
    for (const kind of ['textBlock', 'flag']) {
      const own = concepts.filter((concept) => concept.kind === kind);
      expect(new Set(own.map(({ label }) => shortLabel(label))).size).toBe(own.length);
    }
  });
});
