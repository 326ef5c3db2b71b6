import type { Citation, Disclosure, Regulation } from './model';

/**
 * Cites a paragraph of the rule for domestic registrants together with its counterpart for foreign
 * ones: `(b)(1)` gives `17 CFR 229.106(b)(1)` and `Form 20-F Item 16K(b)(1)`.
 */
export function citationsFor(
  disclosure: Disclosure,
  paragraph: string | null,
): readonly Citation[] {
  if (disclosure === 'riskManagement') {
    return [cite('17 CFR 229.106', paragraph), cite('Form 20-F Item 16K', paragraph)];
  }
  return [
    cite('Form 8-K Item 1.05', paragraph),
    // Form 6-K mentions such incidents only in its list of what to furnish.
    cite('Form 6-K', paragraph === null ? null : 'General Instruction B'),
  ];
}

function cite(regulation: Regulation, paragraph: string | null): Citation {
  return { regulation, paragraph, text: citationText(regulation, paragraph) };
}

function citationText(regulation: Regulation, paragraph: string | null): string {
  if (paragraph === null) return regulation;
  return paragraph.startsWith('(') ? regulation + paragraph : `${regulation} ${paragraph}`;
}
