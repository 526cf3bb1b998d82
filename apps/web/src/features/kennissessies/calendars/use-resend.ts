import { gqlMutation, gqlQuery, invalidate } from '@academie/web-api';
import {
  KennissessieCalendarsDocument,
  KennissessieOwnCalendarDocument,
  type KennissessieSeatCalendarFragment,
  ResendKennissessieInvitationDocument,
} from '@academie/web-api/gql';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** The own calendar of who has a seat, as one entry of the cache. */
export const ownCalendarQuery = (id: string) => gqlQuery(KennissessieOwnCalendarDocument, { id });

/** Sends an invitation once more, and shows everywhere how the calendar stands after it. */
export function useResend(onSent: (calendar: KennissessieSeatCalendarFragment) => void) {
  const client = useQueryClient();
  return useMutation(
    gqlMutation(ResendKennissessieInvitationDocument, {
      onSuccess: ({ resendInvitation }) => {
        onSent(resendInvitation);
        void invalidate(client, KennissessieCalendarsDocument);
        void invalidate(client, KennissessieOwnCalendarDocument);
      },
    }),
  );
}
