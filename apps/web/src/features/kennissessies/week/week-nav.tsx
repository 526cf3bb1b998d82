import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';
import type { KennissessiesSearch } from '../kennissessies-search.js';
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
    <nav aria-label={m.agenda_week_nav()} className="academie-month-nav academie-no-print">
      <ButtonLink
        to="/kennissessies"
        search={to(before)}
        purpose="secondary"
        resetScroll={false}
        iconStart={<IconChevronLeft size={20} aria-hidden />}
        aria-label={`${m.agenda_week_previous()}: ${weekName(before)}`}
      >
        {m.kennissessies_previous()}
      </ButtonLink>
      <ButtonLink to="/kennissessies" search={to(thisWeek())} purpose="subtle" resetScroll={false}>
        {m.agenda_week_today()}
      </ButtonLink>
      <ButtonLink
        to="/kennissessies"
        search={to(after)}
        purpose="secondary"
        resetScroll={false}
        iconEnd={<IconChevronRight size={20} aria-hidden />}
        aria-label={`${m.agenda_week_next()}: ${weekName(after)}`}
      >
        {m.kennissessies_next()}
      </ButtonLink>
    </nav>
  );
}
