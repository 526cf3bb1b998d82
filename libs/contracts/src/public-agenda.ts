import type { KennissessieCard } from './kennissessies.js';

/** The kennissessies that anybody may know of, for calendars to subscribe to. Owner: kennissessies. */
export abstract class PublicAgenda {
  /**
   * Published, completed and recently cancelled ones, in the order of their start; with a thema only those on it. A
   * session of a netwerk by invitation is never among them.
   */
  abstract sessions(themaId: string | null): Promise<readonly KennissessieCard[]>;
}
