/** The files of a filing, as EDGAR has them. */
import { pagesOf } from './pages.mjs';
import { filingSummary } from './shapes/filing-summary.mjs';
import { inline } from './shapes/inline.mjs';
import { instance } from './shapes/instance.mjs';
import { metaLinks } from './shapes/meta-links.mjs';
import { schema } from './shapes/schema.mjs';
import { viewerPage } from './shapes/viewer-page.mjs';

const rendered = 'IDEA: XBRL DOCUMENT';

/**
 * `{ type, name, description, wrap?, content }`, in the order of the submission. `wrap` is the tag
 * that a full submission puts around the content.
 */
export function filesOf(document) {
  const { title, submission } = document;
  const pages = pagesOf(document);
  const { form, exhibits = [] } = submission;
  return [
    {
      type: form,
      name: `${title}.htm`,
      description: form,
      wrap: 'XBRL',
      content: inline(document),
    },
    ...exhibits,
    {
      type: 'EX-101.SCH',
      name: `${title}.xsd`,
      description: 'XBRL TAXONOMY EXTENSION SCHEMA DOCUMENT',
      wrap: 'XBRL',
      content: schema(document),
    },
    ...pages.map((page) => ({
      type: 'XML',
      name: `R${page.number}.htm`,
      description: rendered,
      content: viewerPage(page),
    })),
    {
      type: 'XML',
      name: 'FilingSummary.xml',
      description: rendered,
      wrap: 'XML',
      content: filingSummary(document, pages),
    },
    {
      type: 'JSON',
      name: 'MetaLinks.json',
      description: rendered,
      content: metaLinks(document, pages),
    },
    {
      type: 'XML',
      name: `${title}_htm.xml`,
      description: rendered,
      wrap: 'XML',
      content: instance(document),
    },
  ];
}

/** The folder of a filing: name -> content. */
export function folderOf(document) {
  return Object.fromEntries(filesOf(document).map(({ name, content }) => [name, content]));
}

/** What EDGAR puts into `…-xbrl.zip`: the inline document and its taxonomy, nothing rendered. */
export function xbrlFilesOf(document) {
  return Object.fromEntries(
    filesOf(document)
      .filter(({ wrap }) => wrap === 'XBRL')
      .map(({ name, content }) => [name, content]),
  );
}
