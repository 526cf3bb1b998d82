import { getRouteApi } from '@tanstack/react-router';
import { CalendarList } from '../../../features/kennissessies/calendars/calendar-list.js';

const route = getRouteApi('/kennissessies/$id/organiseren/agendas');

/** What the calendars of those who were invited were told, and what they answered. */
export function CalendarsPart() {
  const { id } = route.useParams();
  const { toon } = route.useSearch();
  return <CalendarList key={toon ?? ''} kennissessieId={id} shown={toon ?? null} />;
}
