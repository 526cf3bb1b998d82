import { gqlQuery, hasRole, useViewer } from '@academie/web-api';
import { KennissessiePlanningDocument } from '@academie/web-api/gql';
import { useQuery } from '@tanstack/react-query';

export type NetwerkChoice = { id: string; name: string };

/**
 * Whether the reader may plan a session, and the netwerken to choose from: those they lead, or all of them for a
 * beheerder. Undefined while it is not known. The API refuses a netwerk that should not have been among them.
 */
export function usePlanning(): { mayPlan: boolean; netwerken: readonly NetwerkChoice[] } | undefined {
  const viewer = useViewer();
  const beheerder = hasRole(viewer, 'BEHEERDER');
  const { data } = useQuery({
    ...gqlQuery(KennissessiePlanningDocument, { mine: !beheerder }),
    enabled: Boolean(viewer),
    staleTime: 5 * 60_000,
  });
  if (viewer === undefined) return undefined;
  if (viewer === null) return { mayPlan: false, netwerken: [] };
  if (!data) return undefined;
  const netwerken = data.netwerken.nodes.filter(
    ({ status, viewerMembership: own }) =>
      status === 'ACTIVE' && (beheerder || (own?.status === 'ACTIVE' && own.role !== 'LID')),
  );
  return { mayPlan: data.viewerMayCreateKennissessie, netwerken };
}
