import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a question is answered. */
export enum QuestionKind {
  TEXT = 'TEXT',
  CHOICE = 'CHOICE',
  YES_NO = 'YES_NO',
}

/** Something that the organiser asks of those who register. */
@Entity({ schema: 'kennissessies', name: 'question' })
export class QuestionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'kennissessie_id' })
  kennissessieId: string;

  /** 1 is asked first. */
  @Column('integer')
  position: number;

  @Column('text')
  kind: QuestionKind;

  @Column('text')
  label: string;

  /** Of a text: more than one line. */
  @Column('boolean')
  long: boolean;

  /** Of a choice: more than one option. */
  @Column('boolean')
  multiple: boolean;

  @Column('text', { array: true })
  options: string[];

  @Column('boolean')
  required: boolean;

  /** What the answers are used for. */
  @Column('text')
  purpose: string;

  /** How many days after the session the answers are deleted. */
  @Column('integer', { name: 'retention_days' })
  retentionDays: number;

  /** How many answers were deleted because their time was up. */
  @Column('integer', { name: 'forgotten_count', default: 0 })
  forgottenCount: number;

  @Column('timestamptz', { name: 'forgotten_at', nullable: true })
  forgottenAt: Date | null;
}
