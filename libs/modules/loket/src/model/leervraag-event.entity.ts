import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can happen to a leervraag. */
export enum LeervraagEventKind {
  SUBMITTED = 'SUBMITTED',
  TAKEN = 'TAKEN',
  ROUTED = 'ROUTED',
  ANSWERED = 'ANSWERED',
  CLOSED = 'CLOSED',
}

/** One line of the timeline that shows the asker where the question stands. */
@Entity({ schema: 'loket', name: 'leervraag_event' })
export class LeervraagEventEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'leervraag_id' })
  leervraagId: string;

  @Column('text')
  kind: LeervraagEventKind;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('uuid', { name: 'adviseur_id', nullable: true })
  adviseurId: string | null;

  @Column('uuid', { name: 'organisatie_id', nullable: true })
  organisatieId: string | null;

  @Column('uuid', { name: 'netwerk_id', nullable: true })
  netwerkId: string | null;
}
