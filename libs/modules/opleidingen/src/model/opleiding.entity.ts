import type { Doelgroep } from '@academie/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { OpleidingLevel, OpleidingStatus } from './words.js';

/** A course in the catalogue, offered by an aanbieder. */
@Entity({ schema: 'opleidingen', name: 'opleiding' })
export class OpleidingEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text')
  summary: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('uuid', { name: 'aanbieder_id' })
  aanbiederId: string;

  @Column('uuid', { name: 'thema_ids', array: true })
  themaIds: string[];

  @Column('text', { array: true })
  doelgroepen: Doelgroep[];

  /** In cents; null when on request. */
  @Column('integer', { nullable: true })
  price: number | null;

  @Column('text', { nullable: true })
  level: OpleidingLevel | null;

  /** Where the aanbieder tells more and takes sign-ups; https only. */
  @Column('text', { nullable: true })
  url: string | null;

  @Column('text')
  status: OpleidingStatus;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
