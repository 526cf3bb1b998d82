import { m } from '../../../paraglide/messages.js';
import type { KennissessiesSearch } from '../kennissessies-search.js';
import { PeriodNav } from '../period-nav.js';
import { thisWeek } from '../periods.js';
import { weekName, weeksLater } from './weeks.js';

/** To the week before, the present one, the next. */
export function WeekNav({ search, week }: { search: KennissessiesSearch; week: string }) {
  const to = (other: string): KennissessiesSearch => ({
    ...search,
    weergave: 'week',
    week: other === thisWeek() ? undefined : other,
  });
  const [before, after] = [weeksLater(week, -1), weeksLater(week, 1)];
  return (
    <PeriodNav
      label={m.agenda_week_nav()}
      before={{ search: to(before), label: `${m.agenda_week_previous()}: ${weekName(before)}` }}
      today={{ search: to(thisWeek()), label: m.agenda_week_today() }}
      after={{ search: to(after), label: `${m.agenda_week_next()}: ${weekName(after)}` }}
    />
  );
}
