import type { Doelgroep } from '@academie/contracts';
import type { PlatformRole } from '@academie/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody with an account. */
@Entity({ schema: 'leden', name: 'persoon' })
export class PersoonEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('citext')
  email: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  functie: string | null;

  @Column('text')
  doelgroep: Doelgroep;

  @Column('uuid', { name: 'organisatie_id', nullable: true })
  organisatieId: string | null;

  @Column('text', { array: true, default: [] })
  roles: PlatformRole[];

  @Column('uuid', { name: 'thema_ids', array: true, default: [] })
  themaIds: string[];

  @Column('text', { array: true, default: [] })
  expertise: string[];

  /** The account was prepared because somebody invited them to one kennissessie. */
  @Column('boolean', { name: 'is_guest', default: false })
  isGuest: boolean;

  /** Part of what the address of the private calendar feed is computed from; raising it ends the old address. */
  @Column('integer', { name: 'agenda_version', default: 1 })
  agendaVersion: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
