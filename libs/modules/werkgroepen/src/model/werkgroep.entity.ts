import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WerkgroepPhase } from './words.js';

/** A pilot-werkgroep: partners and gemeenten that find something out together. */
@Entity({ schema: 'werkgroepen', name: 'werkgroep' })
export class WerkgroepEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  summary: string;

  @Column('text')
  phase: WerkgroepPhase;

  @Column('uuid', { name: 'thema_ids', array: true })
  themaIds: string[];

  @Column('uuid', { name: 'partner_ids', array: true, default: [] })
  partnerIds: string[];

  /** What it wants to know. */
  @Column('text', { name: 'goal_inhoudelijk', nullable: true })
  goalInhoudelijk: string | null;

  /** What it wants to change in how parties work together. */
  @Column('text', { name: 'goal_procesmatig', nullable: true })
  goalProcesmatig: string | null;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @Column('integer', { name: 'member_count', default: 0 })
  memberCount: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
