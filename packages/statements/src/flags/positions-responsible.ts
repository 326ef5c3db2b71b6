import type { Grammar } from '../claims';
import { phrase } from '../language/phrase';
import { words } from '../language/word-forms';
import { manager, noManager } from './manager-words';
import { grammar } from './phrase-grammar';

const duty = words(
  'responsible responsibility responsibilities charged tasked accountable oversees oversee overseeing manages leads directs monitors monitor administers supervises',
);

/** 17 CFR 229.106(c)(2)(i): management positions or committees assess and manage the risks. */
export const positionsResponsible: Grammar<'responsible'> = grammar({
  limbs: {
    responsible: {
      states: [
        phrase`${manager} ~8 ${duty}`,
        phrase`responsibility|responsible|led|managed|overseen|supervised|headed|delegated|direction|undertaken ~4 ${manager}`,
      ],
    },
  },
  aside: noManager,
});
