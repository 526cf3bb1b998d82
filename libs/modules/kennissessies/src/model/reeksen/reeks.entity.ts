import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReeksFrequency } from './reeks-rule.js';

/** Sessions that were planned together. Each is a session of its own; this says how they follow one another. */
@Entity({ schema: 'kennissessies', name: 'reeks' })
export class ReeksEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  frequency: ReeksFrequency;

  @Column('integer')
  every: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
