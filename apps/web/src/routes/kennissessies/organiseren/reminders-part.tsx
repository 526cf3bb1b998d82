import { getRouteApi } from '@tanstack/react-router';
import { SessionReminders } from '../../../features/kennissessies/reminders/session-reminders.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** What those with a seat are reminded of. */
export function RemindersPart() {
  const { id } = route.useParams();
  return <SessionReminders kennissessieId={id} />;
}
