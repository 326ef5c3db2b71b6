import type { ConceptName } from '@cydkit/taxonomy';
import { claimsOf, type Grammar } from './claims';
import { decisiveClaims, type Limbs } from './decisive-claims';
import { distinctSentences, type TextSentence } from './distinct-sentences';
import {
  engagedFlag,
  integratedFlag,
  materialityFlag,
  oversightFlag,
  positionsFlag,
  reportToBoardFlag,
} from './flags/flag-names';
import { materiallyAffected } from './flags/materially-affected';
import { positionsResponsible } from './flags/positions-responsible';
import { processesIntegrated } from './flags/processes-integrated';
import { reportsToBoard } from './flags/reports-to-board';
import { thirdPartyEngaged } from './flags/third-party-engaged';
import { thirdPartyOversight } from './flags/third-party-oversight';
import type { Claim, Verdict } from './model';
import { once } from './once';
import {
  verdictOfAny,
  verdictOfEngaged,
  verdictOfIntegrated,
  verdictOfMaterial,
  verdictOfSome,
} from './verdicts';

/** What a text says about a flag's statement. */
export interface Reading {
  verdict: Verdict;
  /** In text order. */
  claims: readonly Claim[];
  /**
   * The fewest claims that support the verdict, from one sentence if possible; none if the text is
   * open or silent.
   */
  decisive: readonly Claim[];
}

type Reader = (text: readonly TextSentence[]) => Reading;

/** One limb of each set must hold for the text to affirm, or fail for it to deny; the preferred are first. */
interface Decides<Limb extends string> {
  affirmed: readonly (readonly Limb[])[];
  /** Default: the same. */
  denied?: readonly (readonly Limb[])[];
}

function reader<Limb extends string>(
  grammar: Grammar<Limb>,
  verdictOf: (claims: readonly Claim[]) => Verdict,
  { affirmed, denied = affirmed }: Decides<Limb>,
): Reader {
  return (text) => {
    const claims = text.flatMap((sentence) => claimsOf(sentence, grammar));
    const verdict = verdictOf(claims);
    return { verdict, claims, decisive: decisiveOf(verdict, claims, { affirmed, denied }) };
  };
}

function decisiveOf(
  verdict: Verdict,
  claims: readonly Claim[],
  { affirmed, denied }: { affirmed: Limbs; denied: Limbs },
): readonly Claim[] {
  if (verdict === 'affirms') return decisiveClaims(claims, 'holds', affirmed) ?? [];
  return verdict === 'denies' ? (decisiveClaims(claims, 'fails', denied) ?? []) : [];
}

/** How to read each flag of an annual report. */
const readers: ReadonlyMap<ConceptName, Reader> = new Map([
  [
    materialityFlag,
    reader(materiallyAffected, verdictOfMaterial, {
      affirmed: [['past', 'likely']],
      denied: [['past'], ['likely']],
    }),
  ],
  [engagedFlag, reader(thirdPartyEngaged, verdictOfEngaged, { affirmed: [['engaged']] })],
  [
    oversightFlag,
    reader(thirdPartyOversight, verdictOfAny, {
      affirmed: [['oversees']],
      denied: [['oversees', 'program']],
    }),
  ],
  [
    integratedFlag,
    reader(processesIntegrated, verdictOfIntegrated, {
      affirmed: [['integrated']],
      denied: [['integrated', 'program']],
    }),
  ],
  [positionsFlag, reader(positionsResponsible, verdictOfSome, { affirmed: [['responsible']] })],
  [
    reportToBoardFlag,
    reader(reportsToBoard, verdictOfSome, { affirmed: [['reports', 'informed']] }),
  ],
]);

/** Reads what sentences say about a flag's statement; `silent` for a concept that is not a flag. */
function readFlag(flag: ConceptName, text: readonly TextSentence[]): Reading {
  return readers.get(flag)?.(text) ?? { verdict: 'silent', claims: [], decisive: [] };
}

/** What the text of a disclosure says about its flags. */
export interface Statements {
  /**
   * Returns what it says about a flag's statement (17 CFR 229.106), independent of the flag's value.
   * Read on first use.
   */
  of(flag: ConceptName): Reading;
}

/**
 * Reads the texts of one disclosure, such as its text blocks, in order. Time is linear in the length
 * of the text: sentences are bounded, and so is the number of times that each word is read.
 */
export function readStatements(texts: readonly string[]): Statements {
  const text = once(() => distinctSentences(texts));
  const readings = new Map<ConceptName, Reading>();
  return {
    of: (flag) => {
      const reading = readings.get(flag) ?? readFlag(flag, text());
      readings.set(flag, reading);
      return reading;
    },
  };
}
