import { m } from '../../../paraglide/messages.js';
import type { Crumb } from '../../../shared/page-header.js';

/** The pages above those of a session without a date. */
export function ideeCrumbs(idee?: { id: string; title: string } | null): Crumb[] {
  return [
    { to: '/kennissessies', label: m.kennissessies_title() },
    { to: '/kennissessies/ideeen', label: m.aanmelden_ideeen_tab() },
    ...(idee ? [{ to: `/kennissessies/ideeen/${idee.id}`, label: idee.title }] : []),
  ];
}
