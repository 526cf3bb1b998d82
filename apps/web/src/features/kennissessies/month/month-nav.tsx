import { m } from '../../../paraglide/messages.js';
import type { KennissessiesSearch } from '../kennissessies-search.js';
import { PeriodNav } from '../period-nav.js';
import { monthName, monthsLater, thisMonth } from '../periods.js';

/** To the month before, the present one, the next. */
export function MonthNav({ search, month }: { search: KennissessiesSearch; month: string }) {
  const to = (other: string): KennissessiesSearch => ({
    ...search,
    weergave: 'maand',
    maand: other === thisMonth() ? undefined : other,
  });
  const [before, after] = [monthsLater(month, -1), monthsLater(month, 1)];
  return (
    <PeriodNav
      label={m.kennissessies_month_nav()}
      before={{ search: to(before), label: `${m.kennissessies_month_previous()}: ${monthName(before)}` }}
      today={{ search: to(thisMonth()), label: m.kennissessies_month_today() }}
      after={{ search: to(after), label: `${m.kennissessies_month_next()}: ${monthName(after)}` }}
    />
  );
}
