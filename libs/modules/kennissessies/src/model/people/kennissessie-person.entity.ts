import type { PersonRole } from '@academie/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody beside the organiser: who organises along (and so has an account), or who speaks (with or without one). */
@Entity({ schema: 'kennissessies', name: 'kennissessie_person' })
export class KennissessiePersonEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'kennissessie_id' })
  kennissessieId: string;

  @Column('text')
  role: PersonRole;

  /** Place in the list of this role. */
  @Column('integer')
  position: number;

  @Column('uuid', { name: 'persoon_id', nullable: true })
  persoonId: string | null;

  /** Of a speaker without an account; null when there is one. */
  @Column('text', { nullable: true })
  name: string | null;

  @Column('text', { nullable: true })
  organisatie: string | null;

  @Column('text', { nullable: true })
  bio: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
