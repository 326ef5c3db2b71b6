import { type ReactNode, useRef } from 'react';
import { givenFiles, givenFolder } from '../page/given-files';
import { useSession } from '../page/session';
import { FilePicker } from './file-picker';

/** The dialogs of the browser for files and for a folder, and what opens them. */
export function usePickers(): { inputs: ReactNode; pickFiles: () => void; pickFolder: () => void } {
  const { open } = useSession();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return {
    inputs: (
      <>
        <FilePicker ref={files} label="Files" onPick={(picked) => open(givenFiles(picked))} />
        <FilePicker
          ref={folder}
          label="Folder"
          isFolder
          onPick={(picked) => open(givenFolder(picked))}
        />
      </>
    ),
    pickFiles: () => files.current?.click(),
    pickFolder: () => folder.current?.click(),
  };
}
