/** True for a language tag of English (BCP 47): `en`, `en-US`. */
export function isEnglish(lang: string): boolean {
  return /^en(?:$|[-_])/iu.test(lang.trim());
}
