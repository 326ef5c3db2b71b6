import { library } from '../../tsup.base.ts';

export default {
  ...library,
  entry: { index: 'src/index.ts', record: 'src/record/index.ts', parts: 'src/parts/index.ts' },
};
