import { claimsOf, type Grammar } from './claims';
import { materiallyAffected } from './flags/materially-affected';
import { positionsResponsible } from './flags/positions-responsible';
import { processesIntegrated } from './flags/processes-integrated';
import { reportsToBoard } from './flags/reports-to-board';
import { thirdPartyEngaged } from './flags/third-party-engaged';
import { thirdPartyOversight } from './flags/third-party-oversight';
import type { Block, Claim, Verdict } from './model';
import { type TextSentence, textOf } from './text';
import { verdictOfAny, verdictOfIntegrated, verdictOfMaterial } from './verdicts';

export const grammars: Record<string, { g: Grammar<any>; v: (c: readonly Claim[]) => Verdict }> = {
  material: { g: materiallyAffected, v: verdictOfMaterial },
  engaged: { g: thirdPartyEngaged, v: verdictOfAny },
  oversight: { g: thirdPartyOversight, v: verdictOfAny },
  integrated: { g: processesIntegrated, v: verdictOfIntegrated },
  positions: { g: positionsResponsible, v: verdictOfAny },
  reports: { g: reportsToBoard, v: verdictOfAny },
};
export const read = (blocks: readonly Block[]) => textOf(blocks);
export function flagOf(k: string, text: readonly TextSentence[]) {
  const { g, v } = grammars[k]!;
  const claims = text.flatMap((s) => claimsOf(s, g));
  return { claims, verdict: v(claims) };
}
