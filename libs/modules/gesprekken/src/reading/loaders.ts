import { BatchLoader } from '@academie/platform/access';
import { Injectable } from '@nestjs/common';
import type { BerichtEntity } from '../model/bericht.entity.js';
import { BerichtReader } from './bericht-reader.js';

/** The berichten that others reply to. They stand in the same gesprek, so whoever reads the reply may read them. */
@Injectable()
export class ReplyToLoader extends BatchLoader<BerichtEntity> {
  constructor(private readonly reader: BerichtReader) {
    super();
  }

  protected batch(ids: readonly string[]): Promise<ReadonlyMap<string, BerichtEntity>> {
    return this.reader.byIds(ids);
  }
}
