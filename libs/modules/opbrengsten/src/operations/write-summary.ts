import { GesprekStarter, KennissessieStatus, ruimteIdOf, summarySent } from '@academie/contracts';
import { Clock, conflict, derivedId, invalidInput, type SignedIn } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Inject, Injectable } from '@nestjs/common';
import { gesprekBody } from '../model/summary-text.js';
import { OpbrengstReader } from '../reading/opbrengst-reader.js';
import { SessionStanding, type Standing } from './session-standing.js';

const LONGEST = 10_000;

/** The organiser writes down what was said, and sends it to the netwerk or to those who took part. */
@Injectable()
export class WriteSummary {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly standing: SessionStanding,
    private readonly reader: OpbrengstReader,
    private readonly gesprekken: GesprekStarter,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Keeps it for later; nobody else sees it. Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, or CONFLICT: it was sent. */
  async save(actor: SignedIn, kennissessieId: string, text: string): Promise<void> {
    await this.standing.toManage(actor, kennissessieId);
    const body = acceptBody(text);
    await this.unitOfWork.run((tx) => this.keep(tx, actor, kennissessieId, body));
  }

  /**
   * Sends it, once. In the netwerk it becomes a gesprek, whose id follows from the session: trying again after something
   * went wrong in between does not start a second one. Throws as `save`, or CONFLICT: the session is not over.
   */
  async send(actor: SignedIn, kennissessieId: string, text: string): Promise<void> {
    const standing = await this.standing.toManage(actor, kennissessieId);
    const body = acceptBody(text);
    this.checkOver(standing);
    await this.unitOfWork.run((tx) => this.keep(tx, actor, kennissessieId, body));
    const gesprekId = await this.startGesprek(actor, standing, body);
    await this.unitOfWork.run(async (tx) => {
      const [rows]: [unknown[]] = await tx.query(
        `update opbrengsten.summary set sent_at = $2, gesprek_id = $3 where kennissessie_id = $1 and sent_at is null
         returning 1`,
        [kennissessieId, this.clock.now(), gesprekId],
      );
      if (rows.length > 0) await this.events.record(tx, summarySent({ kennissessieId, gesprekId }), actor.persoonId);
    });
  }

  private checkOver({ session }: Standing): void {
    const held = session.status === KennissessieStatus.PUBLISHED || session.status === KennissessieStatus.COMPLETED;
    if (held && session.endsAt <= this.clock.now()) return;
    throw conflict('NOT_OVER', 'U kunt de samenvatting versturen als de sessie is geweest.');
  }

  /** Null: the session has no netwerk, or the organiser may start no gesprek there. */
  private async startGesprek(actor: SignedIn, { session }: Standing, body: string): Promise<string | null> {
    if (session.netwerkId === null) return null;
    const ruimteId = ruimteIdOf('netwerk', session.netwerkId);
    if (!(await this.gesprekken.mayStart(actor, ruimteId))) return null;
    const id = derivedId('summary', session.id);
    const opbrengst = await this.reader.get(actor, session.id);
    const title = `Samenvatting: ${session.title}`.slice(0, 160);
    await this.gesprekken.start(actor, {
      id,
      ruimteId,
      title,
      body: gesprekBody(body, opbrengst, this.settings.baseUrl),
    });
    return id;
  }

  private async keep(tx: Tx, actor: SignedIn, kennissessieId: string, body: string): Promise<void> {
    const rows: unknown[] = await tx.query(
      `insert into opbrengsten.summary as s (kennissessie_id, body, author_id, saved_at) values ($1, $2, $3, $4)
       on conflict (kennissessie_id) do update set body = excluded.body, author_id = excluded.author_id,
         saved_at = excluded.saved_at where s.sent_at is null
       returning 1`,
      [kennissessieId, body, actor.persoonId, this.clock.now()],
    );
    if (rows.length === 0) throw conflict('SENT', 'De samenvatting is al verstuurd.');
  }
}

function acceptBody(text: string): string {
  // PostgreSQL cannot keep a NUL in a text, and nobody means to write one.
  const body = text.replaceAll('\u0000', '').trim();
  if (body.length >= 10 && body.length <= LONGEST) return body;
  throw invalidInput([{ path: 'body', message: 'Schrijf een samenvatting van 10 tot 10.000 tekens.' }]);
}
