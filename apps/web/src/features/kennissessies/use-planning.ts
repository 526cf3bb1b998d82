import { gqlQuery, hasRole, useViewer } from '@academie/web-api';
import { KennissessieNetwerkenDocument } from '@academie/web-api/gql';
import { useQuery } from '@tanstack/react-query';

export type NetwerkChoice = { id: string; name: string };

/**
 * The netwerken in which the reader may plan a session, and whether they may plan one at all. It only shows or hides a
 * way in; the API decides. Undefined while it is not known.
 */
export function usePlanning(): { mayPlan: boolean; netwerken: readonly NetwerkChoice[] } | undefined {
  const viewer = useViewer();
  const beheerder = hasRole(viewer, 'BEHEERDER');
  const { data } = useQuery({
    ...gqlQuery(KennissessieNetwerkenDocument, { mine: !beheerder }),
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
  return { mayPlan: netwerken.length > 0 || beheerder || hasRole(viewer, 'REDACTEUR'), netwerken };
}
