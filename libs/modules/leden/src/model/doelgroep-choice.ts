import { Doelgroep, OrganisatieSoort } from '@academie/contracts';
import { type FieldProblem } from '@academie/kernel';

/** Which doelgroepen somebody may say they belong to, by where they work. */
export function doelgroepenFor(soort: OrganisatieSoort | null): readonly Doelgroep[] {
  switch (soort) {
    case OrganisatieSoort.GEMEENTE:
      return [Doelgroep.AMBTENAAR, Doelgroep.BESTUURDER, Doelgroep.RAADSLID, Doelgroep.GRIFFIER];
    case OrganisatieSoort.VNG:
      return [Doelgroep.VNG];
    case null:
      return Object.values(Doelgroep).filter((doelgroep) => doelgroep !== Doelgroep.VNG);
    default:
      return [Doelgroep.PARTNER];
  }
}

/** What is wrong with this choice; null when it fits. */
export function doelgroepProblem(doelgroep: Doelgroep, soort: OrganisatieSoort | null): FieldProblem | null {
  if (doelgroepenFor(soort).includes(doelgroep)) return null;
  return { path: 'doelgroep', message: 'Deze doelgroep past niet bij uw organisatie. Kies een andere.' };
}
