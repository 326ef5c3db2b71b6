import { library } from '../../tsup.base.ts';

export default {
  ...library,
  entry: {
    index: 'src/index.ts',
    html: 'src/html/index.ts',
    terminal: 'src/terminal/index.ts',
    markdown: 'src/markdown/index.ts',
    json: 'src/json/index.ts',
    csv: 'src/csv/index.ts',
    svg: 'src/svg/index.ts',
    text: 'src/text/index.ts',
    answers: 'src/answers/index.ts',
    schemas: 'src/schemas.ts',
    lint: 'src/lint/index.ts',
    'lint/html': 'src/lint/lint-html.ts',
    'lint/terminal': 'src/lint/lint-terminal.ts',
    'lint/full': 'src/lint/lint-full.ts',
    'lint/markdown': 'src/lint/lint-markdown.ts',
    'lint/json': 'src/lint/lint-json.ts',
    'lint/sarif': 'src/lint/sarif.ts',
    'lint/github': 'src/lint/github-annotations.ts',
    'lint/csv': 'src/lint/lint-csv.ts',
    'lint/table': 'src/lint/filing-table.ts',
    'lint/junit': 'src/lint/junit.ts',
    'lint/rule-pages': 'src/lint/rule-pages/index.ts',
  },
};
