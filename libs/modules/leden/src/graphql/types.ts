import { Doelgroep, type OrganisatieCard, OrganisatieSoort, type PersoonCard } from '@academie/contracts';
import { PlatformRole } from '@academie/kernel';
import { connectionOf } from '@academie/platform/graphql';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

registerEnumType(Doelgroep, { name: 'Doelgroep' });
registerEnumType(PlatformRole, { name: 'PlatformRole' });
registerEnumType(OrganisatieSoort, { name: 'OrganisatieSoort' });

@ObjectType({ description: 'A body that people work for; a gemeente is one with a CBS code.' })
export class Organisatie implements OrganisatieCard {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => OrganisatieSoort)
  soort: OrganisatieSoort;

  @Field(() => String, { nullable: true, description: 'CBS code of a gemeente, four digits.' })
  code: string | null;

  @Field(() => String, { nullable: true })
  provincie: string | null;
}

export const OrganisatieConnection = connectionOf(Organisatie, 'OrganisatieConnection');

@ObjectType({ description: 'What others may see of a person.' })
export class Persoon implements PersoonCard {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  functie: string | null;

  @Field(() => Doelgroep)
  doelgroep: Doelgroep;

  /** Shown as `organisatie` by a link. */
  organisatieId: string | null;
}

@ObjectType({ description: 'What colleagues see on the page of a person.' })
export class PersoonProfile {
  @Field(() => Persoon)
  persoon: Persoon;

  @Field(() => [String], { description: 'What others may ask this person about.' })
  expertise: string[];

  /** Shown as `themas` by a link. */
  themaIds: string[];
}

@ObjectType({ description: 'What the reader may do with people and roles.' })
export class AccountRights {
  @Field(() => Boolean)
  decideAccessRequests: boolean;

  @Field(() => Boolean)
  grantRoles: boolean;
}

@ObjectType({ description: "A person's own account." })
export class Account {
  @Field(() => Persoon)
  persoon: Persoon;

  @Field(() => String)
  email: string;

  @Field(() => [PlatformRole])
  roles: PlatformRole[];

  @Field(() => String, { description: 'The private calendar feed.' })
  agendaUrl: string;

  @Field(() => [String])
  expertise: string[];

  @Field(() => [Doelgroep], { description: 'Which doelgroepen fit where the person works.' })
  doelgroepChoices: Doelgroep[];

  @Field(() => AccountRights)
  viewerCan: AccountRights;

  /** Shown as `themas` by a link. */
  themaIds: string[];
}

@ObjectType({ description: 'A mailed one-time link, looked at without using it up.' })
export class SignInLink {
  @Field(() => Boolean, { description: 'False when it is unknown, used or expired.' })
  valid: boolean;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => Boolean, { description: 'True when there is no account yet: use `register` instead of `signIn`.' })
  needsRegistration: boolean;

  @Field(() => String, { nullable: true, description: 'Where the person works, by their mail domain.' })
  organisatieName: string | null;

  @Field(() => [Doelgroep], { description: 'What one may choose from when registering.' })
  doelgroepChoices: Doelgroep[];
}

@ObjectType({ description: 'One of the invented people of the demo.' })
export class CastPersoon {
  @Field(() => String)
  email: string;

  @Field(() => Persoon)
  persoon: Persoon;
}

@ObjectType({ description: 'A place where the person is signed in.' })
export class Session {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Such as "Firefox op Windows".' })
  device: string;

  @Field(() => Date)
  since: Date;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => Boolean, { description: 'The session that asks.' })
  current: boolean;
}

@ObjectType({ description: 'Somebody with an unknown mail domain asks for an account.' })
export class AccessRequest {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  functie: string;

  @Field(() => Doelgroep)
  doelgroep: Doelgroep;

  @Field(() => String)
  organisationName: string;

  @Field(() => String)
  motivation: string;

  @Field(() => Date)
  requestedAt: Date;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'null: not decided yet.' })
  admitted: boolean | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

export const AccessRequestConnection = connectionOf(AccessRequest, 'AccessRequestConnection');
