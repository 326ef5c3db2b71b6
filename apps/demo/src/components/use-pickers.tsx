import type { Ref } from 'react';
import { type ReactNode, useRef } from 'react';
import { givenFiles, givenFolder } from '../page/given-files';
import { useSession } from '../page/session';

/** Returns the browser's dialogs for files and for a folder, and what opens them. */
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

interface FilePickerProps {
  ref: Ref<HTMLInputElement>;
  label: string;
  /** Picks a folder with everything in it. */
  isFolder?: boolean;
  onPick: (files: File[]) => void;
}

/** The browser's own dialog, which a button of ours opens. */
function FilePicker({ ref, label, isFolder = false, onPick }: FilePickerProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      multiple
      aria-label={label}
      webkitdirectory={isFolder ? '' : undefined}
      onChange={({ currentTarget }) => {
        onPick([...(currentTarget.files ?? [])]);
        // Otherwise choosing the same file again after an edit would change nothing.
        currentTarget.value = '';
      }}
    />
  );
}
