import { type Actor, hasRole, PlatformRole, persoonIdOf } from '@academie/kernel';

/** What the rights on a certificate depend on: whose it is, and whether the actor organises the session. */
export interface CertificaatFacts {
  readonly persoonId: string;
  readonly organizes: boolean;
  readonly isValid: boolean;
}

/** Whoever holds the number was given it by the person themselves: that is what it is for. */
export function mayVerify(_actor: Actor, _facts: CertificaatFacts): boolean {
  return true;
}

/** The document itself is the person's own; the organiser can give it again to who lost it. Nobody gets one that proves nothing. */
export function mayDownload(actor: Actor, { persoonId, organizes, isValid }: CertificaatFacts): boolean {
  return isValid && actor.kind === 'persoon' && (persoonIdOf(actor) === persoonId || organizes);
}

/** Sending it once more, always to the person themselves. */
export function mayMail(actor: Actor, facts: CertificaatFacts): boolean {
  return mayDownload(actor, facts);
}

/** Whether a session gives certificates, and for how many hours, is for who organises it. */
export function mayArrange(actor: Actor, organizes: boolean): boolean {
  return actor.kind === 'persoon' && (organizes || hasRole(actor, PlatformRole.BEHEERDER));
}
