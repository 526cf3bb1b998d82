import type { Doelgroep } from '@academie/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A stranger with an unknown mail domain asks for an account; a beheerder decides. */
@Entity({ schema: 'leden', name: 'access_request' })
export class AccessRequestEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('citext')
  email: string;

  @Column('text')
  name: string;

  @Column('text')
  functie: string;

  @Column('text')
  doelgroep: Doelgroep;

  @Column('text', { name: 'organisation_name' })
  organisationName: string;

  @Column('text')
  motivation: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('boolean', { nullable: true })
  admitted: boolean | null;

  /** Why it was declined, for the one who asked. */
  @Column('text', { nullable: true })
  reason: string | null;
}
