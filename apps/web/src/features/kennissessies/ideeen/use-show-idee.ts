import type { SessieIdeeDetailFragment } from '@academie/web-api/gql';
import { useQueryClient } from '@tanstack/react-query';
import { ideeQuery } from './idee-queries.js';

/** Shows what the API answered, and lets everything else ask again when it is next looked at. */
export function useShowIdee() {
  const client = useQueryClient();
  return (sessieIdee: SessieIdeeDetailFragment) => {
    client.setQueryData(ideeQuery(sessieIdee.id).queryKey, { sessieIdee });
    void client.invalidateQueries({ refetchType: 'none' });
  };
}
