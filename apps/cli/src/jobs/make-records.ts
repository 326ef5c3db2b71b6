import { type FilingRecord, recordOf } from '@cydkit/corpus/record';
import type { Job } from './job';

/** Makes what the corpus stores of each filing. */
export const makeRecords: Job<FilingRecord> = { spec: { make: 'records' }, make: recordOf };
