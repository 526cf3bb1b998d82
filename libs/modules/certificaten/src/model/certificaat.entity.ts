import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Proof that somebody was at a kennissessie, as everything was when it was issued. */
@Entity({ schema: 'certificaten', name: 'certificaat' })
export class CertificaatEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  number: string;

  @Column('uuid', { name: 'registration_id' })
  registrationId: string;

  @Column('uuid', { name: 'kennissessie_id' })
  kennissessieId: string;

  @Column('uuid', { name: 'persoon_id' })
  persoonId: string;

  @Column('text', { name: 'persoon_name' })
  persoonName: string;

  @Column('text')
  title: string;

  @Column('text', { name: 'organizer_name' })
  organizerName: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('numeric', { precision: 5, scale: 2, transformer: { to: (hours: number) => hours, from: Number } })
  hours: number;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;

  /** Since when it proves nothing any more. */
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}
