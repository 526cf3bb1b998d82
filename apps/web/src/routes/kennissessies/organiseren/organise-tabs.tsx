import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { m } from '../../../paraglide/messages.js';

/** One tab in the room of those who organise a session. */
export interface OrganiseTab {
  readonly to: '/kennissessies/$id/organiseren' | '/kennissessies/$id/organiseren/aanmelding';
  readonly label: () => string;
  /** Whether the tab has a use for this session. */
  readonly shown: (session: KennissessieDetailFragment) => boolean;
}

const always = () => true;

/** In the order in which an organiser needs them: before, during, after. */
export const organiseTabs: readonly OrganiseTab[] = [
  { to: '/kennissessies/$id/organiseren', label: m.organiseren_tab_attendees, shown: always },
  { to: '/kennissessies/$id/organiseren/aanmelding', label: m.plaatsen_tab, shown: always },
];
