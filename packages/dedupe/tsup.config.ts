import { library } from '../../tsup.base.ts';

export default {
  ...library,
  entry: [
    'src/index.ts',
    'src/near-duplicates/index.ts',
    'src/align/index.ts',
    'src/diff/index.ts',
  ],
};
