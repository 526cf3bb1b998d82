/** Somebody at a session. */
export interface Invited {
  readonly kennissessieId: string;
  readonly persoonId: string;
}

/** By which a loader knows them. */
export const keyOf = ({ kennissessieId, persoonId }: Invited): string => `${kennissessieId} ${persoonId}`;

/** Whom a key is of. */
export function invitedOf(key: string): Invited {
  const [kennissessieId = '', persoonId = ''] = key.split(' ');
  return { kennissessieId, persoonId };
}
