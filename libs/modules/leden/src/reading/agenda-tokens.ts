import { isId } from '@academie/kernel';
import { SETTINGS, type Settings, Signer } from '@academie/platform/config';
import { Database } from '@academie/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { agendaToken, readAgendaToken } from '../model/agenda-token.js';

/** Addresses of private calendar feeds. Computed, never stored. */
@Injectable()
export class AgendaTokens {
  constructor(
    private readonly database: Database,
    private readonly signer: Signer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The address of this person's feed. Whoever knows it can read it; the person can renew it. */
  async urlFor(persoonId: string): Promise<string | null> {
    const version = isId(persoonId) ? await this.versionOf(persoonId) : null;
    return version === null ? null : this.urlOf(persoonId, version);
  }

  /** The same, for who has read the version already. */
  urlOf(persoonId: string, version: number): string {
    return `${this.settings.baseUrl}/agenda/${agendaToken(this.signer, persoonId, version)}.ics`;
  }

  /** Whose feed this is; null for a token that is not ours, or was renewed. */
  async persoonOf(token: string): Promise<string | null> {
    const parts = readAgendaToken(token);
    if (!parts) return null;
    const version = await this.versionOf(parts.persoonId);
    if (version === null) return null;
    return this.signer.verify(parts.signature, 'agenda', parts.persoonId, String(version)) ? parts.persoonId : null;
  }

  private async versionOf(persoonId: string): Promise<number | null> {
    const row = await this.database.one<{ agenda_version: number }>(
      'select agenda_version from leden.persoon where id = $1',
      [persoonId],
    );
    return row?.agenda_version ?? null;
  }
}
