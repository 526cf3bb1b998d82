import { type Hopeful, KennissessieDirectory } from '@academie/contracts';
import { Injectable } from '@nestjs/common';

/** Somebody whom it concerns what becomes of a session, and why. */
export type Concerned = Hopeful | { readonly persoonId: string; readonly because: 'seat' | 'organizes' };

/** Who has no seat, and so gets no mail from the invitations. */
export function isHopeful(concerned: Concerned): concerned is Hopeful {
  return concerned.because === 'asked' || concerned.because === 'reserved';
}

/** Knows whom it concerns that a session is off, moved, or goes on after all. */
@Injectable()
export class ConcernedPeople {
  constructor(private readonly kennissessies: KennissessieDirectory) {}

  /** Everybody once, for the first reason there is; not who did it themselves. */
  async of(kennissessieId: string, actorId: string | null): Promise<readonly Concerned[]> {
    const [seats, hopefuls, organizers] = await Promise.all([
      this.kennissessies.seatsOf(kennissessieId),
      this.kennissessies.hopefulsOf(kennissessieId),
      this.kennissessies.organizersOf([kennissessieId]),
    ]);
    const found: readonly Concerned[] = [
      ...seats.map(({ persoonId }) => ({ persoonId, because: 'seat' as const })),
      ...hopefuls,
      ...(organizers.get(kennissessieId) ?? []).map((persoonId) => ({ persoonId, because: 'organizes' as const })),
    ];
    const told = new Set([actorId]);
    return found.filter(({ persoonId }) => !told.has(persoonId) && told.add(persoonId));
  }
}
