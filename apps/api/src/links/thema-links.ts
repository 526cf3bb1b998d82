import type { ThemaCard } from '@academie/contracts';
import { Thema } from '@academie/kennisagenda';
import { Kennisproduct } from '@academie/kennisbank';
import { Kennissessie, SessieIdee } from '@academie/kennissessies';
import { Account, PersoonProfile } from '@academie/leden';
import { Leervraag } from '@academie/loket';
import { LerendNetwerk } from '@academie/netwerken';
import { Opleiding } from '@academie/opleidingen';
import { Direct } from '@academie/platform/graphql';
import { Werkgroep } from '@academie/werkgroepen';
import type { Type } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Themas } from './loaders.js';

/** `themas` of a type that keeps the ids of its themas. */
function themasOf(type: Type<{ themaIds: readonly string[] }>): Type {
  @Resolver(() => type)
  class ThemasOfType {
    constructor(readonly themaDirectory: Themas) {}

    @Direct(() => type)
    @ResolveField(() => [Thema])
    async themas(@Parent() { themaIds }: { themaIds: readonly string[] }): Promise<readonly ThemaCard[]> {
      return this.themaDirectory.of(themaIds);
    }
  }
  Object.defineProperty(ThemasOfType, 'name', { value: `${type.name}Themas` });
  return ThemasOfType;
}

/** A leervraag has one thema, or none yet. */
@Resolver(() => Leervraag)
class LeervraagThema {
  constructor(private readonly themas: Themas) {}

  @ResolveField(() => Thema, { nullable: true })
  async thema(@Parent() { themaId }: Leervraag): Promise<ThemaCard | null> {
    return themaId ? ((await this.themas.of([themaId]))[0] ?? null) : null;
  }
}

export const themaLinks = [
  ...[Account, PersoonProfile, LerendNetwerk, Kennissessie, SessieIdee, Opleiding, Werkgroep, Kennisproduct].map(
    themasOf,
  ),
  LeervraagThema,
];
