import { searchIn } from '../bytes/search';

/** A file that may be a page of the EDGAR viewer, `R7.htm`. */
export interface PageFile {
  name: string | null;
  bytes: Uint8Array;
}

const pageName = /^R(\d{1,6})\.html?$/iu;

/**
 * The viewer pages that show CYD concepts, in the order of their numbers. The link of each label
 * names its concept (`defref_cyd_…`), so that the pages tell it themselves; FilingSummary.xml and
 * MetaLinks.json say no more, and save the look at the pages only where that costs something.
 */
export function chooseViewerPages<File extends PageFile>(files: readonly File[]): File[] {
  return files
    .map((file) => ({ file, number: Number(pageName.exec(file.name ?? '')?.[1] ?? Number.NaN) }))
    .filter(({ file, number }) => !Number.isNaN(number) && mentionsCyd(file.bytes))
    .sort((a, b) => a.number - b.number)
    .map(({ file }) => file);
}

function mentionsCyd(bytes: Uint8Array): boolean {
  return searchIn(bytes).ascii('defref_cyd_', 0) !== -1;
}
