import { type Doelgroep, MembershipRole, MembershipStatus, netwerkCreated, ThemaDirectory } from '@academie/contracts';
import { type Actor, Clock, forbidden, invalidInput, newId, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { slugOf } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';
import { MembershipEntity } from '../model/membership.entity.js';
import { NetwerkEntity } from '../model/netwerk.entity.js';
import { type NetwerkAccess, NetwerkStatus, type NetwerkVorm } from '../model/words.js';
import { mayCreate } from '../netwerken.policy.js';
import { NetwerkenDirectory } from '../reading/netwerken-directory.js';

export interface NewNetwerk {
  readonly name: string;
  readonly summary: string;
  readonly vorm: NetwerkVorm;
  readonly access: NetwerkAccess;
  /** Slug of a thema. */
  readonly thema: string;
  readonly doelgroepen: readonly Doelgroep[];
}

/** Somebody starts a netwerk and becomes its first facilitator. */
@Injectable()
export class CreateNetwerk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly themas: ThemaDirectory,
    private readonly directory: NetwerkenDirectory,
  ) {}

  /** Whether this actor may start one at all. */
  async allows(actor: Actor): Promise<boolean> {
    if (actor.kind !== 'persoon') return false;
    const memberships = await this.directory.membershipsOf(actor.persoonId);
    return mayCreate(
      actor,
      memberships.some(({ role }) => role !== MembershipRole.LID),
    );
  }

  /** Throws FORBIDDEN, or INVALID_INPUT for a thema that does not exist. */
  async run(actor: SignedIn, input: NewNetwerk): Promise<NetwerkEntity> {
    if (!(await this.allows(actor))) throw forbidden();
    const thema = await this.themas.bySlug(input.thema);
    if (!thema) throw invalidInput([{ path: 'thema', message: 'Kies een thema uit de lijst.' }]);

    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      const netwerk = await tx.getRepository(NetwerkEntity).save({
        id: newId(),
        slug: await freeSlug(tx, input.name),
        name: input.name.trim(),
        summary: input.summary.trim(),
        vorm: input.vorm,
        access: input.access,
        status: NetwerkStatus.ACTIVE,
        themaIds: [thema.id],
        doelgroepen: [...input.doelgroepen],
        partnerIds: [],
        parentId: null,
        memberCount: 1,
        createdAt: now,
      });
      await tx.getRepository(MembershipEntity).insert({
        id: newId(),
        netwerkId: netwerk.id,
        persoonId: actor.persoonId,
        status: MembershipStatus.ACTIVE,
        role: MembershipRole.FACILITATOR,
        since: now,
        reason: null,
      });
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: 'netwerk.created',
        subject: { kind: 'netwerk', id: netwerk.id },
      });
      await this.events.record(tx, netwerkCreated({ netwerkId: netwerk.id }), actor.persoonId);
      return netwerk;
    });
  }
}

/** The address form of the name; with a number behind it when another netwerk has it already. */
async function freeSlug(tx: Tx, name: string): Promise<string> {
  const wanted = slugOf(name) || 'netwerk';
  const rows: { slug: string }[] = await tx.query('select slug from netwerken.netwerk where slug = $1 or slug ~ $2', [
    wanted,
    `^${wanted}-[0-9]+$`,
  ]);
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let number = 2; taken.has(wanted); number++) {
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
  }
  return wanted;
}
