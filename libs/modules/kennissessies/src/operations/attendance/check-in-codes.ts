import { KennissessieStatus } from '@academie/contracts';
import { Clock, Refusal, type SignedIn } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { codeFrom, readCode, shownUntil, windowAt } from '../../model/attendance/check-in-code.js';

/** Wrong codes that one person may send in this long. Of 47 million codes, ten guesses find nothing. */
const GUESSES = 10;
const GUESS_MINUTES = 10;

/** A session that people are coming in at. */
export interface ShowingSession {
  readonly id: string;
  /** Whether the person who asks is on its list. */
  readonly listed: boolean;
}

/** Which session a code that somebody gives belongs to. */
@Injectable()
export class CheckInCodes {
  constructor(
    private readonly signer: Signer,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The code to show in the room now, and until when. */
  shown(kennissessieId: string): { readonly code: string; readonly until: Date } {
    const now = this.clock.now();
    return { code: this.codeIn(kennissessieId, windowAt(now)), until: shownUntil(now) };
  }

  /**
   * The session that shows this code, or showed it a moment ago, and whether the person is on its list; null when none
   * does. One of the person's own sessions goes before any other. Throws RATE_LIMITED for who keeps on guessing.
   */
  async sessionOf(actor: SignedIn, typed: string): Promise<ShowingSession | null> {
    const now = this.clock.now();
    await this.refuseGuessers(actor.persoonId, now);
    const code = readCode(typed);
    const window = windowAt(now);
    const found = (await this.candidates(actor.persoonId, now)).find(({ id }) =>
      [window, window - 1].some((shown) => this.codeIn(id, shown) === code),
    );
    if (!found) await this.countGuess(actor.persoonId, now);
    return found ?? null;
  }

  private codeIn(kennissessieId: string, window: number): string {
    return codeFrom(this.signer.sign('check-in', kennissessieId, String(window)));
  }

  /** Sessions that people are coming in at now; few, because none lasts longer than three days. */
  private candidates(persoonId: string, now: Date): Promise<ShowingSession[]> {
    return this.database.query<ShowingSession>(
      `select k.id, r.id is not null and r.status not in ('CANCELLED', 'DECLINED') as listed
       from kennissessies.kennissessie k
       left join kennissessies.registration r on r.kennissessie_id = k.id and r.persoon_id = $1
       where k.starts_at > $2::timestamptz - interval '73 hours' and k.starts_at <= $2::timestamptz + interval '1 hour'
         and k.ends_at > $2 and k.status = $3
       order by listed desc, k.id`,
      [persoonId, now, KennissessieStatus.PUBLISHED],
    );
  }

  private async refuseGuessers(persoonId: string, now: Date): Promise<void> {
    const row = await this.database.one<{ wrong: number }>(
      `select wrong from kennissessies.check_in_guess
       where persoon_id = $1 and since > $2::timestamptz - make_interval(mins => $3)`,
      [persoonId, now, GUESS_MINUTES],
    );
    if ((row?.wrong ?? 0) < GUESSES) return;
    const message = `U hebt te vaak een verkeerde code ingevuld. Probeer het over ${GUESS_MINUTES} minuten opnieuw, of vraag de organisator om u op de lijst te zetten.`;
    throw new Refusal('RATE_LIMITED', message);
  }

  private async countGuess(persoonId: string, now: Date): Promise<void> {
    await this.database.query(
      `insert into kennissessies.check_in_guess as g (persoon_id, wrong, since) values ($1, 1, $2)
       on conflict (persoon_id) do update set
         wrong = case when g.since > $2::timestamptz - make_interval(mins => $3) then g.wrong + 1 else 1 end,
         since = case when g.since > $2::timestamptz - make_interval(mins => $3) then g.since else $2 end`,
      [persoonId, now, GUESS_MINUTES],
    );
  }
}
