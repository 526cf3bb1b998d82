export { FeedAppointments } from './feed-appointments.js';
export { CalendarAnswer, HandWork } from './graphql/answer-types.js';
export { InvitationsModule } from './invitations.module.js';
export { mailKeyOf, seatOfMailKey } from './model/mail-key.js';
export { type PresentAnswer, PresentAnswers } from './replies/present-answers.js';
export { type AnsweredPartstat, type NewSeatFact, type SeatFact, type SeatFactKind, SeatFacts } from './seat-facts.js';
export { AnswersSeeder, type SeedAnswers } from './seed/answers-seeder.js';
