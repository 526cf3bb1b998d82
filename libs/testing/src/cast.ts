import { Doelgroep } from '@academie/contracts';
import { type Actor, derivedId, PlatformRole, type SignedIn, VISITOR } from '@academie/kernel';

/** One of the named cast: the same eight people in the demo, in specs, in e2e and in the documents. */
export interface CastMember {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly functie: string;
  readonly doelgroep: Doelgroep;
  readonly organisatie: { readonly id: string; readonly name: string; readonly slug: string };
  readonly roles: readonly PlatformRole[];
  readonly actor: SignedIn;
}

function member(
  email: string,
  name: string,
  functie: string,
  doelgroep: Doelgroep,
  organisatie: { slug: string; name: string },
  roles: PlatformRole[] = [],
): CastMember {
  const id = derivedId('persoon', email);
  const organisatieId = derivedId('organisatie', organisatie.slug);
  return {
    id,
    email,
    name,
    functie,
    doelgroep,
    organisatie: { id: organisatieId, ...organisatie },
    roles,
    actor: { kind: 'persoon', persoonId: id, organisatieId, roles },
  };
}

const zwolle = { slug: 'gemeente-zwolle', name: 'Gemeente Zwolle' };
const utrecht = { slug: 'gemeente-utrecht', name: 'Gemeente Utrecht' };
const heerenveen = { slug: 'gemeente-heerenveen', name: 'Gemeente Heerenveen' };
const vng = { slug: 'vng', name: 'Vereniging van Nederlandse Gemeenten' };
const rivm = { slug: 'rivm', name: 'RIVM' };

/** The cast by first name. All are invented. */
export const CAST = {
  noor: member('noor@academie.test', 'Noor de Wit', 'Beleidsadviseur', Doelgroep.AMBTENAAR, zwolle),
  sanne: member('sanne@academie.test', 'Sanne Bakker', 'Projectleider', Doelgroep.AMBTENAAR, utrecht),
  karim: member('karim@academie.test', 'Karim Haddad', 'Wethouder', Doelgroep.BESTUURDER, heerenveen),
  bram: member('bram@academie.test', 'Bram Postma', 'Facilitator', Doelgroep.VNG, vng),
  ilse: member('ilse@academie.test', 'Ilse Vermeer', 'Adviseur', Doelgroep.VNG, vng, [PlatformRole.ADVISEUR]),
  fatima: member('fatima@academie.test', 'Fatima Yilmaz', 'Redacteur', Doelgroep.VNG, vng, [PlatformRole.REDACTEUR]),
  joost: member('joost@academie.test', 'Joost van Dam', 'Beheerder', Doelgroep.VNG, vng, [PlatformRole.BEHEERDER]),
  pieter: member('pieter@academie.test', 'Pieter Jansen', 'Onderzoeker', Doelgroep.PARTNER, rivm),
} as const;

export type CastName = keyof typeof CAST;

/** Cast and visitor, for matrices of rights. */
export const ACTORS: Readonly<Record<CastName | 'visitor', Actor>> = {
  visitor: VISITOR,
  noor: CAST.noor.actor,
  sanne: CAST.sanne.actor,
  karim: CAST.karim.actor,
  bram: CAST.bram.actor,
  ilse: CAST.ilse.actor,
  fatima: CAST.fatima.actor,
  joost: CAST.joost.actor,
  pieter: CAST.pieter.actor,
};
