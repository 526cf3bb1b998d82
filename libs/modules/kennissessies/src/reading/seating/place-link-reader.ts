import { type KennissessieForm, type KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import { Clock, notFound } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { type PlaceLink, PlaceLinkKind, PlaceLinkState } from '../../graphql/seating/seating-types.js';
import { type PlaceLinkTarget, readPlaceToken } from '../../model/seating/place-token.js';
import { isSeated } from '../../model/seating/seating.js';

interface LinkRow {
  readonly kennissessieId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly form: KennissessieForm;
  readonly location: string | null;
  readonly status: KennissessieStatus;
  readonly own: RegistrationStatus | null;
  readonly expiresAt: Date | null;
}

const SESSION = `k.id as "kennissessieId", k.title, k.starts_at as "startsAt", k.ends_at as "endsAt", k.form, k.location,
  k.status, r.status as own`;

/** `$1` is the registration that waits, `$2` the offer. */
const OFFER = `select ${SESSION}, h.expires_at as "expiresAt" from kennissessies.registration r
  join kennissessies.kennissessie k on k.id = r.kennissessie_id
  left join kennissessies.place_hold h on h.registration_id = r.id and h.id = $2 where r.id = $1`;

/** `$1` is the registration that waits for the first date, `$2` the invitation to the second. */
const SECOND_DATE = `select ${SESSION}, null::timestamptz as "expiresAt" from kennissessies.pre_invitation i
  join kennissessies.kennissessie k on k.id = i.kennissessie_id
  left join kennissessies.registration r on r.kennissessie_id = k.id and r.persoon_id = i.persoon_id
  where i.waiting_registration_id = $1 and i.id = $2`;

/** Reads what a link in a mail is about, for whoever holds it. */
@Injectable()
export class PlaceLinkReader {
  constructor(
    private readonly database: Database,
    private readonly signer: Signer,
    private readonly clock: Clock,
  ) {}

  /** `answered` is what the holder of the link just said. Throws NOT_FOUND for a link that we did not make. */
  async read(token: string, answered?: boolean): Promise<PlaceLink> {
    const target = readPlaceToken(this.signer, token);
    if (!target) throw notFound();
    const statement = target.kind === 'offer' ? OFFER : SECOND_DATE;
    const row = await this.database.one<LinkRow>(statement, [target.registrationId, target.id]);
    if (!row) throw notFound();
    const { own: _own, status: _status, ...session } = row;
    const kind = target.kind === 'offer' ? PlaceLinkKind.OFFER : PlaceLinkKind.SECOND_DATE;
    return { ...session, kind, state: this.stateOf(target, row, answered) };
  }

  private stateOf({ kind }: PlaceLinkTarget, row: LinkRow, answered?: boolean): PlaceLinkState {
    const now = this.clock.now();
    if (isSeated(row.own)) return PlaceLinkState.TAKEN;
    if (answered === false) return PlaceLinkState.DECLINED;
    if (row.status !== 'PUBLISHED' || row.startsAt <= now) return PlaceLinkState.GONE;
    if (kind === 'offer') {
      return row.expiresAt && row.expiresAt > now ? PlaceLinkState.OPEN : PlaceLinkState.GONE;
    }
    return row.own === RegistrationStatus.WAITLISTED ? PlaceLinkState.WAITING : PlaceLinkState.OPEN;
  }
}
