import { readAttributes } from './markup';

/** How many images of a text have a description (`alt`). */
export interface ImageCount {
  described: number;
  undescribed: number;
}

/** Filing software writes the name of the file. */
const fileName = /\.(?:jpe?g|gif|png|bmp|svg|tiff?|webp)$/iu;
/** … or only that there is an image. Others have a number. */
const placeholder = /^(?:graphic|image|img|picture|photo|logo|icon|spacer|line|bullet)[\s\d]*$/iu;

/** Returns what an image shows, in words; `null` if its attributes do not say it. */
export function descriptionIn(attributes: string): string | null {
  const text = readAttributes(attributes).get('alt')?.trim() ?? '';
  const isDescription = /\p{L}/u.test(text) && !fileName.test(text) && !placeholder.test(text);
  return isDescription ? text : null;
}
