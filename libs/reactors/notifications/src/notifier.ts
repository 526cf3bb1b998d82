import { PersoonDirectory } from '@academie/contracts';
import { Clock, derivedId } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { type MailMessage, mail } from '@academie/platform/mail';
import { MailOutbox } from '@academie/platform/outbox';
import { Realtime } from '@academie/platform/realtime';
import { Inject, Injectable } from '@nestjs/common';
import type { News, NewsMail, NewsMelding } from './news.js';

/** A melding as it was written. */
export interface Written {
  id: string;
  persoon_id: string;
  text: string;
  url: string;
}

/** Tells people something because of an event: in the application, live, and by mail. The same event tells it once. */
@Injectable()
export class Notifier {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: MailOutbox,
    private readonly realtime: Realtime,
    private readonly personen: PersoonDirectory,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Who is there no more is not told. Sockets hear of it once it is committed; a browser that was away asks. */
  async tell(event: { readonly id: string }, { meldingen = [], mails = [] }: News): Promise<void> {
    const people = [...meldingen, ...mails].map(({ persoonId }) => persoonId);
    if (people.length === 0) return;
    const recipients = await this.personen.recipientsOf([...new Set(people)]);
    const known = meldingen.filter(({ persoonId }) => recipients.has(persoonId));
    const written = await this.unitOfWork.run(async (tx) => {
      const told = await this.write(tx, event.id, known);
      for (const news of mails) {
        const to = recipients.get(news.persoonId);
        if (to) await this.outbox.enqueue(tx, this.message(event.id, to, news));
      }
      return told;
    });
    this.speak(written);
  }

  /** In a transaction of the caller's, for people who are there. Let them hear it with {@link speak} once it is committed. */
  async write(tx: Tx, eventId: string, meldingen: readonly NewsMelding[]): Promise<readonly Written[]> {
    const plain = await this.insert(
      tx,
      eventId,
      meldingen.filter(({ mergeKey }) => !mergeKey),
    );
    const merged = await this.merge(
      tx,
      eventId,
      meldingen.filter(({ mergeKey }) => mergeKey),
    );
    return [...plain, ...merged];
  }

  /** Tells browsers that are open of what was written. */
  speak(written: readonly Written[]): void {
    for (const { id, persoon_id, text, url } of written) {
      this.realtime.toPersoon(persoon_id, 'melding:created', { id, text, url });
    }
  }

  private async insert(tx: Tx, eventId: string, meldingen: readonly NewsMelding[]): Promise<Written[]> {
    if (meldingen.length === 0) return [];
    return tx.query(
      `insert into notifications.melding (id, persoon_id, kind, text, url, event_id, created_at)
       select n.id, n."persoonId", n.kind, n.text, n.url, $2, $3
       from jsonb_to_recordset($1::jsonb) as n(id uuid, "persoonId" uuid, kind text, text text, url text)
       on conflict (id) do nothing returning id, persoon_id, text, url`,
      [rowsOf(eventId, meldingen), eventId, this.clock.now()],
    );
  }

  /**
   * While a melding with the same key is unread, it changes instead of getting company. The ids of events follow the
   * order in which they were recorded, so one that is not newer than what was told already is a second delivery, also
   * when the melding has been read since.
   */
  private async merge(tx: Tx, eventId: string, meldingen: readonly NewsMelding[]): Promise<Written[]> {
    if (meldingen.length === 0) return [];
    return tx.query(
      `insert into notifications.melding as m (id, persoon_id, kind, text, url, event_id, merge_key, again, created_at)
       select n.id, n."persoonId", n.kind, n.text, n.url, $2, n."mergeKey", n.again, $3
       from jsonb_to_recordset($1::jsonb)
         as n(id uuid, "persoonId" uuid, kind text, text text, url text, "mergeKey" text, again text)
       where not exists (select from notifications.melding o
         where o.persoon_id = n."persoonId" and o.merge_key = n."mergeKey" and o.event_id >= $2)
       on conflict (persoon_id, merge_key) where read_at is null and merge_key is not null do update
         set text = case when excluded.again is null then excluded.text else (m.times + 1) || ' ' || excluded.again end,
           times = m.times + 1, url = excluded.url, event_id = excluded.event_id, created_at = excluded.created_at
       returning id, persoon_id, text, url`,
      [rowsOf(eventId, meldingen), eventId, this.clock.now()],
    );
  }

  private message(
    eventId: string,
    to: MailMessage['to'],
    { persoonId, subject, url, action, content }: NewsMail,
  ): MailMessage {
    const link = { label: action, url: `${this.settings.baseUrl}${url}` };
    return {
      key: `notifications:${derivedId(eventId, persoonId)}`,
      to,
      subject,
      ...mail({ ...content, action: link }),
    };
  }
}

/** The id of a melding derives from the event and the person: a second delivery finds it there. */
function rowsOf(eventId: string, meldingen: readonly NewsMelding[]): string {
  return JSON.stringify(meldingen.map((melding) => ({ ...melding, id: derivedId(eventId, melding.persoonId) })));
}
