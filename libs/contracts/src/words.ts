/** The words that several modules share, as the public API spells them. */

export enum Doelgroep {
  AMBTENAAR = 'AMBTENAAR',
  BESTUURDER = 'BESTUURDER',
  RAADSLID = 'RAADSLID',
  GRIFFIER = 'GRIFFIER',
  VNG = 'VNG',
  PARTNER = 'PARTNER',
}

export enum OrganisatieSoort {
  GEMEENTE = 'GEMEENTE',
  VNG = 'VNG',
  KENNISINSTELLING = 'KENNISINSTELLING',
  OPLEIDER = 'OPLEIDER',
  FINANCIER = 'FINANCIER',
  OVERHEID = 'OVERHEID',
  KOEPEL = 'KOEPEL',
  PLATFORM = 'PLATFORM',
}

/** A person's place in a netwerk or werkgroep. */
export enum MembershipStatus {
  REQUESTED = 'REQUESTED',
  ACTIVE = 'ACTIVE',
  DECLINED = 'DECLINED',
  LEFT = 'LEFT',
}

export enum MembershipRole {
  LID = 'LID',
  FACILITATOR = 'FACILITATOR',
  TREKKER = 'TREKKER',
}

/** How people take part: in a kennissessie or in a run of an opleiding. */
export enum KennissessieForm {
  ONLINE = 'ONLINE',
  ON_SITE = 'ON_SITE',
  HYBRID = 'HYBRID',
}

/** What a search or a suggestion can find. */
export enum ResultKind {
  NETWERK = 'NETWERK',
  KENNISSESSIE = 'KENNISSESSIE',
  OPLEIDING = 'OPLEIDING',
  WERKGROEP = 'WERKGROEP',
  GESPREK = 'GESPREK',
  LEERVRAAG = 'LEERVRAAG',
  KENNISVRAAG = 'KENNISVRAAG',
  KENNISPRODUCT = 'KENNISPRODUCT',
  PERSOON = 'PERSOON',
}

/** A person's own place, as the API's `Membership` shows it. Netwerken and werkgroepen both have them. */
export interface MembershipCard {
  readonly id: string;
  readonly persoonId: string;
  readonly status: MembershipStatus;
  readonly role: MembershipRole;
  readonly since: Date;
}
