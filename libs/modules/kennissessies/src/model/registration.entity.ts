import type { Doelgroep, RegistrationStatus } from '@academie/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's place at a kennissessie. One row per person and session, whatever became of it. */
@Entity({ schema: 'kennissessies', name: 'registration' })
export class RegistrationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'kennissessie_id' })
  kennissessieId: string;

  @Column('uuid', { name: 'persoon_id' })
  persoonId: string;

  @Column('text')
  status: RegistrationStatus;

  /** Rises within a session and is never given twice; a bigint, so text here. The place in line is its rank. */
  @Column('bigint', { name: 'waitlist_number', nullable: true })
  waitlistNumber: string | null;

  /** Since when it has this status; being there or not leaves it as it was. */
  @Column('timestamptz')
  since: Date;

  /** The pool its seat is of; null: a general place, or no seat. */
  @Column('uuid', { name: 'pool_id', nullable: true })
  poolId: string | null;

  /** As the person was when they registered: who may have which place must not need a neighbour behind the lock. */
  @Column('text', { nullable: true })
  doelgroep: Doelgroep | null;

  @Column('uuid', { name: 'organisatie_id', nullable: true })
  organisatieId: string | null;

  /** An offer passed unanswered: not asked again until they say that they still want to come. */
  @Column('timestamptz', { name: 'lapsed_at', nullable: true })
  lapsedAt: Date | null;

  @Column('text', { name: 'decline_reason', nullable: true })
  declineReason: string | null;

  @Column('boolean', { name: 'wants_recording', default: false })
  wantsRecording: boolean;

  /** Who registered this person; null: they did so themselves. */
  @Column('uuid', { name: 'registered_by', nullable: true, default: null })
  registeredBy?: string | null;
}
