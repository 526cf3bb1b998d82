export { FeedAppointments } from './feed-appointments.js';
export { InvitationsModule } from './invitations.module.js';
