import { Module } from '@nestjs/common';
import { Envelopes } from './envelopes.js';
import { FeedAppointments } from './feed-appointments.js';
import { HandWorkResolver } from './graphql/hand-work.resolver.js';
import { InvitationsResolver } from './graphql/invitations.resolver.js';
import { ReplyLinksResolver } from './graphql/reply-links.resolver.js';
import { WhenKennissessieCancelled } from './handlers/when-kennissessie-cancelled.js';
import { WhenKennissessieMoved } from './handlers/when-kennissessie-moved.js';
import { WhenKennissessieRestored } from './handlers/when-kennissessie-restored.js';
import { WhenMailRefused } from './handlers/when-mail-refused.js';
import { WhenRegistrationCancelled } from './handlers/when-registration-cancelled.js';
import { WhenSeatPromoted } from './handlers/when-seat-promoted.js';
import { WhenSeatTaken } from './handlers/when-seat-taken.js';
import { WhenWaitlistJoined } from './handlers/when-waitlist-joined.js';
import { InvitationFiles } from './invitation-files.js';
import { InvitationMailSamples } from './mails/mail-samples.js';
import { ResendBouncedInvitations } from './operations/resend-bounced-invitations.js';
import { ResendInvitation } from './operations/resend-invitation.js';
import { SeatCalendars } from './reading/seat-calendars.js';
import { ReconcileSeat } from './reconcile-seat.js';
import { ReconcileSeats } from './reconcile-seats.js';
import { replyProviders } from './replies/index.js';
import { PresentAnswers } from './replies/present-answers.js';
import { SeatFacts } from './seat-facts.js';
import { SeatInvitations } from './seat-invitations.js';
import { AnswersSeeder } from './seed/answers-seeder.js';

@Module({
  providers: [
    SeatInvitations,
    SeatFacts,
    Envelopes,
    ReconcileSeat,
    ReconcileSeats,
    WhenSeatTaken,
    WhenSeatPromoted,
    WhenWaitlistJoined,
    WhenRegistrationCancelled,
    WhenKennissessieMoved,
    WhenKennissessieCancelled,
    WhenKennissessieRestored,
    WhenMailRefused,
    SeatCalendars,
    ResendInvitation,
    ResendBouncedInvitations,
    InvitationsResolver,
    FeedAppointments,
    InvitationFiles,
    InvitationMailSamples,
    ...replyProviders,
    ReplyLinksResolver,
    HandWorkResolver,
    AnswersSeeder,
  ],
  exports: [FeedAppointments, InvitationFiles, SeatFacts, SeatCalendars, AnswersSeeder, PresentAnswers],
})
export class InvitationsModule {}
