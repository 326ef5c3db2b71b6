import { concepts } from '@cydkit/taxonomy';

/** The color schemes of a page. */
export type Scheme = 'light' | 'dark';

/** The colors of concepts, picked by {@link toneOf}, and of the paper under them. */
export interface Palette {
  /** The page and the panels on it. */
  papers: readonly [string, string];
  tones: readonly string[];
  /** For concepts that are not in the taxonomy. */
  other: string;
}

/**
 * Every tone has a contrast of at least 4.5 : 1 on both papers (WCAG 2.2, 1.4.3), and people with
 * protanopia or deuteranopia can distinguish any two; those of concepts that are often nested are
 * furthest apart. A tone is one color family in both schemes.
 */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    papers: ['#ffffff', '#f5f6f4'],
    tones: [
      '#3a66d9',
      '#8a6b17',
      '#81253c',
      '#115564',
      '#6618ad',
      '#8a4101',
      '#371776',
      '#167e5b',
      '#9946a8',
      '#483506',
    ],
    other: '#59626c',
  },
  dark: {
    papers: ['#14171a', '#1d2126'],
    tones: [
      '#96b3f4',
      '#b89205',
      '#f9aa96',
      '#6aebf9',
      '#b675c4',
      '#d18473',
      '#6f80f4',
      '#a9bc0e',
      '#f489b9',
      '#e9e09a',
    ],
    other: '#a2acb6',
  },
};

/** Text blocks of either disclosure in presentation order, as a filing seldom has both. */
const toneByConcept: ReadonlyMap<string, number> = new Map(
  (['riskManagement', 'incident'] as const).flatMap((disclosure) =>
    concepts
      .filter((concept) => concept.disclosure === disclosure && concept.kind === 'textBlock')
      .map(({ name }, order) => [name, order]),
  ),
);

/** Returns the tone of a concept, the same in every report, or `null` if the taxonomy lacks it. */
export function toneOf(concept: string | null): number | null {
  return concept === null ? null : (toneByConcept.get(concept) ?? null);
}
