import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { ResendBouncedInvitations } from '../operations/resend-bounced-invitations.js';
import { ResendInvitation } from '../operations/resend-invitation.js';
import { toSeatCalendar } from './to-seat-calendar.js';
import { SeatCalendar } from './types.js';

/** Sending invitations once more. */
@Resolver(() => SeatCalendar)
export class InvitationsResolver {
  constructor(
    private readonly resend: ResendInvitation,
    private readonly resendBounced: ResendBouncedInvitations,
  ) {}

  @SignedInOnly()
  @Mutation(() => SeatCalendar, { description: 'By the person themselves, or by who organises the session.' })
  async resendInvitation(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', { type: () => ID }) kennissessieId: string,
    @Args('persoonId', { type: () => ID }) persoonId: string,
  ): Promise<SeatCalendar> {
    return toSeatCalendar(await this.resend.run(actor, { kennissessieId, persoonId }));
  }

  @SignedInOnly()
  @Mutation(() => Int, { description: 'To everybody whose invitation came back. Gives how many that are.' })
  async resendBouncedInvitations(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', { type: () => ID }) kennissessieId: string,
  ): Promise<number> {
    return this.resendBounced.run(actor, kennissessieId);
  }
}
