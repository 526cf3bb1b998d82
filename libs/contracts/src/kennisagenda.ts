export interface ThemaCard {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Asking about themas. Owner: kennisagenda. */
export abstract class ThemaDirectory {
  /** Every thema, in the order of the agenda. Few and rarely changed, so answered from memory. */
  abstract all(): Promise<readonly ThemaCard[]>;
  abstract byIds(ids: readonly string[]): Promise<readonly ThemaCard[]>;
  /** The thema with this slug; null when there is none. */
  abstract bySlug(slug: string): Promise<ThemaCard | null>;
}
