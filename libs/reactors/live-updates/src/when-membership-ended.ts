import { GesprekDirectory, gesprekRoom, membershipEnded, NetwerkDirectory } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Realtime } from '@academie/platform/realtime';
import { Injectable } from '@nestjs/common';

/** Who leaves a netwerk, or is removed, hears nothing more of what is said there, also in windows that stay open. */
@Injectable()
export class WhenMembershipEnded extends EventHandler<typeof membershipEnded> {
  readonly name = 'live-updates/when-membership-ended';
  readonly on = [membershipEnded];

  constructor(
    private readonly netwerken: NetwerkDirectory,
    private readonly gesprekken: GesprekDirectory,
    private readonly realtime: Realtime,
  ) {
    super();
  }

  async handle({ payload }: RecordedEvent<PayloadOf<typeof membershipEnded>>): Promise<void> {
    const { netwerkId, persoonId } = payload;
    const memberships = await this.netwerken.membershipsOf(persoonId);
    // They may have come back before this was handled.
    if (memberships.some((membership) => membership.netwerkId === netwerkId)) return;
    const gesprekIds = await this.gesprekken.idsInRuimte({ kind: 'netwerk', ownerId: netwerkId });
    if (gesprekIds.length > 0) this.realtime.evict(persoonId, gesprekIds.map(gesprekRoom));
  }
}
