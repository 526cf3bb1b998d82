import { Clock } from '@academie/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { SETTINGS, type Settings } from '../config/index.js';
import { Providers } from '../discovery/index.js';
import { FileStore } from './file-store.js';

/** Who keeps files says which. Providers that extend this class are found by themselves. */
export abstract class FileReferences {
  /** Those of these hashes that are still in use. */
  abstract inUse(hashes: readonly string[]): Promise<ReadonlySet<string>>;
}

const DAY_MS = 86_400_000;

/**
 * Takes away what nobody refers to any more. Not at once: the same content may be on its way in by somebody else, whose
 * row is not there yet. After a day it is.
 */
@Injectable()
export class FileSweep {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly store: FileStore,
    private readonly providers: Providers,
    private readonly clock: Clock,
  ) {}

  @Cron(CronExpression.EVERY_HOUR)
  async onSchedule(): Promise<void> {
    if (this.settings.role !== 'web') await this.run();
  }

  /** Gives how many files were taken away. */
  async run(): Promise<number> {
    const old = await this.store.olderThan(new Date(this.clock.now().getTime() - DAY_MS));
    const used = await Promise.all(this.providers.of(FileReferences).map((references) => references.inUse(old)));
    const unused = old.filter((hash) => !used.some((hashes) => hashes.has(hash)));
    for (const hash of unused) await this.store.remove(hash);
    return unused.length;
  }
}
