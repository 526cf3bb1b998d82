import { GuestInvitations } from '@academie/contracts';
import { GuestLinkResolver, GuestsResolver } from './graphql/guests/guests.resolver.js';
import { ForgetGuests } from './jobs/forget-guests.js';
import { AnswerGuestInvitation } from './operations/guests/answer-guest-invitation.js';
import { InviteGuests } from './operations/guests/invite-guests.js';
import { WithdrawGuestInvitation } from './operations/guests/withdraw-guest-invitation.js';
import { GuestInvitationsReader } from './reading/guests/guest-invitations-reader.js';
import { GuestsSeeder } from './seed/guests-seeder.js';

/** Guests whom an organiser invites by mail address. */
export const guestProviders = [
  InviteGuests,
  WithdrawGuestInvitation,
  AnswerGuestInvitation,
  GuestInvitationsReader,
  { provide: GuestInvitations, useExisting: GuestInvitationsReader },
  GuestsResolver,
  GuestLinkResolver,
  ForgetGuests,
  GuestsSeeder,
];
