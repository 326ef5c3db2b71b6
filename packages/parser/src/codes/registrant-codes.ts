import type { CodeTable } from './code-info';

/** The arguments of the codes about registrants. */
export interface RegistrantArguments {
  /** CIKs of one registrant: that of the cover page, and that of its context. */
  'cik-differs': { cover: string; context: string };
  /** `name` and `cik` of the cover page; in the header, whose CIK it is, and the CIK of that name. */
  'registrant-mixed': { name: string; cik: string; ownerOfCik: string; cikOfName: string };
}

/** The codes about registrants. */
export const registrantCodes: CodeTable<RegistrantArguments> = {
  'cik-differs': {
    severity: 'warning',
    title: 'CIK and context differ',
    help: 'The CIK on the cover page is not the entity identifier of its own context (EFM 6.5.21). The cover page counts.',
    message: ({ cover, context }) =>
      `The cover page states the CIK ${cover}, but its context is about ${context}; the cover page counts`,
  },
  'registrant-mixed': {
    severity: 'warning',
    title: 'Name and CIK of different registrants',
    help: 'The cover page states the name of one filer of the submission beside the CIK of another. Both are shown as stated.',
    message: ({ name, cik, ownerOfCik, cikOfName }) =>
      `The cover page names ${name} beside the CIK ${cik}, which is that of ${ownerOfCik} in the header; the CIK of ${name} is ${cikOfName} there`,
  },
};
