import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody whom an organiser invited by mail address. One row per address and session, whatever became of it. */
@Entity({ schema: 'kennissessies', name: 'guest_invitation' })
export class GuestInvitationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'kennissessie_id' })
  kennissessieId: string;

  /** In small letters. */
  @Column('text')
  email: string;

  /** As they gave it themselves. */
  @Column('text', { nullable: true })
  name: string | null;

  @Column('uuid', { name: 'invited_by', nullable: true })
  invitedBy: string | null;

  @Column('timestamptz', { name: 'invited_at' })
  invitedAt: Date;

  /** How often: who said no, or whose invitation was withdrawn, may be invited again. */
  @Column('integer', { default: 1 })
  times: number;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { name: 'declined_at', nullable: true })
  declinedAt: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  /** The place they got. */
  @Column('uuid', { name: 'registration_id', nullable: true })
  registrationId: string | null;
}
