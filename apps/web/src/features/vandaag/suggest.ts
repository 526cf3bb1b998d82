import type { VandaagSuggestiesQuery } from '@academie/web-api/gql';

const MOST = 3;

type Sessie = VandaagSuggestiesQuery['kennissessies']['nodes'][number];
type Netwerk = VandaagSuggestiesQuery['netwerken']['nodes'][number];
type Suggestions = { hasThemas: boolean; sessies: Sessie[]; netwerken: Netwerk[] };

/** What fits the themas of the reader and can still be joined: the soonest sessions, the largest netwerken. */
export function suggestionsOf({ me, kennissessies, netwerken }: VandaagSuggestiesQuery): Suggestions {
  const mine = new Set(me?.themas.map(({ id }) => id));
  const fits = ({ themas }: { themas: readonly { id: string }[] }) => themas.some(({ id }) => mine.has(id));
  const isFree = ({ viewerRegistration, viewerCan }: Sessie) =>
    viewerCan.register && (viewerRegistration === null || viewerRegistration.status === 'CANCELLED');
  return {
    hasThemas: mine.size > 0,
    sessies: kennissessies.nodes.filter((sessie) => fits(sessie) && isFree(sessie)).slice(0, MOST),
    netwerken: netwerken.nodes
      .filter((netwerk) => fits(netwerk) && netwerk.viewerCan.join)
      .sort((a, b) => b.memberCount - a.memberCount)
      .slice(0, MOST),
  };
}
