export { withoutCommands, withoutControls } from './safe-text';
export { wrap } from './wrap';
