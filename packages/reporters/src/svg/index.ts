export { flagsSvg } from './flags-svg';
export { overlapSvg } from './overlap-svg';
