import type { Diagnostics } from '../diagnostics';
import type { Location } from '../model';
import type { ImageCount } from '../text/image-text';

/** Reports a text block that has images but no text; `images` is `null` for any other. */
export function reportImages(
  images: ImageCount | null,
  concept: string,
  location: Location,
  diagnostics: Diagnostics,
): void {
  if (images !== null) diagnostics.add('text-block-image', { concept, ...images }, { location });
}
