import { opbrengstPublished } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events, JobHandler, Jobs } from '@academie/platform/events';
import { Inject, Injectable } from '@nestjs/common';

interface Payload {
  readonly kennissessieId: string;
}

/** Tells once what was put up within the merge window: who adds five files must not send five mails. */
@Injectable()
export class AnnounceOpbrengst extends JobHandler<Payload> {
  readonly name = 'opbrengsten/announce';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {
    super();
  }

  async run({ kennissessieId }: Payload): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const values = [kennissessieId, this.clock.now()];
      const [materiaal]: [{ id: string }[]] = await tx.query(
        `update opbrengsten.materiaal set announced_at = $2 where kennissessie_id = $1 and announced_at is null
         returning id`,
        values,
      );
      const [recording]: [unknown[]] = await tx.query(
        `update opbrengsten.recording set announced_at = $2 where kennissessie_id = $1 and announced_at is null
         returning 1`,
        values,
      );
      if (materiaal.length + recording.length === 0) return;
      const materiaalIds = materiaal.map(({ id }) => id);
      const event = opbrengstPublished({ kennissessieId, materiaalIds, recording: recording.length > 0 });
      await this.events.record(tx, event, null);
    });
  }
}

/** Asks for that, in the transaction that put something up. */
@Injectable()
export class Announcements {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async ask(tx: Tx, kennissessieId: string): Promise<void> {
    const runAt = new Date(this.clock.now().getTime() + this.settings.mergeWindowSeconds * 1000);
    const options = { key: kennissessieId, runAt, whenWaiting: 'keep' as const };
    await this.jobs.enqueue(tx, { name: 'opbrengsten/announce' }, { kennissessieId }, options);
  }
}
