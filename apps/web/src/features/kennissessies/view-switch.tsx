import { TabList } from '@academie/web-ui';
import { IconBulb, IconCalendarMonth, IconCalendarWeek, IconListDetails } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { TabLink } from '../../shared/links.js';
import type { KennissessiesSearch } from './kennissessies-search.js';

/** The same sessions as a list, a week or a month, and those that have no date yet: an address each. */
export function ViewSwitch({ search }: { search: KennissessiesSearch }) {
  const exact = { exact: true, includeSearch: true };
  return (
    <TabList label={m.kennissessies_views()}>
      <TabLink
        key="lijst"
        to="/kennissessies"
        search={{ ...search, weergave: undefined, week: undefined, maand: undefined }}
        activeOptions={exact}
        resetScroll={false}
      >
        <IconListDetails size={20} aria-hidden />
        {m.kennissessies_view_list()}
      </TabLink>
      <TabLink
        key="week"
        to="/kennissessies"
        search={{ ...search, weergave: 'week', maand: undefined }}
        activeOptions={exact}
        resetScroll={false}
      >
        <IconCalendarWeek size={20} aria-hidden />
        {m.agenda_view_week()}
      </TabLink>
      <TabLink
        key="maand"
        to="/kennissessies"
        search={{ ...search, weergave: 'maand', week: undefined }}
        activeOptions={exact}
        resetScroll={false}
      >
        <IconCalendarMonth size={20} aria-hidden />
        {m.kennissessies_view_month()}
      </TabLink>
      <TabLink key="ideeen" to="/kennissessies/ideeen" activeOptions={{ exact: true }}>
        <IconBulb size={20} aria-hidden />
        {m.aanmelden_ideeen_tab()}
      </TabLink>
    </TabList>
  );
}
