import { type Markup, markup, type Value } from '../markup/markup';

/** A picture of its own, for a slide or a page: on white, in pixels. */
export interface Picture {
  /** Prefix of its ids, so that one page may have several pictures. */
  id: string;
  width: number;
  height: number;
  /** What it is, in a few words. */
  title: string;
  /** All that it shows, for people who cannot see it. */
  description: string;
  content: Value;
}

const font = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif';

/** Returns an SVG 1.1 document without scripts, style sheets or references. */
export function pictureSvg({ id, width, height, title, description, content }: Picture): string {
  const svg: Markup = markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${font}" font-size="13" fill="#1b1f23" color="#1b1f23">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${content}</svg>
`;
  return svg.text;
}

/** Where and how text is drawn. */
export interface Label {
  x: number;
  y: number;
  size?: number;
  weight?: number;
  fill?: string;
}

/** Draws one line of text; a text longer than `columns` characters ends in an ellipsis. */
export function labelSvg(text: string, columns: number, label: Label): Markup {
  const { x, y, size = 13, weight = 400, fill = '#1b1f23' } = label;
  const shown = text.length > columns ? `${text.slice(0, columns - 1).trimEnd()}…` : text;
  return markup`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${shown}</text>\n`;
}
