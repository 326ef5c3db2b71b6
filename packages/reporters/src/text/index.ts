export { limited, TextTooLong } from './chunks';
export { roughLength } from './rough-length';
export { onOneLine, printable, type TextKind, withoutControls } from './safe-text';
export { wrap } from './wrap';
