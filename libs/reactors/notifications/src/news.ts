import type { MailContent } from '@academie/platform/mail';

/** What a melding is about. */
export enum MeldingKind {
  NETWERK = 'NETWERK',
  WERKGROEP = 'WERKGROEP',
  KENNISSESSIE = 'KENNISSESSIE',
  LEERVRAAG = 'LEERVRAAG',
  GESPREK = 'GESPREK',
  TOEGANG = 'TOEGANG',
}

/** Something a person is told within the application. */
export interface NewsMelding {
  readonly persoonId: string;
  readonly kind: MeldingKind;
  /** One Dutch sentence. */
  readonly text: string;
  /** Path within the application. */
  readonly url: string;
  /** While a melding with this key is unread, it changes instead of getting company. */
  readonly mergeKey?: string;
  /** What the text becomes then, behind the number of times; without it the newest text stands. */
  readonly again?: string;
}

/** Something a person is told by mail. */
export interface NewsMail {
  readonly persoonId: string;
  readonly subject: string;
  /** Path within the application that the button leads to. */
  readonly url: string;
  readonly action: string;
  readonly content: Omit<MailContent, 'action'>;
}

/** What an event gives cause to tell. */
export interface News {
  readonly meldingen?: readonly NewsMelding[];
  readonly mails?: readonly NewsMail[];
}

/** Titles of people's things stand between quotes in a sentence. */
export const quoted = (title: string) => `‘${title}’`;
