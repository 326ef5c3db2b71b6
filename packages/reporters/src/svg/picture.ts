import { type Markup, markup, type Value } from '../markup/markup';

/** A picture that stands for itself, in a slide or a page: white paper, in pixels. */
export interface Picture {
  /** What the ids in it begin with, so that several may stand in one page. */
  id: string;
  width: number;
  height: number;
  /** What it is, in a few words; and all that it shows, for those who cannot see it. */
  title: string;
  description: string;
  content: Value;
}

const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif';

/** An SVG 1.1 document. It has no script, no style sheet and refers to nothing. */
export function pictureSvg({ id, width, height, title, description, content }: Picture): string {
  const svg: Markup = markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${FONT}" font-size="13" fill="#1b1f23" color="#1b1f23">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${content}</svg>
`;
  return svg.text;
}

export interface Label {
  x: number;
  y: number;
  size?: number;
  weight?: number;
  fill?: string;
}

/** One line of text; what does not fit into `columns` characters ends in an ellipsis. */
export function labelSvg(text: string, columns: number, label: Label): Markup {
  const { x, y, size = 13, weight = 400, fill = '#1b1f23' } = label;
  const shown = text.length > columns ? `${text.slice(0, columns - 1).trimEnd()}…` : text;
  return markup`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${shown}</text>\n`;
}
