import type { Disagreement } from '../../model/rule';

/** Why a materiality flag may be true although the tagged text denies effects. */
export const filersJudgement: Disagreement = {
  when: 'What is reasonably likely is your judgement. The flag may also rest on what is not tagged, such as the risk factors; or the denial may be about incidents, and the flag about the risks.',
  reason: 'The flag is about the risks that our risk factors describe as reasonably likely.',
};
