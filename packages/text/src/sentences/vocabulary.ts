/** Returns the words of a list separated by white space. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** A sentence always continues after these: `Mr. Holt`, `e.g. SEC`, `approx. $4`. */
const goingOn = setOf(`
  mr mrs ms mses mx dr prof messrs hon rev gen col lt sgt capt maj cmdr adm sen gov
  e.g i.e eg ie cf viz vs v approx incl excl esp attn
`);
/** Case counts: `est. $4`, but `at 9:00 EST.` ends. */
const goingOnAsWritten = setOf('est Rep Amb');

/** It continues with a number after these: `No. 5`, `Dec. 31`, `Sec. 13(a)`. Case counts: `SEC.` ends. */
const beforeNumber = setOf(`
  No Nos no nos NO Sec Secs Subsec Fig Figs Art Arts Vol Ch Pt pt Cl cl Exh Ex App Sched Amend Rel
  Para Paras para paras p pp pg Bldg Ste Rm Fl Tel tel max min avg
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`);

/** It continues after these unless the next word begins sentences: `Acme Inc. The`, `Austin, Tex. We`. */
const beforeNames = setOf(`
  inc corp co ltd ltda pty pte llc llp lp plc bros assn intl mfg univ dept depts div reg
  jr sr esq ph.d m.sc b.sc st ave blvd rd mt ft al
`);

/** States, days and law reports. Case counts: `Ill.` is a state, `ill.` is not. */
const namesAsWritten = setOf(`
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Fed Treas Exch Cir
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Mass Mich Minn Miss Mont Neb Nev Okla Ore
  Tenn Tex Va Vt Wash Wis
`);

/**
 * Words that, if capitalized, only begin sentences, and never names, titles of items or references.
 */
const openers = setOf(`
  The This That These Those There Here We Our Us It Its They Their He She His Her I You Your
  A An All Any Both Each Every Many Most Several Some Such Certain Neither None No Not Other Others
  In On At By For From To With Within Without Under Upon Through Throughout During Before After Since
  Until Among Amongst Between Beyond Despite Notwithstanding Except Following Given Including Like
  Per Pursuant Prior Based According Due Unless
  As If When Where Whether While Whereas Although Though Because Once However Moreover Furthermore
  Further Additionally Also Accordingly Consequently Therefore Thus Hence Similarly Likewise Finally
  First Second Third Currently Historically Previously Recently Typically Generally Specifically
  Collectively Together Overall Ultimately Nevertheless Nonetheless Periodically Annually Quarterly
  What How Why Who Which Mr Mrs Ms Dr
`);

/** Short words that join others: a heading has them in lower case and does not end with one. */
const joining = setOf(`
  a an the and or nor of for from to in on at by with within as into over under its our their &
`);

/** Words that need others after them: a text with a gap after one breaks off. */
const breakingOff = setOf(`
  have has had been be is are was were will would may could can not that which who whether if
  materially reasonably such than including namely
`);

/** Returns how a sentence continues after `word.`, or `null` if the word is not an abbreviation. */
export function abbreviationOf(word: string): 'always' | 'number' | 'name' | null {
  if (beforeNumber.has(word)) return 'number';
  const lower = word.toLowerCase();
  if (goingOn.has(lower) || goingOnAsWritten.has(word)) return 'always';
  // `U.S.`, `p.m.`, `Ph.D.`, `L.L.C.`, `John A. Holt`: letters with stops, and a lone capital.
  if (beforeNames.has(lower) || namesAsWritten.has(word)) return 'name';
  return /^(?:\p{Lu}|(?:\p{L}{1,2}\.){1,5}\p{L}{1,2})$/u.test(word) ? 'name' : null;
}

/** True if a word begins a sentence wherever it is capitalized. */
export function isOpener(word: string): boolean {
  return openers.has(word);
}

/** True if a word in lower case joins others: `of`, `and`. */
export function isJoining(word: string): boolean {
  return joining.has(word);
}

/** True if a text that ends with a word in lower case breaks off: `have not materially`. */
export function breaksOff(word: string): boolean {
  return breakingOff.has(word);
}
