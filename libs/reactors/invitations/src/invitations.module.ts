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
import { WhenSpeakersChanged } from './handlers/when-speakers-changed.js';
import { WhenWaitlistJoined } from './handlers/when-waitlist-joined.js';
import { InvitationFacts } from './invitation-facts.js';
import { InvitationFiles } from './invitation-files.js';
import { Invitations } from './invitations.js';
import { InvitationMailSamples } from './mails/mail-samples.js';
import { ResendBouncedInvitations } from './operations/resend-bounced-invitations.js';
import { ResendInvitation } from './operations/resend-invitation.js';
import { SeatCalendars } from './reading/seat-calendars.js';
import { ReconcileInvitation } from './reconcile-invitation.js';
import { ReconcileInvitations } from './reconcile-invitations.js';
import { replyProviders } from './replies/index.js';
import { PresentAnswers } from './replies/present-answers.js';
import { AnswersSeeder } from './seed/answers-seeder.js';

@Module({
  providers: [
    Invitations,
    InvitationFacts,
    Envelopes,
    ReconcileInvitation,
    ReconcileInvitations,
    WhenSeatTaken,
    WhenSeatPromoted,
    WhenWaitlistJoined,
    WhenRegistrationCancelled,
    WhenKennissessieMoved,
    WhenKennissessieCancelled,
    WhenKennissessieRestored,
    WhenSpeakersChanged,
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
  exports: [FeedAppointments, InvitationFiles, InvitationFacts, SeatCalendars, AnswersSeeder, PresentAnswers],
})
export class InvitationsModule {}
