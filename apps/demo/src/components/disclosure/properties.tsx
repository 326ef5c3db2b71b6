import { useId } from 'react';
import css from './properties.module.css';

/** A title with names and values. */
export interface PropertiesProps {
  title: string;
  properties: readonly { name: string; value: string }[];
}

/** Lists names and values under a heading. */
export function Properties({ title, properties }: PropertiesProps) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl>
        {properties.map(({ name, value }, index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
