import { palettes } from '@cydkit/presentation';

/** Returns the class that sets `--tone` to the color of a concept; `null` is for any other. */
export function toneClass(tone: number | null): string {
  return `tone-${tone ?? 'other'}`;
}

/** Adds the colors of the concepts as a style sheet. They are the same in all our reports. */
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
