import { CountBadge, TabList } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { TabLink } from '../../../shared/links.js';
import { loketCountsQuery } from '../lists/leervragen-query.js';
import { type Queue, queues, type VragenSearch } from '../lists/vragen-search.js';

const queueLabel: Record<Queue, () => string> = {
  nieuw: m.loket_queue_new,
  behandeling: m.loket_queue_in_progress,
  doorgestuurd: m.loket_queue_routed,
  beantwoord: m.loket_queue_answered,
  alle: m.loket_queue_all,
};

/** The queues, each with how much is in it; the filters stay on from one to the next. */
export function Queues({ search }: { search: VragenSearch }) {
  const counts = useQuery(loketCountsQuery).data?.leervraagCounts;
  const countOf: Record<Queue, number | undefined> = {
    nieuw: counts?.submitted,
    behandeling: counts?.inProgress,
    doorgestuurd: counts?.routed,
    beantwoord: counts?.answered,
    alle: undefined,
  };
  const { zoek, thema, mijn } = search;
  return (
    <TabList label={m.loket_queues()}>
      {(Object.keys(queues) as Queue[]).map((queue) => {
        const count = countOf[queue];
        return (
          <TabLink
            key={queue}
            to="/vragen"
            search={{ rij: queue === 'nieuw' ? undefined : queue, zoek, thema, mijn }}
            // The first queue is the one without a word in the address: absent has to count.
            activeOptions={{ explicitUndefined: true }}
          >
            {queueLabel[queue]()}
            {count !== undefined && <CountBadge count={count} label={m.loket_mine_count({ count })} />}
          </TabLink>
        );
      })}
    </TabList>
  );
}
