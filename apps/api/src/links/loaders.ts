import {
  type OrganisatieCard,
  OrganisatieDirectory,
  type PersoonCard,
  PersoonDirectory,
  type ThemaCard,
  ThemaDirectory,
} from '@academie/contracts';
import { type LerendNetwerk, NetwerkReader } from '@academie/netwerken';
import { BatchLoader, type RequestScope } from '@academie/platform/access';
import { Injectable } from '@nestjs/common';

/** People by id, once per request. */
@Injectable()
export class PersoonLoader extends BatchLoader<PersoonCard> {
  constructor(private readonly directory: PersoonDirectory) {
    super();
  }

  protected batch(ids: readonly string[]): Promise<ReadonlyMap<string, PersoonCard>> {
    return this.directory.byIds(ids);
  }

  /** Somebody who must be there, because a row refers to them. */
  async required(scope: RequestScope, id: string): Promise<PersoonCard> {
    const persoon = await this.in(scope).load(id);
    if (!persoon) throw new Error(`Persoon ${id} is referred to but does not exist`);
    return persoon;
  }
}

/** Organisations by id, once per request. */
@Injectable()
export class OrganisatieLoader extends BatchLoader<OrganisatieCard> {
  constructor(private readonly directory: OrganisatieDirectory) {
    super();
  }

  protected batch(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisatieCard>> {
    return this.directory.byIds(ids);
  }

  /** Those that exist, in the order of the ids. */
  async many(scope: RequestScope, ids: readonly string[]): Promise<OrganisatieCard[]> {
    const found = await Promise.all(ids.map((id) => this.in(scope).load(id)));
    return found.filter((organisatie) => organisatie !== null);
  }
}

/** Netwerken that the reader may know of. */
@Injectable()
export class NetwerkLoader extends BatchLoader<LerendNetwerk> {
  constructor(private readonly reader: NetwerkReader) {
    super();
  }

  protected batch(ids: readonly string[], scope: RequestScope): Promise<ReadonlyMap<string, LerendNetwerk>> {
    return this.reader.byIds(scope.actor, ids);
  }
}

/** Themas by id; answered from memory by their owner, so there is nothing to gather. */
@Injectable()
export class Themas {
  constructor(private readonly directory: ThemaDirectory) {}

  of(ids: readonly string[]): Promise<readonly ThemaCard[]> {
    return this.directory.byIds(ids);
  }
}
