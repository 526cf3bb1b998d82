import { Kennissessie, SessionsOfQuestionLoader } from '@academie/kennissessies';
import { Leervraag } from '@academie/loket';
import { type RequestScope, Scope } from '@academie/platform/access';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

/** Which sessions answer a leervraag, for who may read it. */
@Resolver(() => Leervraag)
export class LeervraagKennissessies {
  constructor(private readonly loader: SessionsOfQuestionLoader) {}

  @ResolveField(() => [Kennissessie], { description: 'The kennissessies that answer it, the earliest first.' })
  async kennissessies(@Parent() { id }: Leervraag, @Scope() scope: RequestScope): Promise<Kennissessie[]> {
    return (await this.loader.in(scope).load(id)) ?? [];
  }
}
