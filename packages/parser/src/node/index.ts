export { collect as readStream } from '../containers/file-pieces';
export { type FileList, type FileSelection, listFiles } from './list-files';
export { folderOf, openFile, openFolder, readInto, readRange } from './open-source';
