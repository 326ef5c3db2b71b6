export { limited, TextTooLong } from './chunks';
export { onOneLine, printable, type TextKind, withoutControls } from './safe-text';
export { wrap } from './wrap';
