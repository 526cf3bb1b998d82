import {
  ColleagueDirectory,
  GuestDirectory,
  type Hopeful,
  type Invitee,
  type KennissessieCard,
  KennissessieDirectory,
  type MailRecipient,
  MembershipRole,
  type NetwerkCard,
  NetwerkDirectory,
  type NetwerkMembership,
  type NetwerkStanding,
  type NewColleague,
  type OrganisatieCard,
  OrganisatieDirectory,
  type PersoonCard,
  PersoonDirectory,
  type Seat,
  type ThemaCard,
  ThemaDirectory,
} from '@academie/contracts';
import {
  type Actor,
  derivedId,
  hasRole,
  invalidInput,
  PlatformRole,
  persoonIdOf,
  type SignedIn,
} from '@academie/kernel';
import { type MailMessage, MailTransport } from '@academie/platform/mail';
import { CAST } from './cast.js';

/*
 * Neighbours of a module under test: the other side of its directories, in memory. Whole-application specs use the real
 * ones; these stand only where a module is tested by itself.
 */

/** Knows the cast, and whoever a spec adds. */
export class FakePersonen extends PersoonDirectory {
  readonly cards = new Map<string, PersoonCard & { email: string; roles: readonly PlatformRole[] }>();

  constructor() {
    super();
    for (const { id, name, functie, doelgroep, organisatie, email, roles } of Object.values(CAST)) {
      this.cards.set(id, { id, name, functie, doelgroep, organisatieId: organisatie.id, email, roles });
    }
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, PersoonCard>> {
    return new Map([...this.cards].filter(([id]) => ids.includes(id)));
  }

  async recipientsOf(ids: readonly string[]): Promise<ReadonlyMap<string, MailRecipient>> {
    const found = [...this.cards.values()].filter(({ id }) => ids.includes(id));
    return new Map(found.map(({ id, name, email }) => [id, { name, address: email }]));
  }

  async idByAddress(address: string): Promise<string | null> {
    const own = address.trim().toLowerCase();
    return [...this.cards.values()].find(({ email }) => email === own)?.id ?? null;
  }

  async withRole(role: PlatformRole): Promise<readonly string[]> {
    return [...this.cards.values()].filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  }
}

/** Knows no organisation until a spec adds one. */
export class FakeOrganisaties extends OrganisatieDirectory {
  readonly cards = new Map<string, OrganisatieCard>();
  readonly people = new Map<string, string[]>();

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisatieCard>> {
    return new Map([...this.cards].filter(([id]) => ids.includes(id)));
  }

  async peopleOf(organisatieId: string): Promise<readonly string[]> {
    return this.people.get(organisatieId) ?? [];
  }
}

/** Colleagues without an account, as a spec sets them. */
export class FakeColleagues extends ColleagueDirectory {
  /** The ids that `ensure` gives, by address; others are refused. */
  readonly byEmail = new Map<string, string>();

  async find(): Promise<readonly PersoonCard[]> {
    return [];
  }

  async ensure(_: SignedIn, { email }: NewColleague): Promise<string> {
    const id = this.byEmail.get(email);
    if (!id) throw invalidInput([{ path: 'email', message: 'Dit is geen mailadres van uw organisatie.' }]);
    return id;
  }
}

/** People with an account, and guests whom a spec lets in. */
export class FakeGuests extends GuestDirectory {
  /** The ids that `ensure` gives, by address. */
  readonly byEmail = new Map<string, string>(Object.values(CAST).map(({ email, id }) => [email, id]));

  async ensure({ email, name }: NewColleague): Promise<string> {
    const id = this.byEmail.get(email);
    if (!id || name.trim() === '') throw invalidInput([{ path: 'name', message: 'Vul uw naam in.' }]);
    return id;
  }
}

/** Netwerken and their members, as a spec sets them. */
export class FakeNetwerken extends NetwerkDirectory {
  readonly cards = new Map<string, NetwerkCard>();
  private readonly memberships: { netwerkId: string; persoonId: string; role: MembershipRole }[] = [];

  add(netwerk: NetwerkCard, members: Readonly<Record<string, MembershipRole>> = {}): void {
    this.cards.set(netwerk.id, netwerk);
    for (const [persoonId, role] of Object.entries(members)) {
      this.memberships.push({ netwerkId: netwerk.id, persoonId, role });
    }
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, NetwerkCard>> {
    return new Map([...this.cards].filter(([id]) => ids.includes(id)));
  }

  async bySlug(slug: string): Promise<NetwerkCard | null> {
    return [...this.cards.values()].find((card) => card.slug === slug) ?? null;
  }

  async standingOf(actor: Actor): Promise<NetwerkStanding> {
    const own = this.memberships.filter(({ persoonId }) => persoonId === persoonIdOf(actor));
    const seesAll = hasRole(actor, PlatformRole.BEHEERDER);
    const hidden = [...this.cards.values()].filter(
      ({ id, inviteOnly }) => inviteOnly && !seesAll && !own.some(({ netwerkId }) => netwerkId === id),
    );
    return {
      leads: new Set(own.filter(({ role }) => role !== MembershipRole.LID).map(({ netwerkId }) => netwerkId)),
      hidden: new Set(hidden.map(({ id }) => id)),
    };
  }

  async membershipsOf(persoonId: string): Promise<readonly NetwerkMembership[]> {
    return this.memberships.filter((membership) => membership.persoonId === persoonId);
  }

  async membersOf(netwerkId: string): Promise<readonly string[]> {
    return this.memberships.filter((m) => m.netwerkId === netwerkId).map((m) => m.persoonId);
  }

  async facilitatorsOf(netwerkId: string): Promise<readonly string[]> {
    return this.memberships
      .filter((m) => m.netwerkId === netwerkId && m.role !== MembershipRole.LID)
      .map((m) => m.persoonId);
  }
}

/** Knows no kennissessie. A fake extends it with what its spec is about, and need not follow every new question. */
export class NoKennissessies extends KennissessieDirectory {
  async organizersOf(_kennissessieIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    return new Map();
  }

  async speakersOf(): Promise<ReadonlyMap<string, readonly string[]>> {
    return new Map();
  }

  async byIds(_ids: readonly string[]): Promise<ReadonlyMap<string, KennissessieCard>> {
    return new Map();
  }

  async seat(_registrationId: string): Promise<Seat | null> {
    return null;
  }

  async seatsOf(_kennissessieId: string, _options?: { readonly withCancelled?: boolean }): Promise<readonly Seat[]> {
    return [];
  }

  async hopefulsOf(_kennissessieId: string): Promise<readonly Hopeful[]> {
    return [];
  }

  async invitee(_kennissessieId: string, _persoonId: string): Promise<Invitee | null> {
    return null;
  }

  async invitees(): Promise<readonly Invitee[]> {
    return [];
  }

  async inviteesOf(_kennissessieId: string): Promise<readonly Invitee[]> {
    return [];
  }

  async wantRecording(_kennissessieId: string): Promise<readonly string[]> {
    return [];
  }

  async seatsByIds(_registrationIds: readonly string[]): Promise<readonly Seat[]> {
    return [];
  }

  async feedOf(_persoonId: string): Promise<readonly Seat[]> {
    return [];
  }

  async speaksAt(_persoonId: string): Promise<readonly KennissessieCard[]> {
    return [];
  }

  async ofNetwerk(_netwerkId: string): Promise<readonly KennissessieCard[]> {
    return [];
  }

  async managedBy(_actor: Actor, _kennissessieIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set();
  }
}

/** Two themas are enough to tell one from another. */
export class FakeThemas extends ThemaDirectory {
  static readonly KLIMAAT: ThemaCard = {
    id: derivedId('thema', 'klimaat-en-energie'),
    slug: 'klimaat-en-energie',
    name: 'Klimaat en energie',
  };
  static readonly DIGITALISERING: ThemaCard = {
    id: derivedId('thema', 'digitalisering'),
    slug: 'digitalisering',
    name: 'Digitalisering',
  };

  async all(): Promise<readonly ThemaCard[]> {
    return [FakeThemas.KLIMAAT, FakeThemas.DIGITALISERING];
  }

  async byIds(ids: readonly string[]): Promise<readonly ThemaCard[]> {
    return (await this.all()).filter(({ id }) => ids.includes(id));
  }

  async bySlug(slug: string): Promise<ThemaCard | null> {
    return (await this.all()).find((thema) => thema.slug === slug) ?? null;
  }
}

/** Mail that was "sent", for specs that ask whether and to whom. What a mail looks like is tested over real SMTP. */
export class CapturedMail extends MailTransport {
  readonly sent: MailMessage[] = [];

  async send(message: MailMessage): Promise<void> {
    this.sent.push(message);
  }

  to(address: string): MailMessage[] {
    return this.sent.filter((message) => message.to.address === address);
  }
}
