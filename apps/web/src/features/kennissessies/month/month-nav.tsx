import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';
import type { KennissessiesSearch } from '../kennissessies-search.js';
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
    <nav aria-label={m.kennissessies_month_nav()} className="academie-month-nav academie-no-print">
      <ButtonLink
        to="/kennissessies"
        search={to(before)}
        purpose="secondary"
        resetScroll={false}
        iconStart={<IconChevronLeft size={20} aria-hidden />}
        aria-label={`${m.kennissessies_month_previous()}: ${monthName(before)}`}
      >
        {m.kennissessies_previous()}
      </ButtonLink>
      <ButtonLink to="/kennissessies" search={to(thisMonth())} purpose="subtle" resetScroll={false}>
        {m.kennissessies_month_today()}
      </ButtonLink>
      <ButtonLink
        to="/kennissessies"
        search={to(after)}
        purpose="secondary"
        resetScroll={false}
        iconEnd={<IconChevronRight size={20} aria-hidden />}
        aria-label={`${m.kennissessies_month_next()}: ${monthName(after)}`}
      >
        {m.kennissessies_next()}
      </ButtonLink>
    </nav>
  );
}
