import type { KennissessieCalendarsQuery } from '@academie/web-api/gql';
import { TabList } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { TabLink } from '../../../shared/links.js';
import type { ShownCalendars } from './calendars-search.js';

type Tally = NonNullable<NonNullable<KennissessieCalendarsQuery['kennissessie']>['calendarTally']>;

type Choice = { shown: ShownCalendars | undefined; text: (count: { count: number }) => string; of: keyof Tally };

const choices: readonly Choice[] = [
  { shown: undefined, text: m.agendastand_filter_all, of: 'people' },
  { shown: 'klopt-niet', text: m.agendastand_filter_wrong, of: 'wrong' },
  { shown: 'geen-antwoord', text: m.agendastand_filter_unanswered, of: 'unanswered' },
  { shown: 'onbestelbaar', text: m.agendastand_filter_bounced, of: 'bounced' },
];

/** Which calendars are shown, each with how many that are. */
export function CalendarTabs({ kennissessieId, tally }: { kennissessieId: string; tally: Tally | null }) {
  return (
    <TabList label={m.agendastand_filter()}>
      {choices.map(({ shown, text, of }) => (
        <TabLink
          key={of}
          to="/kennissessies/$id/organiseren/agendas"
          params={{ id: kennissessieId }}
          search={shown ? { toon: shown } : {}}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {text({ count: tally?.[of] ?? 0 })}
        </TabLink>
      ))}
    </TabList>
  );
}
