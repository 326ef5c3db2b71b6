/**
 * True for a language tag of English (BCP 47), `en`, `en-US`, and for a text that states no language: by
 * default, a filing is in English (EFM 6.5.14).
 */
export function isEnglish(lang: string | undefined): boolean {
  return lang === undefined || /^en(?:$|[-_])/iu.test(lang.trim());
}
