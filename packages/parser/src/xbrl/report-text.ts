import type { Diagnostics } from '../diagnostics';
import type { Location, TextBlockFact } from '../model';
import { Formatter } from '../text/formatter';
import { readMarkup } from '../text/markup';

/** The text of a block, and what it leaves out. */
export interface FormattedValue extends Pick<Formatter, 'onlyImages' | 'concealedText'> {
  text: string;
}

/** Formats the markup of a block. */
export function formatValue(markup: string): FormattedValue {
  const formatter = new Formatter(false);
  readMarkup(markup, formatter);
  const { text } = formatter.finish();
  const { onlyImages, concealedText } = formatter;
  return { text, onlyImages, concealedText };
}

/** Returns the text of a block, with what styles conceal beside it; reports that, and a block of images. */
export function readableValue(
  { text, onlyImages, concealedText }: FormattedValue,
  concept: string,
  location: Location,
  diagnostics: Diagnostics,
): { value: string } & Pick<TextBlockFact, 'concealedText'> {
  if (onlyImages !== null) {
    diagnostics.add('text-block-image', { concept, ...onlyImages }, { location });
  }
  if (concealedText === '') return { value: text };
  const args = { concept, characters: concealedText.length };
  diagnostics.add('text-concealed', args, { location });
  return { value: text, concealedText };
}
