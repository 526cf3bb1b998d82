import { gqlQuery, operationName } from '@academie/web-api';
import {
  KennissessieAttendeesDocument,
  KennissessieDocument,
  KennissessieSeatingDocument,
  type KennissessieSeatingQuery,
  type KennissessieSeatingRoomFragment,
} from '@academie/web-api/gql';
import { useQueryClient } from '@tanstack/react-query';

/** Brings the room of the organiser up to date after something changed about registering. */
export function useSeating(kennissessieId: string) {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all(
      [KennissessieSeatingDocument, KennissessieDocument, KennissessieAttendeesDocument].map((document) =>
        client.invalidateQueries({ queryKey: [operationName(document)] }),
      ),
    );
  return {
    refresh,
    /** What the API said of the session now; who moved up because of it is asked for. */
    show(session: KennissessieSeatingRoomFragment): void {
      client.setQueryData<KennissessieSeatingQuery>(
        gqlQuery(KennissessieSeatingDocument, { id: kennissessieId }).queryKey,
        (data) => (data?.kennissessie ? { kennissessie: { ...data.kennissessie, ...session } } : data),
      );
      void refresh();
    },
  };
}
