import { createHash } from 'node:crypto';
import { Clock } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Database } from '@academie/platform/database';
import { SearchIndex } from '@academie/search-feed';
import { demo, reference } from '@academie/seed';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DemoSeed } from './demo-seed.js';
import { ReferenceSeed } from './reference-seed.js';

/** Any number, the same for every node: one of them fills, the others wait. */
const SEED_LOCK = 7_216_003;

/** Fills the database when there is something new to fill it with: facts always, invented content in demo mode. */
@Injectable()
export class Seed {
  private readonly logger = new Logger(Seed.name);

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly referenceSeed: ReferenceSeed,
    private readonly demoSeed: DemoSeed,
    private readonly index: SearchIndex,
  ) {}

  /** A start with nothing new costs one look at a table. */
  async run(): Promise<void> {
    const lock = await this.database.pool.connect();
    try {
      await lock.query('select pg_advisory_lock($1)', [SEED_LOCK]);
      const filled = await this.once('reference', reference, () => this.referenceSeed.run());
      // Demo content stands on today's date, so it is put in once and then left to those who play with it.
      const demoFilled = this.settings.demo && (await this.once('demo', demo.people.length, () => this.demoSeed.run()));
      if (filled || demoFilled) await this.index.rebuild();
    } finally {
      await lock.query('select pg_advisory_unlock($1)', [SEED_LOCK]).catch(() => undefined);
      lock.release();
    }
  }

  private async once(name: string, content: unknown, fill: () => Promise<void>): Promise<boolean> {
    const version = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    const known = await this.database.one<{ version: string }>('select version from platform.seed where name = $1', [
      name,
    ]);
    if (known?.version === version) return false;
    await fill();
    await this.database.query(
      `insert into platform.seed (name, version, at) values ($1, $2, $3)
       on conflict (name) do update set version = excluded.version, at = excluded.at`,
      [name, version, this.clock.now()],
    );
    this.logger.log(`Filled the database with ${name} data`);
    return true;
  }
}
