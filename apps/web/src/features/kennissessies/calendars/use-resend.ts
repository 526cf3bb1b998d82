import { gqlMutation, gqlQuery, invalidate } from '@academie/web-api';
import {
  KennissessieCalendarsDocument,
  KennissessieOwnCalendarDocument,
  type KennissessieSeatCalendarFragment,
  ResendKennissessieInvitationDocument,
  type ResendKennissessieInvitationMutationVariables,
  SpeakerCalendarsDocument,
} from '@academie/web-api/gql';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** While an invitation is on its way, it is worth looking again. */
export const LOOK_AGAIN_MS = 5000;

/** The own calendar of who has a seat, as one entry of the cache. */
export const ownCalendarQuery = (id: string) => gqlQuery(KennissessieOwnCalendarDocument, { id });

export type InvitedCalendar = Pick<KennissessieSeatCalendarFragment, 'kennissessieId' | 'persoon'>;

/** Whose invitation to what: of one person at one session there is one. */
export function invitedOf({ kennissessieId, persoon }: InvitedCalendar): ResendKennissessieInvitationMutationVariables {
  return { kennissessieId, persoonId: persoon.id };
}

/** Sends an invitation once more, and shows everywhere how the calendar stands after it. */
export function useResend(onSent: (calendar: KennissessieSeatCalendarFragment) => void) {
  const client = useQueryClient();
  return useMutation(
    gqlMutation(ResendKennissessieInvitationDocument, {
      onSuccess: ({ resendInvitation }) => {
        onSent(resendInvitation);
        void invalidate(client, KennissessieCalendarsDocument);
        void invalidate(client, KennissessieOwnCalendarDocument);
        void invalidate(client, SpeakerCalendarsDocument);
      },
    }),
  );
}
