import { BatchLoader } from '@academie/platform/access';
import { Injectable } from '@nestjs/common';
import { PeopleReader, type ReadPerson } from './people-reader.js';

/** The people of sessions, once per request. */
@Injectable()
export class PeopleLoader extends BatchLoader<readonly ReadPerson[]> {
  constructor(private readonly reader: PeopleReader) {
    super();
  }

  protected batch(ids: readonly string[]): Promise<ReadonlyMap<string, readonly ReadPerson[]>> {
    return this.reader.of(ids);
  }
}
