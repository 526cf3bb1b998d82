export { FeedAppointments } from './feed-appointments.js';
export { CalendarAnswer, HandWork } from './graphql/answer-types.js';
export { toSeatCalendar } from './graphql/to-seat-calendar.js';
export { SeatCalendar, SeatCalendarConnection, SeatCalendarTally } from './graphql/types.js';
export {
  type AnsweredPartstat,
  type InvitationFact,
  type InvitationFactKind,
  InvitationFacts,
  type NewInvitationFact,
} from './invitation-facts.js';
export { InvitationFiles } from './invitation-files.js';
export { InvitationsModule } from './invitations.module.js';
export { invitationOfMailKey, mailKeyOf } from './model/mail-key.js';
export { SeatCalendarFilter, type SeatCalendarView } from './model/seat-calendar.js';
export { pageOf, SeatCalendars, tallyOf } from './reading/seat-calendars.js';
export { type PresentAnswer, PresentAnswers } from './replies/present-answers.js';
export { AnswersSeeder, type SeedAnswers } from './seed/answers-seeder.js';
