import { type Lane, overlapMap, type Report } from '@cydkit/presentation';
import { headOf } from '@cydkit/presentation/wording';
import { markup } from '../markup/markup';
import { laneBars, toneOfLane } from '../markup/shapes';
import { labelSvg, pictureSvg } from './picture';

const width = 980;
const row = 26;
const head = 58;
const labels = 620;
const indent = 14;

/**
 * The overlap map as an SVG picture: a bar for each text block, over the whole disclosure from left
 * to right, filled where the block covers it; what lies inside another is indented below it.
 */
export function overlapSvg(report: Report): string {
  const map = overlapMap(report);
  const { heading } = headOf(report.filing);
  const barsOf = laneBars(map);
  const rows = map.lanes.map((lane, index) => {
    const y = head + index * row;
    const x = 16 + Math.min(lane.depth, 5) * indent;
    const box = { x: labels, y: y + 4, width: width - labels - 16, height: 12 };
    return markup`<rect x="${x}" y="${y + 2}" width="16" height="16" rx="2" fill="${toneOfLane(lane).fill}"/><text x="${x + 8}" y="${y + 14}" text-anchor="middle" font-size="10" font-weight="600" fill="#ffffff">${lane.letter}</text>
${labelSvg(lane.title, Math.floor((labels - x - 24) / 7.2), { x: x + 24, y: y + 14 })}<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="#eef0f2"/>${barsOf(lane, box)}
`;
  });
  return pictureSvg({
    width: width,
    height: head + map.lanes.length * row + 12,
    id: 'overlap',
    title: `Overlap of the text blocks of ${heading}`,
    description: map.lanes.map((lane) => describe(lane, map.lanes)).join(' '),
    content: [labelSvg(heading, 100, { x: 16, y: 32, size: 17, weight: 600 }), rows],
  });
}

function describe({ letter, title, runs, parent, sameAs }: Lane, lanes: readonly Lane[]): string {
  const passages = runs.map(({ first, last }) =>
    first === last ? `${first + 1}` : `${first + 1} to ${last + 1}`,
  );
  const same = sameAs === null ? undefined : lanes[sameAs];
  const outer = parent === null ? undefined : lanes[parent];
  const inside = outer === undefined ? '' : `, inside ${outer.letter}`;
  const place = same === undefined ? inside : `, the same as ${same.letter}`;
  return `${letter} ${title}: passages ${passages.join(', ')}${place}.`;
}
