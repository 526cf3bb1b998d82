import type { Doelgroep, PersoonCard } from '@academie/contracts';

/** `p` is leden.persoon. */
export const PERSOON_COLUMNS = 'p.id, p.name, p.functie, p.doelgroep, p.organisatie_id';

export interface PersoonRow {
  id: string;
  name: string;
  functie: string | null;
  doelgroep: Doelgroep;
  organisatie_id: string | null;
}

/** What others may see of a person. */
export function toPersoon({ id, name, functie, doelgroep, organisatie_id }: PersoonRow): PersoonCard {
  return { id, name, functie, doelgroep, organisatieId: organisatie_id };
}
