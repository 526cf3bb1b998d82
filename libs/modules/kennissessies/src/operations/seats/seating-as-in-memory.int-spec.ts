import { Doelgroep, OrganisatieDirectory, PersoonDirectory } from '@academie/contracts';
import { derivedId, Refusal, type SignedIn } from '@academie/kernel';
import { CAST, type FakeOrganisaties, type FakePersonen, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Hall, type HallStatus, type Step, seekerOf } from '../../fixtures/hall.js';
import { hoursBefore } from '../../fixtures/rules.js';
import { DETAILS, manyPeople, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { anySteps } from '../../fixtures/steps.js';
import { DEFAULT_RULES } from '../../model/seating/registration-rules.js';
import { CancelRegistration } from '../registering/cancel-registration.js';
import { DecideRegistration } from '../registering/decide-registration.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { ReleaseReservation } from '../registering/release-reservation.js';
import { ReservePlaces } from '../registering/reserve-places.js';
import { SetRegistrationRules } from '../registering/set-registration-rules.js';
import { UpdateKennissessie } from '../update-kennissessie.js';
import { AnswerOffer } from './answer-offer.js';
import { lockKennissessie } from './lock-kennissessie.js';
import { PassOnOffer } from './pass-on-offer.js';
import { SeatFromReservation } from './seat-from-reservation.js';
import { Seekers } from './seeker.js';

const ORGANISATIES = { zwolle: CAST.noor.organisatie.id, utrecht: CAST.sanne.organisatie.id } as const;
const { bram } = CAST;

/** One session in the database, to which the same things happen as to a {@link Hall}. */
class RealHall {
  private readonly reservations: { readonly id: string; readonly by: number }[] = [];
  private pools = { raad: 0, zwolle: 0 };
  private approval = false;
  private now = new Date(hoursBefore(200));

  constructor(
    private readonly app: SpecApp,
    private readonly people: readonly SignedIn[],
    readonly id: string,
  ) {
    app.clock.set(this.now);
  }

  async apply(step: Step): Promise<void> {
    try {
      await this.run(step);
    } catch (error) {
      // What is refused changes nothing, there as here.
      if (!(error instanceof Refusal)) throw error;
    }
  }

  private async run(step: Step): Promise<void> {
    const { app, id } = this;
    switch (step.kind) {
      case 'register':
        await app.get(RegisterForKennissessie).run(this.person(step.who), id);
        return;
      case 'cancel':
        await app.get(CancelRegistration).run(this.person(step.who), id);
        return;
      case 'admit':
      case 'decline': {
        const own = await this.registrationOf(step.who);
        if (own) await app.get(DecideRegistration).run(bram.actor, own, step.kind === 'admit', 'Nee.');
        return;
      }
      case 'take':
        await app.get(AnswerOffer).takeOwn(this.person(step.who), id);
        return;
      case 'expire':
        return this.expire(step.who);
      case 'capacity':
        await app.get(UpdateKennissessie).run(bram.actor, id, { ...DETAILS, capacity: step.to });
        return;
      case 'pools':
        await this.setRules({ pools: step, approval: this.approval });
        this.pools = step;
        return;
      case 'approval':
        await this.setRules({ pools: this.pools, approval: step.asked });
        this.approval = step.asked;
        return;
      case 'reserve':
        this.reservations.push({
          id: await app.get(ReservePlaces).run(this.person(step.who), id, step.places),
          by: step.who,
        });
        return;
      case 'name':
        return this.name(step.reservation, step.who);
      case 'release': {
        const reservation = this.reservations[step.reservation];
        if (reservation) await app.get(ReleaseReservation).run(bram.actor, reservation.id);
        return;
      }
      case 'late':
        // So late that who is next is asked, and yet before reservations end by themselves.
        return this.setRules({ pools: this.pools, approval: this.approval, late: true });
    }
  }

  private late = false;

  private async setRules(rules: { pools: { raad: number; zwolle: number }; approval: boolean; late?: boolean }) {
    const late = this.late || rules.late === true;
    const kept = { organisatieId: null, doelgroep: null, opensAt: null };
    const pools = [
      { ...kept, doelgroep: Doelgroep.RAADSLID, places: rules.pools.raad },
      { ...kept, organisatieId: ORGANISATIES.zwolle, places: rules.pools.zwolle },
    ].filter(({ places }) => places > 0);
    await this.app.get(SetRegistrationRules).run(bram.actor, this.id, {
      ...DEFAULT_RULES,
      approval: rules.approval,
      promoteUntilHours: late ? 336 : 24,
      offerMinutes: 15,
      pools,
    });
    this.late = late;
  }

  private async expire(who: number): Promise<void> {
    const offer = await this.app.database.one<{ id: string }>(
      `select h.id from kennissessies.place_hold h join kennissessies.registration r on r.id = h.registration_id
       where r.kennissessie_id = $1 and r.persoon_id = $2`,
      [this.id, this.person(who).persoonId],
    );
    if (!offer) return;
    // Of all offers this one alone has run out.
    await this.app.database.query('update kennissessies.place_hold set expires_at = $2 where id = $1', [
      offer.id,
      this.now,
    ]);
    await this.app.get(PassOnOffer).run(offer.id);
  }

  private async name(index: number, who: number): Promise<void> {
    const reservation = this.reservations[index];
    if (!reservation) return;
    const by = { reservationId: reservation.id, persoonId: this.person(reservation.by).persoonId };
    const seeker = await this.app.get(Seekers).of(this.person(who).persoonId);
    await this.app.unitOfWork.run(async (tx) => {
      await lockKennissessie(tx, this.id);
      await this.app.get(SeatFromReservation).run(tx, this.id, by, seeker);
    });
  }

  private async registrationOf(who: number): Promise<string | null> {
    const row = await this.app.database.one<{ id: string }>(
      'select id from kennissessies.registration where kennissessie_id = $1 and persoon_id = $2',
      [this.id, this.person(who).persoonId],
    );
    return row?.id ?? null;
  }

  private person(who: number): SignedIn {
    const person = this.people[who];
    if (!person) throw new Error(`There is no person ${who}`);
    return person;
  }

  /** Everybody's standing, the line in its order, and whether the counts say what the rows say. */
  async standing(): Promise<Standing> {
    const rows = await this.app.database.query<{ who: string; status: HallStatus; offered: boolean; lapsed: boolean }>(
      `select r.persoon_id as who, r.status, h.id is not null as offered, r.lapsed_at is not null as lapsed
       from kennissessies.registration r left join kennissessies.place_hold h on h.registration_id = r.id
       where r.kennissessie_id = $1 and r.status <> 'CANCELLED' order by r.waitlist_number, r.persoon_id`,
      [this.id],
    );
    const counts = await this.app.database.one<Standing['counts'] & { rows: Standing['counts'] }>(
      `select k.registered_count as seats, k.held_count as held, k.waitlist_count as waiting, jsonb_build_object(
         'seats', (select count(*) from kennissessies.registration r where r.kennissessie_id = k.id and r.status = 'REGISTERED'),
         'held', (select count(*) from kennissessies.place_hold h where h.kennissessie_id = k.id),
         'waiting', (select count(*) from kennissessies.registration r where r.kennissessie_id = k.id and r.status = 'WAITLISTED')
       ) as rows from kennissessies.kennissessie k where k.id = $1`,
      [this.id],
    );
    if (!counts) throw new Error('The session is gone');
    const { rows: counted, ...written } = counts;
    expect(written).toEqual(counted);
    const numbers = new Map(this.people.map(({ persoonId }, who) => [persoonId, who]));
    const numbered = rows.map(({ who, ...row }) => ({ ...row, who: numbers.get(who) ?? -1 }));
    return standingOf(numbered, written);
  }
}

interface Standing {
  readonly statuses: Record<string, HallStatus>;
  readonly line: number[];
  readonly offered: number[];
  readonly lapsed: number[];
  readonly counts: { readonly seats: number; readonly held: number; readonly waiting: number };
}

function standingOf(
  rows: readonly { who: number; status: HallStatus; offered: boolean; lapsed: boolean }[],
  counts: Standing['counts'],
): Standing {
  const numbers = (some: typeof rows) => some.map(({ who }) => who).sort((a, b) => a - b);
  return {
    statuses: Object.fromEntries(rows.map(({ who, status }) => [who, status])),
    line: rows.filter(({ status }) => status === 'WAITLISTED').map(({ who }) => who),
    offered: numbers(rows.filter(({ offered }) => offered)),
    lapsed: numbers(rows.filter(({ lapsed }) => lapsed)),
    counts,
  };
}

function inMemory(hall: Hall, people: number): Standing {
  const inLine = new Map(hall.line.map((who, place) => [who, place]));
  const rows = Array.from({ length: people }, (_, who) => who).flatMap((who) => {
    const status = hall.statusOf(who);
    return status ? [{ who, status, offered: hall.offers.has(who), lapsed: hall.lapsed.has(who) }] : [];
  });
  rows.sort((a, b) => (inLine.get(a.who) ?? -1) - (inLine.get(b.who) ?? -1));
  return standingOf(rows, { seats: hall.seats.size, held: hall.held, waiting: hall.line.length });
}

describe('seating in the database', () => {
  const PEOPLE = 12;
  let app: SpecApp;
  let people: SignedIn[];
  beforeAll(async () => {
    app = await startKennissessies();
    people = (await manyPeople(app, PEOPLE)).map((actor, who) => {
      const { doelgroep, organisatieId } = seekerOf(who);
      const organisatie = ORGANISATIES[organisatieId === 'zwolle' ? 'zwolle' : 'utrecht'];
      const card = { name: `Deelnemer ${who}`, functie: null, doelgroep: doelgroep ?? Doelgroep.AMBTENAAR };
      const email = `deelnemer${who}@gemeente.test`;
      const rights = { email, roles: [] };
      const persoon = { id: actor.persoonId, organisatieId: organisatie, ...card, ...rights };
      (app.get(PersoonDirectory) as FakePersonen).cards.set(actor.persoonId, persoon);
      return { ...actor, organisatieId: organisatie };
    });
    for (const [slug, id] of Object.entries(ORGANISATIES)) {
      const card = { id, slug, name: slug, soort: 'GEMEENTE' as never, code: null, provincie: null };
      (app.get(OrganisatieDirectory) as FakeOrganisaties).cards.set(id, card);
    }
    expect(people[0]?.persoonId).toBe(derivedId('persoon', 'deelnemer0@gemeente.test'));
  });
  afterAll(() => app.close());

  it('does what the decisions say, whatever happens in which order', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps(25), async (steps) => {
        app.clock.set(hoursBefore(200));
        const real = new RealHall(app, people, await publishedSession(app, { capacity: 3 }));
        const hall = new Hall();
        for (const anyone of steps) {
          const step = hall.aimed(anyone);
          hall.apply(step);
          await real.apply(step);
          expect({ step, ...(await real.standing()) }).toEqual({ step, ...inMemory(hall, PEOPLE) });
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
