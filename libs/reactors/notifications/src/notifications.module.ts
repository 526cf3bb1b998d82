import { Module } from '@nestjs/common';
import { ConcernedPeople } from './concerned.js';
import { MeldingenResolver } from './graphql/meldingen.resolver.js';
import { UnansweredGuests } from './guests/unanswered-guests.js';
import { WhenAccessRequested } from './handlers/when-access-requested.js';
import { WhenBerichtPosted } from './handlers/when-bericht-posted.js';
import { WhenCertificateIssued } from './handlers/when-certificate-issued.js';
import { WhenCoOrganizerAdded } from './handlers/when-co-organizer-added.js';
import { WhenColleagueRegistered } from './handlers/when-colleague-registered.js';
import { WhenEvaluatieAsked } from './handlers/when-evaluatie-asked.js';
import { WhenGuestInvited } from './handlers/when-guest-invited.js';
import { WhenInterestShown } from './handlers/when-interest-shown.js';
import { WhenInvitedSessionOffOrOn } from './handlers/when-invited-session-off-or-on.js';
import { WhenKennissessieCancelled } from './handlers/when-kennissessie-cancelled.js';
import { WhenKennissessieHandedOver } from './handlers/when-kennissessie-handed-over.js';
import { WhenKennissessieMoved } from './handlers/when-kennissessie-moved.js';
import { WhenKennissessieRestored } from './handlers/when-kennissessie-restored.js';
import { WhenLeervraagAnswered } from './handlers/when-leervraag-answered.js';
import { WhenLeervraagRouted } from './handlers/when-leervraag-routed.js';
import { WhenLeervraagSubmitted } from './handlers/when-leervraag-submitted.js';
import { WhenLeervraagTaken } from './handlers/when-leervraag-taken.js';
import { WhenMembershipAdmitted } from './handlers/when-membership-admitted.js';
import { WhenMembershipDeclined } from './handlers/when-membership-declined.js';
import { WhenMembershipRequested } from './handlers/when-membership-requested.js';
import { WhenNetwerkJoined } from './handlers/when-netwerk-joined.js';
import { WhenOpbrengstPublished } from './handlers/when-opbrengst-published.js';
import { WhenQuestionAdded } from './handlers/when-question-added.js';
import { WhenQuestionsLeftOpen } from './handlers/when-questions-left-open.js';
import { WhenSeatPromoted } from './handlers/when-seat-promoted.js';
import { WhenSessieIdeePlanned } from './handlers/when-sessie-idee-planned.js';
import { WhenSessieIdeeWithdrawn } from './handlers/when-sessie-idee-withdrawn.js';
import { WhenSomebodyWritesBack } from './handlers/when-somebody-writes-back.js';
import { WhenSpeakerAdded } from './handlers/when-speaker-added.js';
import { WhenSummarySent } from './handlers/when-summary-sent.js';
import { WhenWaitlistJoined } from './handlers/when-waitlist-joined.js';
import { WhenWerkgroepMembershipDecided } from './handlers/when-werkgroep-membership-decided.js';
import { WhenWerkgroepMembershipRequested } from './handlers/when-werkgroep-membership-requested.js';
import { Neighbours } from './neighbours.js';
import { Notifier } from './notifier.js';
import { Meldingen } from './reading/meldingen.js';
import { OneClickController, RemindersSeeder, reminderProviders } from './reminders/index.js';
import { SessionsOfPerson } from './sessions-of-person.js';
import { waitingHandlers } from './waiting/index.js';
import { MailHopefuls } from './waiting/mail-hopefuls.js';

@Module({
  controllers: [OneClickController],
  providers: [
    WhenAccessRequested,
    WhenBerichtPosted,
    WhenColleagueRegistered,
    WhenGuestInvited,
    WhenInterestShown,
    WhenInvitedSessionOffOrOn,
    WhenCertificateIssued,
    WhenEvaluatieAsked,
    WhenKennissessieCancelled,
    WhenKennissessieRestored,
    WhenKennissessieMoved,
    WhenLeervraagAnswered,
    WhenLeervraagRouted,
    WhenLeervraagSubmitted,
    WhenLeervraagTaken,
    WhenMembershipAdmitted,
    WhenMembershipDeclined,
    WhenMembershipRequested,
    WhenNetwerkJoined,
    WhenQuestionAdded,
    WhenQuestionsLeftOpen,
    WhenOpbrengstPublished,
    WhenSeatPromoted,
    WhenSomebodyWritesBack,
    WhenSummarySent,
    WhenSessieIdeePlanned,
    WhenSessieIdeeWithdrawn,
    WhenWaitlistJoined,
    WhenWerkgroepMembershipDecided,
    WhenWerkgroepMembershipRequested,
    ...waitingHandlers,
    WhenCoOrganizerAdded,
    WhenKennissessieHandedOver,
    WhenSpeakerAdded,
    Neighbours,
    ConcernedPeople,
    MailHopefuls,
    UnansweredGuests,
    SessionsOfPerson,
    Notifier,
    Meldingen,
    MeldingenResolver,
    ...reminderProviders,
  ],
  exports: [RemindersSeeder],
})
export class NotificationsModule {}
