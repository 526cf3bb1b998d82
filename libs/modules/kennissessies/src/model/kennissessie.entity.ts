import type { Doelgroep, KennissessieForm, KennissessieStatus, WaitlistMode } from '@academie/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReeksAspect } from './reeksen/reeks-change.js';

/** A scheduled session for named doelgroepen. */
@Entity({ schema: 'kennissessies', name: 'kennissessie' })
export class KennissessieEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  summary: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('text')
  form: KennissessieForm;

  @Column('text', { nullable: true })
  location: string | null;

  @Column('text', { name: 'online_url', nullable: true })
  onlineUrl: string | null;

  /** Null: no limit. */
  @Column('integer', { nullable: true })
  capacity: number | null;

  @Column('text')
  status: KennissessieStatus;

  @Column('uuid', { name: 'thema_ids', array: true })
  themaIds: string[];

  @Column('text', { array: true })
  doelgroepen: Doelgroep[];

  @Column('uuid', { name: 'netwerk_id', nullable: true })
  netwerkId: string | null;

  @Column('uuid', { name: 'organizer_id' })
  organizerId: string;

  @Column('uuid', { name: 'reeks_id', nullable: true })
  reeksId: string | null;

  /** What was changed by hand for this one, and so does not follow the rest of its reeks. */
  @Column('text', { array: true, default: '{}' })
  deviations: ReeksAspect[];

  /** Rises with every change after it was published. */
  @Column('integer', { default: 0 })
  revision: number;

  /** Places that are taken. Changes under the lock on this row only, together with the registrations. */
  @Column('integer', { name: 'registered_count', default: 0 })
  registeredCount: number;

  @Column('integer', { name: 'waitlist_count', default: 0 })
  waitlistCount: number;

  /** Places that nobody sits on yet but nobody else may have. Changes with the rows of place_hold. */
  @Column('integer', { name: 'held_count', default: 0 })
  heldCount: number;

  /** Null: until it starts. */
  @Column('timestamptz', { name: 'registration_closes_at', nullable: true })
  registrationClosesAt: Date | null;

  /** The organiser decides who may come. */
  @Column('boolean', { default: false })
  approval: boolean;

  @Column('text', { name: 'waitlist_mode', default: 'ORDER' })
  waitlistMode: WaitlistMode;

  @Column('integer', { name: 'promote_until_hours', default: 4 })
  promoteUntilHours: number;

  @Column('integer', { name: 'offer_minutes', default: 240 })
  offerMinutes: number;

  /** From so many who wait the organiser hears of it. */
  @Column('integer', { name: 'waitlist_threshold', default: 10 })
  waitlistThreshold: number;

  /** The session that was too full: who waits there is invited when this one is published. */
  @Column('uuid', { name: 'second_date_of', nullable: true })
  secondDateOf: string | null;

  /** Who waits was told that a recording comes. */
  @Column('timestamptz', { name: 'recording_promised_at', nullable: true })
  recordingPromisedAt: Date | null;

  /** Gives everyone who waits a number that only rises. Changed by SQL alone, where the number is given out. */
  @Column({ type: 'bigint', name: 'last_waitlist_number', default: 0, select: false, insert: false, update: false })
  readonly lastWaitlistNumber?: string;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason: string | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null;

  /** Since when it is known who was there; null while it is not. */
  @Column('timestamptz', { name: 'attendance_closed_at', nullable: true })
  attendanceClosedAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
