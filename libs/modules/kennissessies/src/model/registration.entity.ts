import type { RegistrationStatus } from '@academie/contracts';
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

  /** Since when it has this status. */
  @Column('timestamptz')
  since: Date;
}
