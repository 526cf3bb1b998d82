import type {
  Doelgroep,
  KennissessieForm,
  MembershipRole,
  NetwerkAccess,
  NetwerkCardFragment,
  NetwerkVorm,
} from '@academie/web-api/gql';
import type { Tone } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';

/** The Dutch word for each value of the API. */
export const vormLabel: Record<NetwerkVorm, () => string> = {
  LEREND_NETWERK: m.netwerken_vorm_lerend_netwerk,
  COMMUNITY_OF_PRACTICE: m.netwerken_vorm_community_of_practice,
  KENNISSCHAKELPUNT: m.netwerken_vorm_kennisschakelpunt,
  THEMATAFEL: m.netwerken_vorm_thematafel,
  PLATFORM: m.netwerken_vorm_platform,
};

export const accessLabel: Record<NetwerkAccess, () => string> = {
  OPEN: m.netwerken_access_open,
  ON_REQUEST: m.netwerken_access_on_request,
  INVITE_ONLY: m.netwerken_access_invite_only,
};

export const doelgroepLabel: Record<Doelgroep, () => string> = {
  AMBTENAAR: m.netwerken_doelgroep_ambtenaar,
  BESTUURDER: m.netwerken_doelgroep_bestuurder,
  RAADSLID: m.netwerken_doelgroep_raadslid,
  GRIFFIER: m.netwerken_doelgroep_griffier,
  VNG: m.netwerken_doelgroep_vng,
  PARTNER: m.netwerken_doelgroep_partner,
};

export const formLabel: Record<KennissessieForm, () => string> = {
  ONLINE: m.netwerken_form_online,
  ON_SITE: m.netwerken_form_on_site,
  HYBRID: m.netwerken_form_hybrid,
};

/** Only who does more than take part has a role worth saying. */
export const roleLabel: Record<MembershipRole, (() => string) | null> = {
  LID: null,
  FACILITATOR: m.netwerken_role_facilitator,
  TREKKER: m.netwerken_role_trekker,
};

type Standing = Pick<NetwerkCardFragment, 'status' | 'viewerMembership'>;

/** What the reader is to this netwerk, as a badge; null when there is nothing to say. */
export function standing({ status, viewerMembership }: Standing): { tone: Tone; text: string } | null {
  if (status === 'ARCHIVED') return { tone: 'muted', text: m.netwerken_status_archived() };
  if (viewerMembership?.status === 'REQUESTED') return { tone: 'info', text: m.netwerken_status_requested() };
  if (viewerMembership?.status !== 'ACTIVE') return null;
  switch (viewerMembership.role) {
    case 'FACILITATOR':
      return { tone: 'positive', text: m.netwerken_status_facilitator() };
    case 'TREKKER':
      return { tone: 'positive', text: m.netwerken_status_trekker() };
    case 'LID':
      return { tone: 'positive', text: m.netwerken_status_member() };
  }
}
