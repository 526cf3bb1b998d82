import { BatchLoader, type RequestScope } from '@academie/platform/access';
import { Injectable } from '@nestjs/common';
import type { Kennissessie } from '../graphql/types.js';
import { KennissessieReader } from './kennissessie-reader.js';

/** Kennissessies by id, as the reader may see them: for `Registration.kennissessie` and for links. */
@Injectable()
export class KennissessieLoader extends BatchLoader<Kennissessie> {
  constructor(private readonly reader: KennissessieReader) {
    super();
  }

  protected batch(ids: readonly string[], { actor }: RequestScope): Promise<ReadonlyMap<string, Kennissessie>> {
    return this.reader.byIds(actor, ids);
  }
}
