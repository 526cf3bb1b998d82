import { Module } from '@nestjs/common';
import { Envelopes } from './envelopes.js';
import { FeedAppointments } from './feed-appointments.js';
import { HandWorkResolver } from './graphql/hand-work.resolver.js';
import { ReplyLinksResolver } from './graphql/reply-links.resolver.js';
import { WhenKennissessieCancelled } from './handlers/when-kennissessie-cancelled.js';
import { WhenKennissessieMoved } from './handlers/when-kennissessie-moved.js';
import { WhenMailRefused } from './handlers/when-mail-refused.js';
import { WhenRegistrationCancelled } from './handlers/when-registration-cancelled.js';
import { WhenSeatPromoted } from './handlers/when-seat-promoted.js';
import { WhenSeatTaken } from './handlers/when-seat-taken.js';
import { WhenWaitlistJoined } from './handlers/when-waitlist-joined.js';
import { InvitationMailSamples } from './mails/mail-samples.js';
import { ReconcileSeat } from './reconcile-seat.js';
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
    WhenSeatTaken,
    WhenSeatPromoted,
    WhenWaitlistJoined,
    WhenRegistrationCancelled,
    WhenKennissessieMoved,
    WhenKennissessieCancelled,
    WhenMailRefused,
    FeedAppointments,
    InvitationMailSamples,
    ...replyProviders,
    ReplyLinksResolver,
    HandWorkResolver,
    AnswersSeeder,
  ],
  exports: [FeedAppointments, AnswersSeeder, PresentAnswers, SeatFacts],
})
export class InvitationsModule {}
