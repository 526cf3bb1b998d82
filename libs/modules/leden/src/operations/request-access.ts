import { accessRequested, type Doelgroep } from '@academie/contracts';
import { Clock, newId } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { MailOutbox } from '@academie/platform/outbox';
import { Injectable } from '@nestjs/common';
import { accessRequestedMail } from '../mails/access-request-mails.js';
import { mailAddressOf } from '../model/mail-address.js';
import { Attempts } from './attempts.js';
import { SignInLinks } from './sign-in-links.js';

export interface AccessRequest {
  readonly email: string;
  readonly name: string;
  readonly functie: string;
  readonly doelgroep: Doelgroep;
  readonly organisationName: string;
  readonly motivation: string;
}

/** A visitor with an unknown mail domain asks for an account. What they get to see is the same for every address. */
@Injectable()
export class RequestAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly links: SignInLinks,
    private readonly events: Events,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
  ) {}

  /** Throws INVALID_INPUT for what is no address, RATE_LIMITED when it was asked too often. */
  async run(input: AccessRequest, ip: string): Promise<void> {
    const request = { ...input, email: mailAddressOf(input.email) };
    await this.unitOfWork.run(async (tx) => {
      await this.attempts.spend(tx, request.email, ip);
      // Who needs no decision gets what helps them at once: a link to sign in or to register with.
      if (await this.mayComeIn(tx, request.email)) await this.links.issue(tx, request.email, 'SIGN_IN');
      else await this.ask(tx, request);
    });
  }

  private async mayComeIn(tx: Tx, email: string): Promise<boolean> {
    const rows: { known: boolean }[] = await tx.query(
      `select exists (select from leden.persoon where email = $1)
           or exists (select from leden.mail_domain where domain = split_part($1, '@', 2)::citext) as known`,
      [email],
    );
    return rows[0]?.known ?? false;
  }

  /** Asking again while a request waits changes nothing. */
  private async ask(tx: Tx, request: AccessRequest): Promise<void> {
    const rows: { id: string }[] = await tx.query(
      `insert into leden.access_request (id, email, name, functie, doelgroep, organisation_name, motivation, requested_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (email) where decided_at is null do nothing returning id`,
      [
        newId(),
        request.email,
        request.name.trim(),
        request.functie.trim(),
        request.doelgroep,
        request.organisationName.trim(),
        request.motivation.trim(),
        this.clock.now(),
      ],
    );
    const id = rows[0]?.id;
    if (!id) return;
    await this.events.record(tx, accessRequested({ requestId: id }), null);
    await this.outbox.enqueue(tx, accessRequestedMail({ id, ...request }));
  }
}
