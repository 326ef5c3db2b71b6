import { palettes } from '@cydkit/presentation';

/** The class that gives an element, as `--tone`, the colour of a concept; `null` for any other. */
export function toneClass(tone: number | null): string {
  return `tone-${tone ?? 'other'}`;
}

/** The colours of the concepts as a style sheet: they are the same in every report of ours. */
export function adoptTones(): void {
  const { light, dark } = palettes;
  const pairs: [number | null, string, string][] = [
    [null, light.other, dark.other],
    ...light.tones.map((tone, index): [number, string, string] => [
      index,
      tone,
      dark.tones[index] ?? dark.other,
    ]),
  ];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    pairs
      .map(([tone, day, night]) => `.${toneClass(tone)} { --tone: light-dark(${day}, ${night}); }`)
      .join('\n'),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
