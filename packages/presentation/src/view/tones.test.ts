import { concepts } from '@cydkit/taxonomy';
import { describe, expect, it } from 'vitest';
import { conceptEnding } from '../../test/sample';
import { contrast, linear, type Rgb } from '../../test/support/contrast';
import { palettes, type Scheme, toneOf } from './tones';

function apply(rows: readonly Rgb[], [x, y, z]: Rgb): Rgb {
  return rows.map(([a, b, c]) => a * x + b * y + c * z) as Rgb;
}

/** How people see colors, after Machado, Oliveira and Fernandes (2009), severity 1. */
const eyes: Record<string, Rgb[]> = {
  'no deficiency': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** Converts to OKLab, where equal distances look equally different; 0.02 is barely noticeable. */
function oklab(rgb: Rgb): Rgb {
  const cones = apply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return apply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map(Math.cbrt) as Rgb,
  );
}

function distance(a: string, b: string, eye: readonly Rgb[]): number {
  const [p, q] = [a, b].map((hex) => {
    return oklab(apply(eye, linear(hex)).map((value) => Math.min(1, Math.max(0, value))) as Rgb);
  });
  return Math.hypot(...(p ?? []).map((value, i) => value - (q?.[i] ?? 0)));
}

describe.each(['light', 'dark'] as const)('the %s palette', (scheme: Scheme) => {
  const { papers, tones, other } = palettes[scheme];

  it.each([...tones, other])('%s has a contrast of at least 4.5 on both papers', (tone) => {
    for (const paper of papers) expect(contrast(tone, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(eyes))('has tones that people with %s can distinguish', (_, eye) => {
    const pairs = tones.flatMap((a, i) => tones.slice(i + 1).map((b) => distance(a, b, eye)));
    expect(Math.min(...pairs)).toBeGreaterThan(0.07);
  });

  it('gives concepts inside each other its most different tones', () => {
    const tone = (end: string) => tones[toneOf(conceptEnding(end)) ?? -1] ?? '';
    for (const [outer, inner] of [
      ['AndManagingThreatsTextBlock', 'ProcessesIntegratedTextBlock'],
      [
        'BoardOfDirectorsOversightTextBlock',
        'CommitteeOrSubcommitteeResponsibleForOversightTextBlock',
      ],
      ['RoleOfManagementTextBlock', 'PositionsOrCommitteesResponsibleTextBlock'],
      ['RoleOfManagementTextBlock', 'ExpertiseOfManagementResponsibleTextBlock'],
    ] as const) {
      for (const eye of Object.values(eyes)) {
        expect(distance(tone(outer), tone(inner), eye)).toBeGreaterThan(0.1);
      }
    }
  });
});

it('gives each text block of a disclosure a tone of its own', () => {
  for (const disclosure of ['riskManagement', 'incident']) {
    const names = concepts
      .filter((concept) => concept.kind === 'textBlock' && concept.disclosure === disclosure)
      .map(({ name }) => name);
    const tones = names.map(toneOf);
    expect(new Set(tones).size).toBe(names.length);
    expect(tones.every((tone) => tone !== null && tone < 10)).toBe(true);
  }
  expect(toneOf('SomethingElse')).toBe(null);
  expect(toneOf(null)).toBe(null);
});
