import type { KennissessieSeatsFragment } from '@academie/web-api/gql';
import { Hidden } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';

type AnswerLinkProps = { session: KennissessieSeatsFragment; label: string; main: boolean };

/** Registering for a session that asks something goes by a page of its own. */
export function AnswerLink({ session: { id, title }, label, main }: AnswerLinkProps) {
  return (
    <ButtonLink purpose={main ? 'primary' : 'secondary'} to="/kennissessies/$id/aanmelden" params={{ id }}>
      {label} <Hidden>{m.kennissessies_for_session({ title })}</Hidden>
    </ButtonLink>
  );
}
