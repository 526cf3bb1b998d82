import type { KennissessieForm } from '@academie/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One scheduled run of an opleiding. */
@Entity({ schema: 'opleidingen', name: 'uitvoering' })
export class UitvoeringEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'opleiding_id' })
  opleidingId: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endsAt: Date | null;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { nullable: true })
  provincie: string | null;

  @Column('text')
  form: KennissessieForm;
}
