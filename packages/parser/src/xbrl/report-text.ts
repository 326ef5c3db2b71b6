import type { Diagnostics } from '../diagnostics';
import type { Location, TextBlockFact } from '../model';
import type { Formatter } from '../text/formatter';

/** The text of a block, and what it leaves out. */
export interface FormattedValue extends Pick<Formatter, 'onlyImages' | 'concealedText'> {
  text: string;
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
