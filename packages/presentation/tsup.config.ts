import { library } from '../../tsup.base.ts';

export default {
  ...library,
  entry: {
    index: 'src/index.ts',
    comparison: 'src/comparison/index.ts',
    wording: 'src/wording/index.ts',
  },
};
