import { Module } from '@nestjs/common';
import { MeldingenResolver } from './graphql/meldingen.resolver.js';
import { WhenAccessRequested } from './handlers/when-access-requested.js';
import { WhenBerichtPosted } from './handlers/when-bericht-posted.js';
import { WhenColleagueRegistered } from './handlers/when-colleague-registered.js';
import { WhenInterestShown } from './handlers/when-interest-shown.js';
import { WhenKennissessieCancelled } from './handlers/when-kennissessie-cancelled.js';
import { WhenKennissessieMoved } from './handlers/when-kennissessie-moved.js';
import { WhenLeervraagAnswered } from './handlers/when-leervraag-answered.js';
import { WhenLeervraagRouted } from './handlers/when-leervraag-routed.js';
import { WhenLeervraagSubmitted } from './handlers/when-leervraag-submitted.js';
import { WhenLeervraagTaken } from './handlers/when-leervraag-taken.js';
import { WhenMembershipAdmitted } from './handlers/when-membership-admitted.js';
import { WhenMembershipDeclined } from './handlers/when-membership-declined.js';
import { WhenMembershipRequested } from './handlers/when-membership-requested.js';
import { WhenNetwerkJoined } from './handlers/when-netwerk-joined.js';
import { WhenQuestionAdded } from './handlers/when-question-added.js';
import { WhenSeatPromoted } from './handlers/when-seat-promoted.js';
import { WhenSessieIdeePlanned } from './handlers/when-sessie-idee-planned.js';
import { WhenSessieIdeeWithdrawn } from './handlers/when-sessie-idee-withdrawn.js';
import { WhenWaitlistJoined } from './handlers/when-waitlist-joined.js';
import { WhenWerkgroepMembershipDecided } from './handlers/when-werkgroep-membership-decided.js';
import { WhenWerkgroepMembershipRequested } from './handlers/when-werkgroep-membership-requested.js';
import { Neighbours } from './neighbours.js';
import { Notifier } from './notifier.js';
import { Meldingen } from './reading/meldingen.js';

@Module({
  providers: [
    WhenAccessRequested,
    WhenBerichtPosted,
    WhenColleagueRegistered,
    WhenInterestShown,
    WhenKennissessieCancelled,
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
    WhenSeatPromoted,
    WhenSessieIdeePlanned,
    WhenSessieIdeeWithdrawn,
    WhenWaitlistJoined,
    WhenWerkgroepMembershipDecided,
    WhenWerkgroepMembershipRequested,
    Neighbours,
    Notifier,
    Meldingen,
    MeldingenResolver,
  ],
})
export class NotificationsModule {}
