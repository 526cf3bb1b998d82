export { FeedAppointments } from './feed-appointments.js';
export { toSeatCalendar } from './graphql/to-seat-calendar.js';
export { SeatCalendar, SeatCalendarConnection, SeatCalendarTally } from './graphql/types.js';
export { InvitationFiles } from './invitation-files.js';
export { InvitationsModule } from './invitations.module.js';
export { mailKeyOf, seatOfMailKey } from './model/mail-key.js';
export { SeatCalendarFilter, type SeatCalendarView } from './model/seat-calendar.js';
export { pageOf, SeatCalendars, tallyOf } from './reading/seat-calendars.js';
export { type AnsweredPartstat, type NewSeatFact, type SeatFact, type SeatFactKind, SeatFacts } from './seat-facts.js';
