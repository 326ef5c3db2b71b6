import type { ComparisonView } from '@cydkit/presentation/comparison';
import { counted } from '@cydkit/text';
import { percent } from '../../ui/words';
import css from './concept-changes.module.css';

/** Lists the concepts whose text differs between the filings. */
export function ConceptChanges({ concepts: { changed, kept } }: Pick<ComparisonView, 'concepts'>) {
  return (
    <section aria-labelledby="concept-changes">
      <h2 id="concept-changes">Concepts</h2>
      {changed.length > 0 && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">Concept</th>
              <th scope="col">Text</th>
              <th scope="col">Similar</th>
              <th scope="col">Length</th>
              <th scope="col">Its flag</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ title, change, similarity, words, unchangedFlag }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td data-name="Text">{change}</td>
                <td data-name="Similar">{similarity === null ? '–' : percent(similarity)}</td>
                <td data-name="Length">{words}</td>
                <td data-name="Its flag">
                  {unchangedFlag === null
                    ? '–'
                    : `still ${unchangedFlag === 'true' ? 'yes' : 'no'}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={css.kept}>
        {changed.length === 0
          ? `All ${kept} concepts have`
          : `${counted(kept, 'concept')} ${kept === 1 ? 'has' : 'have'}`}{' '}
        the same text.
      </p>
    </section>
  );
}
