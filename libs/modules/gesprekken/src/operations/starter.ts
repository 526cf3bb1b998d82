import { GesprekStarter, type NewGesprek, parseRuimteId } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { isUniqueViolation } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mayPost } from '../gesprekken.policy.js';
import { RuimteRegistry } from '../reading/ruimte-registry.js';
import { StartGesprek } from './start-gesprek.js';

/** Starts gesprekken for the neighbours, by the same operation as for everybody. */
@Injectable()
export class Starter extends GesprekStarter {
  constructor(
    private readonly operation: StartGesprek,
    private readonly ruimtes: RuimteRegistry,
  ) {
    super();
  }

  async mayStart(actor: SignedIn, ruimteId: string): Promise<boolean> {
    const entrances = await this.ruimtes.enterEach(actor, [parseRuimteId(ruimteId)]);
    return [...entrances.values()].some(mayPost);
  }

  async start(actor: SignedIn, { id, ...gesprek }: NewGesprek): Promise<void> {
    try {
      await this.operation.run(actor, gesprek, id);
    } catch (error) {
      // Asked twice at the same moment: the other one started it.
      if (!isUniqueViolation(error)) throw error;
    }
  }
}
