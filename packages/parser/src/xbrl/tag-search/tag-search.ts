import { HopSearch } from './hop-search';
import { KernelSearch } from './kernel-search';
import type { NameTable } from './name-table';
import { openKernel } from './tag-kernel';

/** Finds the tags of a document that may matter, from one to the next. */
export interface TagSearch {
  /**
   * Offset of the first `<` at or behind `from` that the name table does not rule out, or before
   * whose next `<` an `xmlns` stands; -1 where there is none. `from` must not go back.
   */
  next(from: number): number;
  /**
   * The `<` before the one that was found last, where that could stand in its tag; -1 where there is
   * none from `from` on.
   */
  before: number;
  /** The `>` that ends the tag that was found last; -1 where only reading the tag tells. */
  end: number;
  /** Whether an `xmlns` stands in the tag at `[start, end)` that was found last. */
  mentionsXmlns(start: number, end: number): boolean;
}

/** Below, starting WebAssembly takes longer than it saves. */
const worthwhile = 1 << 16;

/** The fastest search that the platform has. Names may be added to the table while it runs. */
export function searchTags(bytes: Uint8Array, table: NameTable): TagSearch {
  const kernel = bytes.length < worthwhile ? null : openKernel();
  return kernel === null ? new HopSearch(bytes, table) : new KernelSearch(bytes, table, kernel);
}
