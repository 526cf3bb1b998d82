import type { Doelgroep } from '@academie/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NetwerkAccess, NetwerkStatus, NetwerkVorm } from './words.js';

/** A community of people of several municipalities that learn on one theme. */
@Entity({ schema: 'netwerken', name: 'netwerk' })
export class NetwerkEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  summary: string;

  @Column('text')
  vorm: NetwerkVorm;

  @Column('text')
  access: NetwerkAccess;

  @Column('text')
  status: NetwerkStatus;

  @Column('uuid', { name: 'thema_ids', array: true })
  themaIds: string[];

  @Column('text', { array: true })
  doelgroepen: Doelgroep[];

  @Column('uuid', { name: 'partner_ids', array: true, default: [] })
  partnerIds: string[];

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @Column('integer', { name: 'member_count', default: 0 })
  memberCount: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
