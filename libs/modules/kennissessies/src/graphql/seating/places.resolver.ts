import { type Actor, persoonIdOf, type SignedIn } from '@academie/kernel';
import { CurrentActor, CurrentPersoon, Public, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ReleaseReservation } from '../../operations/registering/release-reservation.js';
import { ReservePlaces } from '../../operations/registering/reserve-places.js';
import { AnswerOffer } from '../../operations/seats/answer-offer.js';
import { UsePlaceLink } from '../../operations/seats/use-place-link.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { RegistrationReader } from '../../reading/registration-reader.js';
import { PlaceLinkReader } from '../../reading/seating/place-link-reader.js';
import { SeatingReader } from '../../reading/seating/seating-reader.js';
import { Kennissessie, Registration } from '../types.js';
import { PlaceLink, Reservation } from './seating-types.js';

const ID_TYPE = { type: () => ID };

/** Taking a place that is kept, and keeping places for colleagues. */
@Resolver(() => Kennissessie)
export class PlacesResolver {
  constructor(
    private readonly reader: KennissessieReader,
    private readonly registrations: RegistrationReader,
    private readonly seating: SeatingReader,
    private readonly links: PlaceLinkReader,
    private readonly useLink: UsePlaceLink,
    private readonly answerOffer: AnswerOffer,
    private readonly reserve: ReservePlaces,
    private readonly release: ReleaseReservation,
  ) {}

  @ResolveField(() => [Reservation], { description: 'Places that the reader keeps for colleagues.' })
  async viewerReservations(@Parent() { id }: Kennissessie, @CurrentActor() actor: Actor): Promise<Reservation[]> {
    const persoonId = persoonIdOf(actor);
    return persoonId ? this.seating.reservationsOf(id, persoonId) : [];
  }

  @Public()
  @Query(() => PlaceLink, { description: 'What a link to a place in a mail is about. Looking at it changes nothing.' })
  async placeLink(@Args('token') token: string): Promise<PlaceLink> {
    return this.links.read(token);
  }

  @Public()
  @Mutation(() => PlaceLink, { description: 'Takes the place that the link is about, or says no to it.' })
  async answerPlaceLink(@Args('token') token: string, @Args('take') take: boolean): Promise<PlaceLink> {
    await this.useLink.run(token, take);
    return this.links.read(token, take);
  }

  @SignedInOnly()
  @Mutation(() => Registration, { description: 'Takes the place that is kept for the reader.' })
  async takeOfferedSeat(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
  ): Promise<Registration> {
    return this.registrations.get(await this.answerOffer.takeOwn(actor, kennissessieId));
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, {
    description: 'Keeps places for colleagues of the own organisatie, whose names come later.',
  })
  async reservePlaces(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
    @Args('places', { type: () => Int }) places: number,
  ): Promise<Kennissessie> {
    await this.reserve.run(actor, kennissessieId, places);
    return this.reader.get(actor, kennissessieId);
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'Lets go of the places of a reservation that have no name yet.' })
  async releaseReservation(@CurrentPersoon() actor: SignedIn, @Args('id', ID_TYPE) id: string): Promise<Kennissessie> {
    return this.reader.get(actor, await this.release.run(actor, id));
  }
}
