import type { Doelgroep } from '@academie/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum SessieIdeeStatus {
  OPEN = 'OPEN',
  /** It has a date that everybody knows. */
  PLANNED = 'PLANNED',
  WITHDRAWN = 'WITHDRAWN',
}

/** A session that has no date yet. */
@Entity({ schema: 'kennissessies', name: 'sessie_idee' })
export class SessieIdeeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  summary: string;

  @Column('uuid', { name: 'thema_ids', array: true })
  themaIds: string[];

  @Column('text', { array: true })
  doelgroepen: Doelgroep[];

  @Column('uuid', { name: 'netwerk_id', nullable: true })
  netwerkId: string | null;

  @Column('uuid', { name: 'organizer_id' })
  organizerId: string;

  @Column('text')
  status: SessieIdeeStatus;

  /** The session it became; a draft as long as the status is OPEN. */
  @Column('uuid', { name: 'kennissessie_id', nullable: true })
  kennissessieId: string | null;

  /** Changes under the lock on this row only, together with the belangstelling. */
  @Column('integer', { name: 'interested_count', default: 0 })
  interestedCount: number;

  /** Changed by SQL alone, where the number is given out. */
  @Column({ type: 'bigint', name: 'last_interest_number', default: 0, select: false, insert: false, update: false })
  readonly lastInterestNumber?: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
