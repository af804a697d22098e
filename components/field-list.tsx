import type { ComponentChildren } from 'preact';
import './field-list.css';

export interface FieldRow {
  readonly term: string;
  /** A row without a value is left out. */
  readonly value?: ComponentChildren;
}

export interface FieldListProps {
  readonly rows: readonly FieldRow[];
  /** More space between the lines, where the list is what one came to read. */
  readonly roomy?: boolean | undefined;
}

function isEmpty(value: ComponentChildren): boolean {
  return value === undefined || value === null || value === '' || value === false;
}

export function FieldList({ rows, roomy = false }: FieldListProps) {
  const filled = rows.filter(({ value }) => !isEmpty(value));
  if (filled.length === 0) return null;
  return (
    <dl class={`field-list ${roomy ? 'roomy' : ''}`}>
      {filled.map(({ term, value }) => [<dt key={`${term}:`}>{term}</dt>, <dd key={term}>{value}</dd>])}
    </dl>
  );
}
