import type { Actor } from '@academie/kernel';

/** Name of the session cookie, as the contract gives it. */
export const SESSION_COOKIE = 'academie_session';

/** Tells who is behind a session. Provided by the module that owns sessions. */
export abstract class ActorSource {
  /** The actor of this session token; a visitor when the session is unknown, ended or expired. */
  abstract actorOf(sessionToken: string | null): Promise<Actor>;
}
