import { m } from '../../../paraglide/messages.js';
import type { KennissessieResultsProps } from '../kennissessie-results.js';
import { shownWeek } from '../kennissessies-filter.js';
import { PeriodResults } from '../period-results.js';
import '../month/month.css';
import './week.css';
import { WeekNav } from './week-nav.js';
import { WeekTable } from './week-table.js';
import { weekName } from './weeks.js';

/** One week in each of its states. */
export function KennissessieWeek(props: KennissessieResultsProps) {
  const { week: _, ...filters } = props.search;
  const week = shownWeek(props.search);
  const name = weekName(week);
  return (
    <PeriodResults
      {...props}
      period={week}
      name={name}
      counted={(count) => m.agenda_week_count({ count, week: name })}
      emptyText={m.agenda_week_empty()}
      loadingRows={7}
      filters={filters}
      nav={<WeekNav search={props.search} week={week} />}
      table={(sessions) => <WeekTable week={week} sessions={sessions} />}
    />
  );
}
