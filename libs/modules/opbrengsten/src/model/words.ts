/** Who may see something that a session left behind. Who organises the session sees everything. */
export enum OpbrengstVisibility {
  /** Those who have or had a place at the session. */
  PARTICIPANTS = 'PARTICIPANTS',
  /** Them, and the members of its netwerk. */
  NETWERK = 'NETWERK',
  /** Everyone who can see the session. */
  EVERYONE = 'EVERYONE',
}

/** A place in a recording that one can jump to; `at` in seconds. */
export interface Chapter {
  readonly at: number;
  readonly title: string;
}

/** What is said at one moment of a recording; times in seconds. */
export interface Cue {
  readonly at: number;
  readonly until: number;
  readonly speaker: string | null;
  readonly text: string;
}
