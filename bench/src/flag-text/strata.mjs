/**
 * What a sentence must contain to be a candidate for contradicting the flag: words so broad that nearly
 * every contradiction has them. They choose what is read, not what is right, and share nothing with
 * the rules that are scored.
 */
const screens = {
  material: {
    true: (s) =>
      /\bmaterial/.test(s) && /\b(not|no|none|never|nor|neither|without)\b|n't\b/.test(s),
    false: (s) =>
      /\b(has|have|had|did|were|was)\b.{0,60}\b(material|significant|advers)/.test(s) &&
      /\b(affect|impact|disrupt|incident|breach|attack|loss)/.test(s) &&
      !/\b(not|no|none|never|nor|neither)\b|n't\b/.test(s),
  },
  engaged: {
    true: (s) =>
      /\b(not|no|nor|never)\b.{0,40}\b(engag|us(e|ed|ing)\b|utiliz|retain|hir|rely|employ|contract)/.test(
        s,
      ) && /third|consultant|assessor|auditor|advis|vendor|extern|outside/.test(s),
    false: (s) => /third|consultant|assessor|auditor|advis|vendor|extern|outsourc|provider/.test(s),
  },
  oversight: {
    true: (s) =>
      /\b(not|no|nor|without)\b.{0,60}\b(process|polic|procedure|program|oversee|overs|identif|monitor)/.test(
        s,
      ) && /third|vendor|provider|supplier/.test(s),
    false: (s) => /third|vendor|provider|supplier/.test(s),
  },
  integrated: {
    true: (s) =>
      /\b(no|without|lack)\b.{0,40}\b(program|process|polic|framework|strateg|procedure|plan)/.test(
        s,
      ) ||
      /\bnot\b.{0,30}\b(have|adopt|implement|establish|develop|integrat|maintain|formal)/.test(s),
    false: (s) => /integrat|overall|enterprise|part of|incorporat/.test(s),
  },
  positions: {
    true: (s) => denies(s) && /responsib|officer|committee|management|position/.test(s),
    false: (s) => /responsib|officer|committee|management/.test(s),
  },
  reports: {
    true: (s) => denies(s) && /report|brief|inform|update/.test(s) && /board|committee/.test(s),
    false: (s) => /report|brief|inform|update/.test(s) && /board|committee/.test(s),
  },
};

function denies(sentence) {
  return /\b(do(es)?|did|ha(s|ve)|is|are|will) not\b|\b(no|none|nor|neither|lack|without)\b|n't\b/.test(
    sentence,
  );
}

/** How many units are drawn from each half: candidates, and others. */
export const sizes = {
  material: { true: [50, 12], false: [14, 8] },
  engaged: { true: [36, 10], false: [12, 5] },
  oversight: { true: [10, 5], false: [6, 3] },
  integrated: { true: [12, 5], false: [10, 5] },
  positions: { true: [3, 1], false: [5, 2] },
  reports: { true: [3, 1], false: [5, 2] },
};

/** True if any sentence passes the screen for this flag and value. */
export function isCandidate(flag, value, passages) {
  const screen = screens[flag][String(value)];
  const sentences = passages.flatMap((text) => text.toLowerCase().split(/(?<=[.;!?])\s+|\n/));
  return sentences.some((sentence) => screen(sentence));
}
