import { Column, Entity, PrimaryColumn } from 'typeorm';
import { KennisproductSoort } from './words.js';

/** An item of the kennisbank. */
@Entity({ schema: 'kennisbank', name: 'kennisproduct' })
export class KennisproductEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text')
  summary: string;

  @Column('text')
  soort: KennisproductSoort;

  @Column('uuid', { name: 'thema_ids', array: true })
  themaIds: string[];

  /** As precise as the source: YYYY, YYYY-MM or YYYY-MM-DD. */
  @Column('text', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  @Column('uuid', { name: 'source_organisatie_id', nullable: true })
  sourceOrganisatieId: string | null;

  @Column('text', { nullable: true })
  url: string | null;

  /** YYYY-MM-DD: when somebody must look whether it still holds. */
  @Column('date', { name: 'review_on', nullable: true })
  reviewOn: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
