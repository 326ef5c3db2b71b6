/** Why an input, or the rest of it, could not be read. */
export interface Unread {
  reason: string;
}
