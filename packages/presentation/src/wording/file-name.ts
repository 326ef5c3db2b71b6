/** How the names of documents are shown. */
export interface NamingOptions {
  /**
   * Shows names of files without their folders, `a.zip/b.htm` for `drafts/a.zip/b.htm`: for what is
   * sent to others, whom the folders of this computer do not concern. Default false.
   */
  withoutFolders?: boolean;
}

/** Returns how to show the name of a document. */
export function namingOf({
  withoutFolders = false,
}: NamingOptions): <Name extends string | null>(name: Name) => Name | string {
  return (name) => (withoutFolders && name !== null ? fileNameOf(name) : name);
}

/** Returns the last part of a path; of what is in an archive, the archive and the path inside it. */
export function fileNameOf(path: string): string {
  const parts = path.split(/[/\\]/).filter((part) => part !== '');
  const archive = parts.findIndex((part) => /\.(?:zip|tar|t?gz)(?:!|$)/i.test(part));
  return parts.slice(archive === -1 ? -1 : archive).join('/') || path;
}
