import type { KennissessieForm, LeervraagStatus, NetwerkVorm, VandaagSessieFragment } from '@academie/web-api/gql';
import type { Tone } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { offerUntil } from '../../shared/offer.js';

export type Badge = { tone: Tone; text: string };

/** Where it is: the place when there is one, otherwise the form in a word. */
export function placeOf({ form, location }: { form: KennissessieForm; location: string | null }): string {
  switch (form) {
    case 'ONLINE':
      return m.vandaag_form_online();
    case 'ON_SITE':
      return location ?? m.vandaag_form_on_site();
    case 'HYBRID':
      return location ? m.vandaag_form_hybrid_at({ location }) : m.vandaag_form_hybrid();
  }
}

/** How the reader stands to a session; null when there is nothing to say. */
export function sessieBadge(sessie: VandaagSessieFragment): Badge | null {
  const { status, viewerRegistration } = sessie;
  if (status === 'CANCELLED') return { tone: 'negative', text: m.vandaag_sessie_cancelled() };
  if (status === 'DRAFT') return { tone: 'muted', text: m.vandaag_sessie_draft() };
  switch (viewerRegistration?.status) {
    case 'REGISTERED':
    case 'ATTENDED':
      return { tone: 'positive', text: m.vandaag_sessie_registered() };
    case 'WAITLISTED': {
      if (offerUntil(sessie) !== null) return { tone: 'attention', text: m.plaatsen_badge_offered() };
      const place = viewerRegistration.waitlistPosition;
      const text = place ? m.vandaag_sessie_waitlisted_at({ place }) : m.vandaag_sessie_waitlisted();
      return { tone: 'attention', text };
    }
    case 'REQUESTED':
      return { tone: 'attention', text: m.plaatsen_badge_asked() };
    default:
      return null;
  }
}

export const leervraagBadge: Record<LeervraagStatus, () => Badge> = {
  SUBMITTED: () => ({ tone: 'info', text: m.vandaag_vraag_submitted() }),
  IN_PROGRESS: () => ({ tone: 'info', text: m.vandaag_vraag_in_progress() }),
  ROUTED: () => ({ tone: 'info', text: m.vandaag_vraag_routed() }),
  ANSWERED: () => ({ tone: 'positive', text: m.vandaag_vraag_answered() }),
  CLOSED: () => ({ tone: 'muted', text: m.vandaag_vraag_closed() }),
};

export const vormWord: Record<NetwerkVorm, () => string> = {
  LEREND_NETWERK: m.vandaag_vorm_lerend_netwerk,
  COMMUNITY_OF_PRACTICE: m.vandaag_vorm_community_of_practice,
  KENNISSCHAKELPUNT: m.vandaag_vorm_kennisschakelpunt,
  THEMATAFEL: m.vandaag_vorm_thematafel,
  PLATFORM: m.vandaag_vorm_platform,
};
