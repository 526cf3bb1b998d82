import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { m } from '../../../paraglide/messages.js';

/** One tab in the room of those who organise a session. */
export interface OrganiseTab {
  readonly to:
    | '/kennissessies/$id/organiseren'
    | '/kennissessies/$id/organiseren/antwoorden'
    | '/kennissessies/$id/organiseren/vragen';
  readonly label: () => string;
  /** Whether the tab has a use for this session. */
  readonly shown: (session: KennissessieDetailFragment) => boolean;
}

const always = () => true;
/** Before it is known nobody was invited, so nobody can answer. */
const published = ({ status }: KennissessieDetailFragment) => status !== 'DRAFT';

/** In the order in which an organiser needs them: before, during, after. */
export const organiseTabs: readonly OrganiseTab[] = [
  { to: '/kennissessies/$id/organiseren', label: m.organiseren_tab_attendees, shown: always },
  { to: '/kennissessies/$id/organiseren/antwoorden', label: m.antwoord_tab, shown: published },
  { to: '/kennissessies/$id/organiseren/vragen', label: m.aanmelden_tab_questions, shown: always },
];
