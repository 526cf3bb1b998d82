import { MembershipRole, MembershipStatus } from '@academie/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's place in a netwerk. One row per person and netwerk, whatever became of it. */
@Entity({ schema: 'netwerken', name: 'membership' })
export class MembershipEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'netwerk_id' })
  netwerkId: string;

  @Column('uuid', { name: 'persoon_id' })
  persoonId: string;

  @Column('text')
  status: MembershipStatus;

  @Column('text')
  role: MembershipRole;

  @Column('timestamptz')
  since: Date;

  /** Why a request was declined, for the one who asked. */
  @Column('text', { nullable: true })
  reason: string | null;
}
