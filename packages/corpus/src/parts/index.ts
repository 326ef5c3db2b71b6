export { sourceName } from '../add/source-name';
export { sourceOfFiles } from '../add/source-of-files';
export { contentVersion } from '../add/versions';
export { listParts, type PartList } from './list-parts';
export type { PartManifest, PartProblem, PartRecord, PartSource } from './model';
export { hasPart, isPartsFolder } from './part-paths';
export { type PartRead, readPart } from './read-part';
export { removeDrafts } from './remove-drafts';
export { type PartContent, writePart } from './write-part';
