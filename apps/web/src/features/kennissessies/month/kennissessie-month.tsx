import { m } from '../../../paraglide/messages.js';
import type { KennissessieResultsProps } from '../kennissessie-results.js';
import { shownMonth } from '../kennissessies-filter.js';
import { PeriodResults } from '../period-results.js';
import { monthName } from '../periods.js';
import './month.css';
import { MonthNav } from './month-nav.js';
import { MonthTable } from './month-table.js';

/** One month in each of its states. */
export function KennissessieMonth(props: KennissessieResultsProps) {
  const { maand: _, ...filters } = props.search;
  const month = shownMonth(props.search);
  const name = monthName(month);
  return (
    <PeriodResults
      {...props}
      period={month}
      name={name}
      counted={(count) => m.kennissessies_month_count({ count, month: name })}
      emptyText={m.kennissessies_month_empty()}
      loadingRows={5}
      filters={filters}
      nav={<MonthNav search={props.search} month={month} />}
      table={(sessions) => <MonthTable month={month} sessions={sessions} />}
    />
  );
}
