import {
  type AttendanceWay,
  OrganisatieDirectory,
  PersoonDirectory,
  type RegistrationStatus,
} from '@academie/contracts';
import { notFound, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { UnitOfWork } from '@academie/platform/database';
import { slugOf } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';
import { ATTENDEE_FILES, type AttendeeFile, type AttendeeFormat } from '../../exporting/attendee-files.js';
import { type AttendeeRow, columnsFor } from '../../exporting/attendee-rows.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { type AnswersOfSession, AnswersReader } from '../../reading/questions/answers-reader.js';

interface PlaceRow {
  readonly id: string;
  readonly persoonId: string;
  readonly status: RegistrationStatus;
  readonly since: Date;
  readonly way: AttendanceWay | null;
  readonly recordedAt: Date | null;
  readonly walkIn: boolean;
}

/** An organiser takes the list of participants along. It is a look into other people's data, so it is written down who took it. */
@Injectable()
export class ExportAttendees {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly reader: KennissessieReader,
    private readonly personen: PersoonDirectory,
    private readonly organisaties: OrganisatieDirectory,
    private readonly answersReader: AnswersReader,
  ) {}

  /** Throws NOT_FOUND, also for who may see the session but not its list: for them there is no such file. */
  async run(
    actor: SignedIn,
    kennissessieId: string,
    format: AttendeeFormat,
  ): Promise<AttendeeFile & { readonly name: string }> {
    const { viewerCan, title } = await this.reader.get(actor, kennissessieId);
    if (!viewerCan.seeAttendees) throw notFound();
    const places = await this.unitOfWork.run(async (tx) => {
      const found: PlaceRow[] = await tx.query(
        `select r.id, r.persoon_id as "persoonId", r.status, r.since, a.way, a.recorded_at as "recordedAt",
           coalesce(a.walk_in, false) as "walkIn"
         from kennissessies.registration r
         left join kennissessies.attendance a on a.registration_id = r.id and r.status in ('ATTENDED', 'NO_SHOW')
         where r.kennissessie_id = $1 and r.status not in ('CANCELLED', 'DECLINED')
         order by r.waitlist_number nulls first, r.since, r.id`,
        [kennissessieId],
      );
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: 'attendees.exported',
        subject: { kind: 'kennissessie', id: kennissessieId },
        details: { format, rows: found.length },
      });
      return found;
    });
    const { questions, answers } = await this.answersReader.answersOf(kennissessieId);
    const file = await ATTENDEE_FILES[format](columnsFor(questions), await this.rowsOf(places, answers));
    return { ...file, name: `deelnemers-${slugOf(title)}.${format}` };
  }

  private async rowsOf(places: readonly PlaceRow[], answers: AnswersOfSession['answers']): Promise<AttendeeRow[]> {
    const ids = places.map(({ persoonId }) => persoonId);
    const [personen, recipients] = await Promise.all([this.personen.byIds(ids), this.personen.recipientsOf(ids)]);
    const works = [...personen.values()].flatMap(({ organisatieId }) => organisatieId ?? []);
    const organisaties = await this.organisaties.byIds([...new Set(works)]);
    return places.flatMap(({ id, persoonId, ...place }) => {
      const persoon = personen.get(persoonId);
      if (!persoon) return [];
      const { name, functie, doelgroep, organisatieId } = persoon;
      const organisatie = (organisatieId && organisaties.get(organisatieId)?.name) || null;
      const own = answers.get(id) ?? new Map<string, readonly string[]>();
      return [
        {
          ...place,
          answers: own,
          name,
          functie,
          doelgroep,
          organisatie,
          email: recipients.get(persoonId)?.address ?? '',
        },
      ];
    });
  }
}
