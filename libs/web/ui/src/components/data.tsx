import clsx from 'clsx';
import type { ReactNode } from 'react';
import { useUiTexts } from '../texts.js';

export type Fact = { id: string; term: ReactNode; value: ReactNode; action?: ReactNode };

/** Facts as term and value; with `rows` as lines under each other, with room for an action ("Wijzig"). */
export function DataList({ facts, rows }: { facts: readonly Fact[]; rows?: boolean }) {
  return (
    <dl className={clsx('academie-facts', rows && 'academie-facts--rows')}>
      {facts.map((fact) => (
        <div key={fact.id} className="academie-facts__item">
          <dt className="academie-facts__term">{fact.term}</dt>
          <dd className="academie-facts__value">{fact.value}</dd>
          {fact.action && <dd>{fact.action}</dd>}
        </div>
      ))}
    </dl>
  );
}

export type Count = { id: string; term: string; count: ReactNode; positive?: boolean };

/** A few numbers that tell how things stand. */
export function Counts({ counts }: { counts: readonly Count[] }) {
  return (
    <dl className="academie-counts">
      {counts.map(({ id, term, count, positive }) => (
        <div key={id} className={clsx('academie-counts__item', positive && 'academie-counts__item--positive')}>
          <dt>{term}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Detail that few need: closed until asked for. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="academie-disclosure" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

export type SortOrder = { column: string; direction: 'ascending' | 'descending' };

export type Column<T> = {
  id: string;
  /** Text, since on a small screen it becomes the label before the value. */
  header: string;
  cell: (row: T) => ReactNode;
  /** This cell names the row. */
  rowHead?: boolean;
  number?: boolean;
  sortable?: boolean;
};

type TableProps<T> = {
  caption: string;
  /** The caption is said elsewhere on the page. */
  hideCaption?: boolean;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  sort?: SortOrder;
  onSort?: (sort: SortOrder) => void;
};

/**
 * A table that becomes cards on a small screen. All roles are written out: once the stylesheet changes `display`,
 * browsers forget that these elements were a table.
 */
export function Table<T>({ caption, hideCaption, columns, rows, rowKey, sort, onSort }: TableProps<T>) {
  return (
    <div className="academie-table">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see the docstring */}
      <table className="utrecht-table" role="table">
        <caption className={hideCaption ? 'academie-hidden' : 'academie-table__caption'}>{caption}</caption>
        <thead className="utrecht-table__header" role="rowgroup">
          <tr className="utrecht-table__row" role="row">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                role="columnheader"
                className={clsx('utrecht-table__header-cell', column.number && 'academie-table__number')}
                aria-sort={sort?.column === column.id ? sort.direction : undefined}
              >
                {column.sortable && onSort ? <SortButton column={column} sort={sort} onSort={onSort} /> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body" role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="utrecht-table__row" role="row">
              {columns.map((column) =>
                column.rowHead ? (
                  <th
                    key={column.id}
                    scope="row"
                    role="rowheader"
                    className="utrecht-table__cell academie-table__row-head"
                  >
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    role="cell"
                    className={clsx('utrecht-table__cell', column.number && 'academie-table__number')}
                    data-label={column.header}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see the docstring */}
    </div>
  );
}

type SortButtonProps<T> = { column: Column<T>; sort: SortOrder | undefined; onSort: (sort: SortOrder) => void };

function SortButton<T>({ column, sort, onSort }: SortButtonProps<T>) {
  const texts = useUiTexts();
  const current = sort?.column === column.id ? sort.direction : undefined;
  const next = current === 'ascending' ? 'descending' : 'ascending';
  return (
    <button
      type="button"
      className="academie-table__sort"
      onClick={() => onSort({ column: column.id, direction: next })}
    >
      {column.header}
      <span aria-hidden>{current === 'ascending' ? '▲' : current === 'descending' ? '▼' : '△'}</span>
      {current && (
        <span className="academie-hidden">
          {current === 'ascending' ? texts.sortedAscending : texts.sortedDescending}
        </span>
      )}
    </button>
  );
}
