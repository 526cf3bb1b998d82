import type { RuimteKind } from '@academie/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A discussion thread in a ruimte. Its row is what posting locks, so that berichten get their places one by one. */
@Entity({ schema: 'gesprekken', name: 'gesprek' })
export class GesprekEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'ruimte_kind' })
  ruimteKind: RuimteKind;

  @Column('uuid', { name: 'ruimte_owner' })
  ruimteOwner: string;

  @Column('text')
  title: string;

  @Column('uuid', { name: 'started_by' })
  startedById: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** Without the deleted ones. */
  @Column('integer', { name: 'bericht_count' })
  berichtCount: number;

  @Column('timestamptz', { name: 'last_bericht_at' })
  lastBerichtAt: Date;

  @Column('uuid', { name: 'last_bericht_id' })
  lastBerichtId: string;
}
