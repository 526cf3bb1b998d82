import { gqlQuery, operationName } from '@academie/web-api';
import {
  KennissessieDocument,
  type KennissessieOwnPlacesFragment,
  KennissessiePlacesDocument,
  type KennissessieSeatsFragment,
} from '@academie/web-api/gql';
import { useQueryClient } from '@tanstack/react-query';
import { patchSession } from '../registration/use-seat.js';

/** Brings the page of a session up to date after something was done about places. */
export function usePlaces(kennissessieId: string) {
  const client = useQueryClient();
  return {
    /** What the API said of the session now. */
    show(session: KennissessieSeatsFragment & KennissessieOwnPlacesFragment) {
      patchSession(client, session);
      const { queryKey } = gqlQuery(KennissessiePlacesDocument, { id: kennissessieId });
      client.setQueryData(queryKey, { kennissessie: session });
    },
    /** Asks again. */
    refresh: () =>
      Promise.all(
        [KennissessieDocument, KennissessiePlacesDocument].map((document) =>
          client.invalidateQueries({ queryKey: [operationName(document), { id: kennissessieId }] }),
        ),
      ),
  };
}
