import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, Public, type RequestScope, Scope, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerGuestInvitation } from '../../operations/guests/answer-guest-invitation.js';
import { InviteGuests, type InvitedGuests as Outcome } from '../../operations/guests/invite-guests.js';
import { WithdrawGuestInvitation } from '../../operations/guests/withdraw-guest-invitation.js';
import { GuestInvitationsReader } from '../../reading/guests/guest-invitations-reader.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { QuestionLoader } from '../../reading/questions/question-loader.js';
import { AnswerInput } from '../questions/inputs.js';
import { Question } from '../questions/types.js';
import { Kennissessie } from '../types.js';
import { GuestAnswer, GuestInvitation, GuestLink, InvitedGuests } from './types.js';

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
    @Args('answers', {
      type: () => [AnswerInput],
      nullable: true,
      description: 'To what the organiser asks, of who comes. What is left out stays as it was.',
    })
    answers: AnswerInput[] | null,
  ): Promise<GuestLink> {
    if (comes) await this.answer.accept(token, name ?? '', answers ?? []);
    else await this.answer.decline(token);
    return this.invitations.link(token);
  }
}

/** What is asked of a guest, as long as they can answer it. */
@Resolver(() => GuestLink)
export class GuestLinkResolver {
  constructor(
    private readonly questionLoader: QuestionLoader,
    private readonly invitations: GuestInvitationsReader,
  ) {}

  @ResolveField(() => [Question], {
    description: 'What the organiser asks; empty once it cannot be answered any more.',
  })
  async questions(
    @Parent() { open, kennissessieId }: GuestLink,
    @Scope() scope: RequestScope,
  ): Promise<readonly Question[]> {
    return (open && (await this.questionLoader.in(scope).load(kennissessieId))) || [];
  }

  @ResolveField(() => [GuestAnswer], { description: 'What they answered so far.' })
  async answers(@Parent() { open, registrationId }: GuestLink): Promise<GuestAnswer[]> {
    return open && registrationId ? this.invitations.answersOf(registrationId) : [];
  }
}
