import type { Location } from '@cydkit/parser';
import { grouped } from './numbers';

/** `draft.htm, bytes 1,204 to 1,260`. */
export function describeLocation({ document, start, end }: Location): string {
  const bytes =
    end > start ? `bytes ${grouped(start)} to ${grouped(end)}` : `byte ${grouped(start)}`;
  return document === null ? bytes : `${document}, ${bytes}`;
}
