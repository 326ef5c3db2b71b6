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

/** The same for questions about blocks: what a block is like where the answer is seldom certain. */
const blockScreens = {
  expertise: (s) => !/experience/.test(s),
  committee: (s) => !/committee/.test(s),
  board: (s) => !/board/.test(s),
  furniture: (s) => /table of contents|\bpage\b|form (10-k|20-f)/.test(s),
  short: (s) => s.length < 40,
};

/** How many units are drawn at random from each half: candidates, and others. */
const sizes = {
  material: { true: [60, 15], false: [24, 8] },
  engaged: { true: [24, 8], false: [24, 8] },
  oversight: { true: [24, 8], false: [24, 8] },
  integrated: { true: [24, 8], false: [24, 8] },
  positions: { false: [24, 8] },
  reports: { false: [24, 8] },
  expertise: [22, 10],
  committee: [22, 10],
  board: [22, 10],
  furniture: [15, 5],
  short: [30, 10],
};

/** Returns how many units of this kind are drawn; 0 if no rule is about it. */
export function sizeOf({ question, value, screen }) {
  const both = value === undefined ? sizes[question] : sizes[question][String(value)];
  return both?.[screen === 'candidate' ? 0 : 1] ?? 0;
}

/** Reports whether a unit is more likely than others to be one that a rule is about. */
export function isCandidate({ question, value, text }) {
  const lower = text.toLowerCase();
  const screen = blockScreens[question];
  if (screen !== undefined) return screen(lower);
  return lower.split(/(?<=[.;!?])\s+|\n/).some(screens[question][String(value)]);
}
