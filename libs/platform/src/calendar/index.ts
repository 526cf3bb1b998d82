export type { Appointment, AppointmentFacts, CalendarParty, Partstat } from './appointment.js';
export {
  type ClockChangeProblem,
  clockChangeProblem,
  localTimeProblem,
  offsetTimeProblem,
  wallTimeProblem,
} from './clock-change.js';
export { buildFeed, etagMatches, type Feed, feedEtag, feedLastModified } from './feed.js';
export { dutchHolidays } from './holidays.js';
export { buildInvitation, type CancelReason, type InvitationMethod } from './invitation.js';
export { describeMoment, describePeriod } from './period.js';
export { buildPublication } from './publication.js';
export { escapeMarkup, mailAddress, oneLine, plainText, webUrl } from './safe-text.js';
export { inZone, ZONE } from './zone.js';
