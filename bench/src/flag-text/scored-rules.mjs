/**
 * The rules that report that a flag contradicts its text, with the flag and value that they check. X02
 * and X03 are left out: they report denials that stop short of a contradiction.
 */
export const scoredRules = {
  X01: { flag: 'material', value: true },
  X04: { flag: 'material', value: false },
  X05: { flag: 'engaged', value: true },
  X06: { flag: 'engaged', value: false },
  X07: { flag: 'oversight', value: true },
  X08: { flag: 'integrated', value: false },
  X09: { flag: 'integrated', value: true },
  X10: { flag: 'oversight', value: false },
  X11: { flag: 'positions', value: false },
  X12: { flag: 'reports', value: false },
};
