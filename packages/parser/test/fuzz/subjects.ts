import { join } from 'node:path';
import { realSpecimens } from './real-specimens';
import { exampleSpecimens, type Specimen } from './specimens';
import { type Subject, subjectOf } from './trial';

export interface SubjectOptions {
  /** Milliseconds in which any input must be read. */
  timeLimit: number;
  /** Only shapes whose name has this in it. */
  shape?: string;
}

/** The examples of the repository and, where `data` is there, real filings. */
export async function subjects(
  repository: string,
  data: string | null,
  { timeLimit, shape = '' }: SubjectOptions,
): Promise<Subject[]> {
  const specimens: Specimen[] = [
    ...exampleSpecimens(join(repository, 'examples', 'filings')),
    ...(data === null ? [] : realSpecimens(data)),
  ];
  const donors = specimens.flatMap(({ files }) => files.map(({ bytes }) => bytes));
  const chosen = specimens.filter((specimen) => specimen.shape.includes(shape));
  return Promise.all(chosen.map((specimen) => subjectOf(specimen, donors, timeLimit)));
}
