import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { ButtonLink } from '../../shared/links.js';
import type { KennissessiesSearch } from './kennissessies-search.js';

type Step = { search: KennissessiesSearch; label: string };

type PeriodNavProps = { label: string; before: Step; today: Step; after: Step };

/** To the week or month before, the present one, the next. */
export function PeriodNav({ label, before, today, after }: PeriodNavProps) {
  return (
    <nav aria-label={label} className="academie-month-nav academie-no-print">
      <ButtonLink
        to="/kennissessies"
        search={before.search}
        purpose="secondary"
        resetScroll={false}
        iconStart={<IconChevronLeft size={20} aria-hidden />}
        aria-label={before.label}
      >
        {m.kennissessies_previous()}
      </ButtonLink>
      <ButtonLink to="/kennissessies" search={today.search} purpose="subtle" resetScroll={false}>
        {today.label}
      </ButtonLink>
      <ButtonLink
        to="/kennissessies"
        search={after.search}
        purpose="secondary"
        resetScroll={false}
        iconEnd={<IconChevronRight size={20} aria-hidden />}
        aria-label={after.label}
      >
        {m.kennissessies_next()}
      </ButtonLink>
    </nav>
  );
}
