/** What Hive, and all who follow it, read as null. */
const none = '__HIVE_DEFAULT_PARTITION__';

/** The longest name of a folder, in bytes: file systems allow 255. */
const longest = 200;

/** Which rows are in a folder together. */
export interface Partition {
  fiscalYear: number | null;
  /** `null`: not stated, or not to be had as the name of a folder. */
  baseForm: string | null;
}

/** Returns the folders of a partition: `fiscal_year=2025/base_form=10-K`. */
export function hivePath({ fiscalYear, baseForm }: Partition): string {
  const form = baseForm === null ? none : escaped(baseForm);
  return `fiscal_year=${fiscalYear ?? none}/base_form=${form}`;
}

/** Returns the form by which a filing is partitioned: `null` for what is no name of a folder. */
export function partitionForm(form: string | null): string | null {
  return form === null || form === '' || Buffer.byteLength(escaped(form)) > longest ? null : form;
}

/** `10-K/A` is written `10-K%2FA`, as Hive does it. */
function escaped(value: string): string {
  return value.replace(/[^\w.\x80-\u{10ffff}-]/gu, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}
