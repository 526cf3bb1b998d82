import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A gemeente says "dit speelt ook bij ons". One row per kennisvraag and gemeente. */
@Entity({ schema: 'kennisagenda', name: 'kennisvraag_support' })
export class KennisvraagSupportEntity {
  @PrimaryColumn('uuid', { name: 'kennisvraag_id' })
  kennisvraagId: string;

  @PrimaryColumn('uuid', { name: 'organisatie_id' })
  organisatieId: string;

  /** Who said it for the gemeente; null once that person is gone. */
  @Column('uuid', { name: 'persoon_id', nullable: true })
  persoonId: string | null;

  @Column('timestamptz')
  since: Date;
}
