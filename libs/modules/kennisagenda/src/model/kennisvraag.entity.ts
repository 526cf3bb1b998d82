import { Column, Entity, PrimaryColumn } from 'typeorm';
import { KennisvraagStage } from './words.js';

/** A research question on the kennisagenda. It belongs to an onderwerp and outlives the period of one agenda. */
@Entity({ schema: 'kennisagenda', name: 'kennisvraag' })
export class KennisvraagEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'onderwerp_id' })
  onderwerpId: string;

  @Column('text')
  slug: string;

  @Column('text')
  question: string;

  @Column('text')
  stage: KennisvraagStage;

  /** Title of the document it comes from. */
  @Column('text', { nullable: true })
  source: string | null;

  /** True: put into a question by the academy. False: a question the source itself asks. */
  @Column('boolean', { default: false })
  derived: boolean;

  @Column('smallint')
  position: number;

  @Column('integer', { name: 'support_count', default: 0 })
  supportCount: number;
}
