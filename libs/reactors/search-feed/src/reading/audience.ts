import { type AudienceKey, AudienceSource } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { Providers } from '@academie/platform/discovery';
import { Injectable } from '@nestjs/common';

/** The keys of a reader, gathered from every module that hands them out. */
@Injectable()
export class Audience {
  constructor(private readonly providers: Providers) {}

  async keysOf(actor: Actor): Promise<readonly AudienceKey[]> {
    const keys = await Promise.all(this.providers.of(AudienceSource).map((source) => source.keysOf(actor)));
    return [...new Set<AudienceKey>(['public', ...keys.flat()])];
  }
}
