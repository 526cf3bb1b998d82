import {
  ColleagueDirectory,
  colleagueRegistered,
  NetwerkDirectory,
  type NewColleague,
  PersoonDirectory,
} from '@academie/contracts';
import { Clock, conflict, forbidden, notFound, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { mayRegisterColleague, mayView } from '../../kennissessies.policy.js';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { decideRegistration, isSeated } from '../../model/seating/seating.js';
import { loadForChange, placeIn } from '../kennissessie-access.js';
import { AskAfterwards } from '../questions/ask-afterwards.js';
import { LetIn, type LettingIn } from '../seats/let-in.js';
import { SeatFromReservation } from '../seats/seat-from-reservation.js';
import { Seekers, type SeekingPersoon } from '../seats/seeker.js';

/** Somebody of the own organisation: with an account, or without one yet. */
export type WhichColleague = { readonly persoonId: string } | NewColleague;

/**
 * Somebody registers a colleague of their own organisation. The colleague is the one who comes: they get the invitation,
 * and a link to say that they do not. What the organiser asks they answer themselves, afterwards. A place that their
 * organisation keeps is used first.
 */
@Injectable()
export class RegisterColleague {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly personen: PersoonDirectory,
    private readonly colleagues: ColleagueDirectory,
    private readonly seekers: Seekers,
    private readonly letIn: LetIn,
    private readonly reserved: SeatFromReservation,
    private readonly askAfterwards: AskAfterwards,
  ) {}

  /**
   * Gives the id of the registration. Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT (`email`, `name`), RATE_LIMITED, or
   * CONFLICT: NOT_OPEN, CLOSED, STARTED, TURNED_DOWN, ALREADY, YOURSELF or NOT_FOR_THEM.
   */
  async run(actor: SignedIn, kennissessieId: string, which: WhichColleague): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    // First whether the actor may at all: no account is prepared for a session that does not exist for them.
    await this.unitOfWork.run(async (tx) => {
      const { facts } = await loadForChange(tx, actor, standing, kennissessieId, this.clock.now());
      if (!mayRegisterColleague(actor, facts, this.clock.now())) throw forbidden(CANNOT);
    });
    const persoonId = await this.colleague(actor, which);
    const [seeker, theirs] = await Promise.all([
      this.seekers.of(persoonId),
      this.netwerken.standingOf({ kind: 'persoon', persoonId, organisatieId: actor.organisatieId, roles: [] }),
    ]);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { kennissessie, facts } = await loadForChange(tx, actor, standing, kennissessieId, now);
      const own = await tx.getRepository(RegistrationEntity).findOneBy({ kennissessieId, persoonId });
      const place = placeIn(theirs, kennissessie.netwerkId);
      if (!mayView({ ...actor, persoonId, roles: [] }, { ...facts, netwerk: place, registration: null })) {
        throw conflict('NOT_FOR_THEM', 'Deze sessie is alleen voor leden van het netwerk. Uw collega is geen lid.');
      }
      const session = { ...facts, id: kennissessieId };
      const registrationId =
        (await this.reservedSeat(tx, actor, session, seeker, own)) ??
        (await this.seat(tx, actor, session, seeker, own));
      await tx.getRepository(RegistrationEntity).update(registrationId, { registeredBy: actor.persoonId });
      const byPersoonId = actor.persoonId;
      const event = colleagueRegistered({ registrationId, kennissessieId, persoonId, byPersoonId });
      await this.events.record(tx, event, byPersoonId);
      await this.askAfterwards.run(tx, [registrationId], byPersoonId);
      return registrationId;
    });
  }

  /** A place that is kept for colleagues, also for who waits; null when there is none, or the organiser decides. */
  private async reservedSeat(
    tx: Tx,
    { persoonId, organisatieId }: SignedIn,
    session: LettingIn,
    seeker: SeekingPersoon,
    own: RegistrationEntity | null,
  ): Promise<string | null> {
    const open = decideRegistration(session, null, this.clock.now()).outcome === 'place';
    if (!open || organisatieId === null || isSeated(own?.status ?? null)) return null;
    return this.reserved.run(tx, session.id, { persoonId, organisatieId }, seeker);
  }

  private async seat(
    tx: Tx,
    actor: SignedIn,
    session: LettingIn,
    seeker: SeekingPersoon,
    own: RegistrationEntity | null,
  ): Promise<string> {
    const { registrationId, isNew } = await this.letIn.run(tx, session, seeker, own, actor.persoonId);
    if (!isNew) throw conflict('ALREADY', 'Uw collega is al aangemeld voor deze sessie.');
    return registrationId;
  }

  /** The account of the colleague; made when there is none. */
  private async colleague(actor: SignedIn, which: WhichColleague): Promise<string> {
    const persoonId = 'persoonId' in which ? which.persoonId : await this.colleagues.ensure(actor, which);
    if (persoonId === actor.persoonId) {
      throw conflict('YOURSELF', 'Dit bent u zelf. Meld u aan met de knop op de pagina van de sessie.');
    }
    const card = (await this.personen.byIds([persoonId])).get(persoonId);
    if (!card || card.organisatieId !== actor.organisatieId) throw notFound();
    return persoonId;
  }
}

const CANNOT = 'U kunt voor deze sessie geen collega aanmelden.';
