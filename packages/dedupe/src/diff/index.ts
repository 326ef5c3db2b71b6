export { type DiffOptions, diffWords, type TextSpan, type WordRun } from './diff-words';
