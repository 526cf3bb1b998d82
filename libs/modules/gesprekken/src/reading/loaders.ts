import { parseRuimteId, type RuimteCard } from '@academie/contracts';
import { BatchLoader } from '@academie/platform/access';
import { Injectable } from '@nestjs/common';
import type { BerichtEntity } from '../model/bericht.entity.js';
import { BerichtReader } from './bericht-reader.js';
import { RuimteRegistry } from './ruimte-registry.js';

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

/** Names and addresses of the ruimtes that gesprekken live in, by ruimte id. */
@Injectable()
export class RuimteCardLoader extends BatchLoader<RuimteCard> {
  constructor(private readonly ruimtes: RuimteRegistry) {
    super();
  }

  protected batch(ruimteIds: readonly string[]): Promise<ReadonlyMap<string, RuimteCard>> {
    return this.ruimtes.cards(ruimteIds.map(parseRuimteId));
  }
}
