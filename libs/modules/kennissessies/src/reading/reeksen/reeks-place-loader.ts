import { BatchLoader, type RequestScope } from '@academie/platform/access';
import { Injectable } from '@nestjs/common';
import { type ReeksPlace, ReeksReader } from './reeks-reader.js';

/** Where sessions stand in their series, once per request. */
@Injectable()
export class ReeksPlaceLoader extends BatchLoader<ReeksPlace> {
  constructor(private readonly reader: ReeksReader) {
    super();
  }

  protected batch(ids: readonly string[], { actor }: RequestScope): Promise<ReadonlyMap<string, ReeksPlace>> {
    return this.reader.placesOf(actor, ids);
  }
}
