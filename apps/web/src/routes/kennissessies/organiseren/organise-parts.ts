import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import type { LinkProps } from '@tanstack/react-router';
import { m } from '../../../paraglide/messages.js';

const ROOM = '/kennissessies/$id/organiseren';

/** One part of the room of those who organise a session. */
export interface OrganisePart {
  readonly to: Extract<NonNullable<LinkProps['to']>, `${typeof ROOM}${string}`>;
  readonly label: () => string;
  /** Whether the part has a use for this session. */
  readonly shown: (session: KennissessieDetailFragment) => boolean;
}

/** Parts that belong together. */
export interface OrganiseGroup {
  readonly id: string;
  readonly title?: () => string;
  readonly parts: readonly OrganisePart[];
}

const always = () => true;
const isOn = ({ status }: KennissessieDetailFragment) => status !== 'CANCELLED';
const isKnown = ({ status }: KennissessieDetailFragment) => status !== 'DRAFT';
const isComing = ({ status }: KennissessieDetailFragment) => status === 'PUBLISHED';
const isHeld = ({ status }: KennissessieDetailFragment) => status === 'PUBLISHED' || status === 'COMPLETED';

/** In the order in which an organiser needs them: before, during, after. */
export const organiseGroups: readonly OrganiseGroup[] = [
  { id: 'overview', parts: [{ to: ROOM, label: m.overzicht_tab, shown: always }] },
  {
    id: 'who',
    title: m.organiseren_group_who,
    parts: [
      { to: `${ROOM}/deelnemers`, label: m.organiseren_tab_attendees, shown: always },
      { to: `${ROOM}/gasten`, label: m.gasten_tab, shown: isKnown },
      { to: `${ROOM}/mensen`, label: m.sprekers_tab, shown: always },
    ],
  },
  {
    id: 'registering',
    title: m.organiseren_group_registering,
    parts: [
      { to: `${ROOM}/aanmelding`, label: m.plaatsen_tab, shown: always },
      { to: `${ROOM}/vragen`, label: m.aanmelden_tab_questions, shown: always },
    ],
  },
  {
    id: 'mail',
    title: m.organiseren_group_mail,
    parts: [
      { to: `${ROOM}/herinneringen`, label: m.herinnering_tab, shown: isOn },
      { to: `${ROOM}/agendas`, label: m.agendastand_tab, shown: isKnown },
      { to: `${ROOM}/antwoorden`, label: m.antwoord_tab, shown: isKnown },
    ],
  },
  {
    id: 'day',
    title: m.organiseren_group_day,
    parts: [
      { to: `${ROOM}/inchecken`, label: m.aanwezig_tab_screen, shown: isComing },
      { to: `${ROOM}/aanwezigheid`, label: m.aanwezig_tab, shown: isHeld },
      { to: `${ROOM}/materiaal`, label: m.opbrengst_tab, shown: always },
      { to: `${ROOM}/evaluatie`, label: m.evaluatie_tab, shown: always },
    ],
  },
];
