import { LeervraagOutcome, LeervraagStatus } from '@academie/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question put to the loket. */
@Entity({ schema: 'loket', name: 'leervraag' })
export class LeervraagEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** As in LV-2026-0042. */
  @Column('text')
  number: string;

  @Column('text')
  subject: string;

  /** Plain text, as the asker wrote it. */
  @Column('text')
  question: string;

  @Column('uuid', { name: 'thema_id', nullable: true })
  themaId: string | null;

  @Column('text')
  status: LeervraagStatus;

  @Column('text', { nullable: true })
  outcome: LeervraagOutcome | null;

  @Column('uuid', { name: 'asked_by' })
  askedById: string;

  /** The adviseur who sees to it that it gets an answer, also when somebody else is to give it. */
  @Column('uuid', { name: 'assignee_id', nullable: true })
  assigneeId: string | null;

  @Column('uuid', { name: 'routed_to_adviseur_id', nullable: true })
  routedToAdviseurId: string | null;

  @Column('uuid', { name: 'routed_to_organisatie_id', nullable: true })
  routedToOrganisatieId: string | null;

  @Column('uuid', { name: 'routed_to_netwerk_id', nullable: true })
  routedToNetwerkId: string | null;

  /** For those it was routed to; the asker does not see it. */
  @Column('text', { name: 'route_note', nullable: true })
  routeNote: string | null;

  /** Markdown. */
  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredById: string | null;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt: Date;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Column('timestamptz', { name: 'taken_at', nullable: true })
  takenAt: Date | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
