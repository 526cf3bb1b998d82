import type { SeatReclaim } from '@academie/contracts';
import { assertNever } from '@academie/kernel';
import { Public } from '@academie/platform/access';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { holdsSeat } from '../model/decide-invitation.js';
import { AnswerByLink } from '../replies/answer-by-link.js';
import type { DeclineOutcome } from '../replies/decline-seat.js';
import { ReplyLink, ReplyLinkOutcome, type ReplyLinkPurpose, ReplyLinkResult } from './answer-types.js';

/** The pages behind mailed links: whoever holds the token is who was invited. */
@Resolver()
export class ReplyLinksResolver {
  constructor(private readonly byLink: AnswerByLink) {}

  @Public()
  @Query(() => ReplyLink, { description: 'What a mailed link is about. Does not use it up.' })
  async replyLink(@Args('token', { type: () => String }) token: string): Promise<ReplyLink> {
    const { link, invitee, isOpen } = await this.byLink.look(token);
    return {
      valid: isOpen && invitee !== null,
      purpose: link ? (link.purpose as ReplyLinkPurpose) : null,
      kennissessieId: invitee?.kennissessie.id ?? null,
      title: invitee?.kennissessie.title ?? null,
      startsAt: invitee?.kennissessie.startsAt ?? null,
      endsAt: invitee?.kennissessie.endsAt ?? null,
      hasSeat: invitee !== null && holdsSeat(invitee),
    };
  }

  @Public()
  @Mutation(() => ReplyLinkResult, { description: 'Gives the seat up; the first who waits gets it.' })
  async confirmDecline(@Args('token', { type: () => String }) token: string): Promise<ReplyLinkResult> {
    return { outcome: outcomeOfDecline(await this.byLink.confirm(token)), waitlistPosition: null };
  }

  @Public()
  @Mutation(() => ReplyLinkResult, {
    description: 'Registers again: a seat if there is one, or else the waiting list.',
  })
  async undoDecline(@Args('token', { type: () => String }) token: string): Promise<ReplyLinkResult> {
    const outcome = outcomeOfReclaim(await this.byLink.undo(token));
    const { invitee } = await this.byLink.look(token);
    return { outcome, waitlistPosition: invitee?.waitlistPosition ?? null };
  }
}

function outcomeOfDecline(outcome: DeclineOutcome): ReplyLinkOutcome {
  switch (outcome) {
    case 'freed':
    case 'stopped-waiting':
      return ReplyLinkOutcome.RELEASED;
    case 'already':
    case 'superseded':
      return ReplyLinkOutcome.ALREADY;
    case 'too-late':
      return ReplyLinkOutcome.TOO_LATE;
    case 'not-open':
      return ReplyLinkOutcome.NOT_OPEN;
    default:
      return assertNever(outcome);
  }
}

function outcomeOfReclaim(outcome: SeatReclaim): ReplyLinkOutcome {
  switch (outcome) {
    case 'seat':
      return ReplyLinkOutcome.SEAT;
    case 'waiting':
      return ReplyLinkOutcome.WAITING;
    case 'on-page':
      return ReplyLinkOutcome.ON_PAGE;
    case 'already':
      return ReplyLinkOutcome.ALREADY;
    case 'too-late':
      return ReplyLinkOutcome.TOO_LATE;
    case 'not-open':
      return ReplyLinkOutcome.NOT_OPEN;
    default:
      return assertNever(outcome);
  }
}
