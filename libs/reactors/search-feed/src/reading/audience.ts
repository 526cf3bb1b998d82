import { type AudienceKey, AudienceSource } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { SharedLook } from '@academie/platform/access';
import { Providers } from '@academie/platform/discovery';
import { Injectable } from '@nestjs/common';

/** The keys of a reader, gathered from every module that hands them out. */
@Injectable()
export class Audience {
  private readonly keys = new SharedLook((actor: Actor) => this.gather(actor));

  constructor(private readonly providers: Providers) {}

  /** For the page, its total and the numbers beside it: one look. */
  keysOf(actor: Actor): Promise<readonly AudienceKey[]> {
    return this.keys.of(actor);
  }

  private async gather(actor: Actor): Promise<readonly AudienceKey[]> {
    const keys = await Promise.all(this.providers.of(AudienceSource).map((source) => source.keysOf(actor)));
    return [...new Set<AudienceKey>(['public', ...keys.flat()])];
  }
}
