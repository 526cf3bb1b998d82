import { type Doelgroep, type KennissessieForm, KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import { Clock, derivedId } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

export interface SeedKennissessie {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly form: `${KennissessieForm}`;
  readonly location?: string | null;
  readonly onlineUrl?: string | null;
  /** Null: no limit. */
  readonly capacity: number | null;
  readonly doelgroepen: readonly `${Doelgroep}`[];
  readonly themaSlugs: readonly string[];
  readonly netwerkSlug?: string | null;
  readonly status: `${KennissessieStatus}`;
  readonly organizerEmail: string;
  /** In the order in which they registered: those beyond the capacity wait. */
  readonly registrationEmails: readonly string[];
  /** Of a completed session: who did not come. */
  readonly absentEmails?: readonly string[];
  /** Of a completed session that nobody has closed yet: who has been seen so far. */
  readonly seenEmails?: readonly string[];
  /** Of a cancelled session. */
  readonly cancelReason?: string | null;
}

/** Fills kennissessies with demo data. Running it again changes nothing that people have changed. */
@Injectable()
export class KennissessiesSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Gives the slugs of those that were not there yet. */
  async kennissessies(kennissessies: readonly SeedKennissessie[]): Promise<ReadonlySet<string>> {
    return this.unitOfWork.run(async (tx) => {
      const fresh = new Set<string>();
      for (const kennissessie of kennissessies) {
        if (!(await this.insert(tx, kennissessie))) continue;
        await this.register(tx, kennissessie);
        if (kennissessie.status === KennissessieStatus.COMPLETED) await this.attend(tx, kennissessie);
        fresh.add(kennissessie.slug);
      }
      return fresh;
    });
  }

  /** False when it was there already: then its registrations are left as they are, too. */
  private async insert(tx: Tx, seed: SeedKennissessie): Promise<boolean> {
    const seats = seed.registrationEmails.slice(0, seed.capacity ?? undefined).length;
    const waiting = seed.registrationEmails.length - seats;
    const isCancelled = seed.status === KennissessieStatus.CANCELLED;
    const rows: unknown[] = await tx.query(
      `insert into kennissessies.kennissessie (id, title, summary, starts_at, ends_at, form, location, online_url, capacity,
         status, thema_ids, doelgroepen, netwerk_id, organizer_id, registered_count, waitlist_count, last_waitlist_number,
         cancel_reason, cancelled_at, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16::int, $16::int, $17, $18, $19, $19)
       on conflict do nothing returning id`,
      [
        derivedId('kennissessie', seed.slug),
        seed.title,
        seed.summary,
        seed.startsAt,
        seed.endsAt,
        seed.form,
        seed.location ?? null,
        seed.onlineUrl ?? null,
        seed.capacity,
        seed.status,
        seed.themaSlugs.map((slug) => derivedId('thema', slug)),
        seed.doelgroepen,
        seed.netwerkSlug ? derivedId('netwerk', seed.netwerkSlug) : null,
        derivedId('persoon', seed.organizerEmail),
        seats,
        waiting,
        isCancelled ? (seed.cancelReason ?? 'De sessie gaat niet door.') : null,
        isCancelled ? this.clock.now() : null,
        this.clock.now(),
      ],
    );
    return rows.length > 0;
  }

  /** Whoever was seen scanned the code as the session began; that somebody was not there stands on the list. */
  private async attend(
    tx: Tx,
    { slug, startsAt, endsAt, seenEmails, organizerEmail }: SeedKennissessie,
  ): Promise<void> {
    const id = derivedId('kennissessie', slug);
    const organizerId = derivedId('persoon', organizerEmail);
    await tx.query(
      `insert into kennissessies.attendance (registration_id, present, way, recorded_at, recorded_by)
       select id, status = 'ATTENDED', case status when 'ATTENDED' then 'QR' else 'LIST' end,
         case status when 'ATTENDED' then $2::timestamptz else $3 end,
         case status when 'ATTENDED' then persoon_id else $4 end
       from kennissessies.registration where kennissessie_id = $1 and status in ('ATTENDED', 'NO_SHOW')
       on conflict do nothing`,
      [id, startsAt, endsAt, organizerId],
    );
    if (seenEmails) return;
    await tx.query('update kennissessies.kennissessie set attendance_closed_at = $2 where id = $1', [id, endsAt]);
  }

  private async register(tx: Tx, seed: SeedKennissessie): Promise<void> {
    const { slug, capacity, registrationEmails, absentEmails = [] } = seed;
    const places = registrationEmails.map((email, index) => {
      const waits = capacity !== null && index >= capacity;
      return { email, status: statusOf(seed, email, waits), number: waits ? index - capacity + 1 : null };
    });
    const now = this.clock.now().getTime();
    await tx.query(
      `insert into kennissessies.registration (id, kennissessie_id, persoon_id, status, waitlist_number, since)
       select id, $1, persoon_id, status, number, since
       from unnest($2::uuid[], $3::uuid[], $4::text[], $5::bigint[], $6::timestamptz[]) as r(id, persoon_id, status, number, since)
       on conflict do nothing`,
      [
        derivedId('kennissessie', slug),
        places.map(({ email }) => derivedId('registration', slug, email)),
        places.map(({ email }) => derivedId('persoon', email)),
        places.map(({ status }) => status),
        places.map(({ number }) => number),
        // A second apart, so that lists show them in the order in which they came.
        places.map((_, index) => new Date(now - (places.length - index) * 1000)),
      ],
    );

    function statusOf({ status, seenEmails }: SeedKennissessie, email: string, waits: boolean): RegistrationStatus {
      if (waits) return RegistrationStatus.WAITLISTED;
      if (status !== KennissessieStatus.COMPLETED) return RegistrationStatus.REGISTERED;
      if (seenEmails) return seenEmails.includes(email) ? RegistrationStatus.ATTENDED : RegistrationStatus.REGISTERED;
      return absentEmails.includes(email) ? RegistrationStatus.NO_SHOW : RegistrationStatus.ATTENDED;
    }
  }
}
