import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { m } from '../../../paraglide/messages.js';

/** One tab in the room of those who organise a session. */
export interface OrganiseTab {
  readonly to:
    | '/kennissessies/$id/organiseren'
    | '/kennissessies/$id/organiseren/aanwezigheid'
    | '/kennissessies/$id/organiseren/inchecken';
  readonly label: () => string;
  /** Whether the tab has a use for this session. */
  readonly shown: (session: KennissessieDetailFragment) => boolean;
}

const always = () => true;
const isHeld = ({ status }: KennissessieDetailFragment) => status === 'PUBLISHED' || status === 'COMPLETED';
const isComing = ({ status }: KennissessieDetailFragment) => status === 'PUBLISHED';

/** In the order in which an organiser needs them: before, during, after. */
export const organiseTabs: readonly OrganiseTab[] = [
  { to: '/kennissessies/$id/organiseren', label: m.organiseren_tab_attendees, shown: always },
  { to: '/kennissessies/$id/organiseren/aanwezigheid', label: m.aanwezig_tab, shown: isHeld },
  { to: '/kennissessies/$id/organiseren/inchecken', label: m.aanwezig_tab_screen, shown: isComing },
];
