import { KennissessieDirectory } from '@academie/contracts';
import { type Actor, isId, type SignedIn } from '@academie/kernel';
import { CurrentActor, CurrentPersoon, Public, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { hoursOf } from '../model/issuing.js';
import { ArrangeCertificates } from '../operations/arrange-certificates.js';
import { MailCertificate } from '../operations/mail-certificate.js';
import { CertificaatReader } from '../reading/certificaat-reader.js';
import { Certificaat, Certificaatregeling, CertificaatregelingInput, CertificatesOfYear } from './types.js';

@Resolver(() => Certificaat)
export class CertificatenResolver {
  constructor(
    private readonly reader: CertificaatReader,
    private readonly kennissessies: KennissessieDirectory,
    private readonly arrange: ArrangeCertificates,
    private readonly mail: MailCertificate,
  ) {}

  @Public()
  @Query(() => Certificaat, { nullable: true, description: 'null: there is no certificate with this number.' })
  async certificaat(@CurrentActor() actor: Actor, @Args('number') number: string): Promise<Certificaat | null> {
    return this.reader.byNumber(actor, number);
  }

  @SignedInOnly()
  @Query(() => [CertificatesOfYear], { description: 'Those of the reader that are valid, newest first.' })
  async ownCertificates(@CurrentPersoon() actor: SignedIn): Promise<CertificatesOfYear[]> {
    return this.reader.own(actor);
  }

  @SignedInOnly()
  @Query(() => Certificaatregeling, { nullable: true, description: 'null: not for the reader.' })
  async certificaatregeling(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', { type: () => ID }) id: string,
  ): Promise<Certificaatregeling | null> {
    if (!isId(id) || !(await this.kennissessies.managedBy(actor, [id])).has(id)) return null;
    const known = await this.reader.regelingOf(id);
    if (known) return known;
    const session = (await this.kennissessies.byIds([id])).get(id);
    return session ? { isOn: false, hours: hoursOf(session.startsAt, session.endsAt), note: null, issued: 0 } : null;
  }

  @SignedInOnly()
  @Mutation(() => Certificaatregeling, { description: 'Whoever has a certificate keeps it as it is.' })
  async arrangeCertificates(
    @CurrentPersoon() actor: SignedIn,
    @Args('input') { kennissessieId, ...arrangement }: CertificaatregelingInput,
  ): Promise<Certificaatregeling | null> {
    await this.arrange.run(actor, kennissessieId, arrangement);
    return this.reader.regelingOf(kennissessieId);
  }

  @SignedInOnly()
  @Mutation(() => Boolean, { description: 'Sends it once more, to the person themselves.' })
  async mailCertificate(@CurrentPersoon() actor: SignedIn, @Args('number') number: string): Promise<boolean> {
    await this.mail.run(actor, number);
    return true;
  }
}
