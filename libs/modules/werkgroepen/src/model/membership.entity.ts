import { MembershipRole, MembershipStatus } from '@academie/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's place in a werkgroep. One row per person and werkgroep, whatever became of it. */
@Entity({ schema: 'werkgroepen', name: 'membership' })
export class WerkgroepMembershipEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'werkgroep_id' })
  werkgroepId: string;

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
