export { collect as readStream } from '../containers/file-pieces';
export { type FileList, type FileSelection, listFiles, visible } from './list-files';
export { makeFolder } from './make-folder';
export { openBelow } from './open-below';
export { folderOf, openFile, openFolder, readInto, readRange } from './open-source';
