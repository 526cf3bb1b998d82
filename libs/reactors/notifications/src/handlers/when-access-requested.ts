import { accessRequested, PersoonDirectory } from '@academie/contracts';
import { type PayloadOf, PlatformRole } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind } from '../news.js';
import { Notifier } from '../notifier.js';

/** A stranger asks for an account: the beheerders decide. Who it is stands on the page, not in the melding. */
@Injectable()
export class WhenAccessRequested extends EventHandler {
  readonly name = 'notifications/when-access-requested';
  readonly on = [accessRequested];

  constructor(
    private readonly notifier: Notifier,
    private readonly personen: PersoonDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof accessRequested>>): Promise<void> {
    const beheerders = await this.personen.withRole(PlatformRole.BEHEERDER);
    await this.notifier.tell(event, {
      meldingen: beheerders.map((persoonId) => ({
        persoonId,
        kind: MeldingKind.TOEGANG,
        text: 'Iemand vraagt toegang tot de Academie.',
        url: '/beheer/toegang',
        mergeKey: 'access-requested',
        again: 'mensen vragen toegang tot de Academie.',
      })),
    });
  }

  override queueOf(): string {
    return 'notifications:access-requested';
  }
}
