import type { Filing } from '@cydkit/parser';
import { aboutOf, type Property } from './about';

/** What stands above everything else. */
export interface Head {
  /** Registrant and form. */
  heading: string;
  about: Property[];
  /** No CYD fact at all: nothing else but diagnostics follows. */
  empty: boolean;
}

export function headOf(filing: Filing): Head {
  const { entity, form, facts } = filing;
  return {
    heading: `${entity.name ?? 'Registrant not stated'} · ${form ?? 'form not stated'}`,
    about: aboutOf(filing),
    empty: facts.length === 0,
  };
}
