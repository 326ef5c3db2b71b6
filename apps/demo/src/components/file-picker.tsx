import type { Ref } from 'react';

export interface FilePickerProps {
  ref: Ref<HTMLInputElement>;
  label: string;
  /** Picks a folder with all that is in it. */
  isFolder?: boolean;
  onPick: (files: File[]) => void;
}

/** The browser's own dialog; a button of ours opens it. */
export function FilePicker({ ref, label, isFolder = false, onPick }: FilePickerProps) {
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
        // Otherwise choosing the same file again, after an edit, would be no change.
        currentTarget.value = '';
      }}
    />
  );
}
