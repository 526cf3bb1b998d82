import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, Public, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerGuestInvitation } from '../../operations/guests/answer-guest-invitation.js';
import { InviteGuests, type InvitedGuests as Outcome } from '../../operations/guests/invite-guests.js';
import { WithdrawGuestInvitation } from '../../operations/guests/withdraw-guest-invitation.js';
import { GuestInvitationsReader } from '../../reading/guests/guest-invitations-reader.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { Kennissessie } from '../types.js';
import { GuestInvitation, GuestLink, InvitedGuests } from './types.js';

const ID_TYPE = { type: () => ID };

/** Guests by invitation: the organiser invites, the guest answers by the link in their mail. */
@Resolver(() => Kennissessie)
export class GuestsResolver {
  constructor(
    private readonly reader: KennissessieReader,
    private readonly invitations: GuestInvitationsReader,
    private readonly invite: InviteGuests,
    private readonly withdraw: WithdrawGuestInvitation,
    private readonly answer: AnswerGuestInvitation,
  ) {}

  @ResolveField(() => [GuestInvitation], { description: 'For those who organise it.' })
  async guestInvitations(@Parent() { id, viewerCan }: Kennissessie): Promise<GuestInvitation[]> {
    return viewerCan.seeAttendees ? this.invitations.of(id) : [];
  }

  @SignedInOnly()
  @Mutation(() => InvitedGuests, { description: 'At most 50 addresses. Each gets a mail with a link of its own.' })
  async inviteGuests(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
    @Args('emails', { type: () => [String] }) emails: string[],
  ): Promise<Outcome> {
    return this.invite.run(actor, kennissessieId, emails);
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'The link of the invitation does nothing any more.' })
  async withdrawGuestInvitation(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
  ): Promise<Kennissessie> {
    return this.reader.get(actor, await this.withdraw.run(actor, id));
  }

  @Public()
  @Query(() => GuestLink, { description: 'Looking at it changes nothing.' })
  async guestInvitation(@Args('token') token: string): Promise<GuestLink> {
    return this.invitations.link(token);
  }

  @Public()
  @Mutation(() => GuestLink, {
    description: 'Whoever holds the link says whether they come, until the session begins.',
  })
  async answerGuestInvitation(
    @Args('token') token: string,
    @Args('comes') comes: boolean,
    @Args('name', { type: () => String, nullable: true }) name: string | null,
  ): Promise<GuestLink> {
    if (comes) await this.answer.accept(token, name ?? '');
    else await this.answer.decline(token);
    return this.invitations.link(token);
  }
}
