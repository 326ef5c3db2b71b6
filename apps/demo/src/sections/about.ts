import type { Filing, SourceFormat } from '@cydkit/parser';
import { element } from '../dom';
import { counted, periodText } from '../words';

const SHAPES: Readonly<Record<SourceFormat, string>> = {
  'inline-xbrl': 'inline XBRL',
  'viewer-page-text': 'text of a viewer page',
  'xbrl-instance': 'XBRL instance',
  'viewer-page-html': 'viewer page',
  submission: 'full submission',
  notes: 'notes data set',
  unknown: 'format not recognised',
};

/** Who disclosed, in which form, and for when. */
export function about(filing: Filing): HTMLElement[] {
  const { entity, form, period, taxonomy, facts, source } = filing;
  const rows = [
    row('Form', form),
    row('Period', periodText(period)),
    row('Edition', taxonomy),
    row('CIK', entity.cik),
    row(
      'Source',
      `${source.name ?? 'unnamed'}, ${SHAPES[source.format]}, ${counted(source.bytes, 'byte')}`,
    ),
  ];
  return [
    element('h2', {}, entity.name ?? 'Registrant not stated'),
    element('dl', { class: 'about' }, ...rows.flat()),
    ...(facts.length === 0 ? [element('p', { class: 'none' }, 'No CYD fact was found.')] : []),
  ];
}

function row(name: string, value: string | null): HTMLElement[] {
  const shown =
    value === null ? element('dd', { class: 'unstated' }, 'not stated') : element('dd', {}, value);
  return [element('dt', {}, name), shown];
}
