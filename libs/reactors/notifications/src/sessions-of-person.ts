import { type KennissessieCard, KennissessieDirectory, KennissessieStatus } from '@academie/contracts';
import { describeMoment } from '@academie/platform/calendar';
import { Injectable } from '@nestjs/common';
import { MeldingKind, type News, quoted } from './news.js';

/** One session, or the dates of a series, told as one thing. */
export interface ToldSessions {
  readonly title: string;
  /** "‘Hitte in de stad’, op dinsdag …" or "de reeks ‘Leerkring’, 6 datums vanaf dinsdag …". */
  readonly what: string;
  readonly url: string;
  readonly several: boolean;
}

interface Words {
  readonly text: string;
  readonly subject: string;
  readonly heading: string;
  readonly action: string;
  readonly more: string;
  readonly footer: string;
}

/** Tells somebody of what they do for sessions: of a whole series in one message. */
@Injectable()
export class SessionsOfPerson {
  constructor(private readonly kennissessies: KennissessieDirectory) {}

  /** Null when none of them is to be told of any more. */
  async describe(kennissessieIds: readonly string[]): Promise<ToldSessions | null> {
    const cards = await this.kennissessies.byIds(kennissessieIds);
    const found = kennissessieIds.flatMap((id) => cards.get(id) ?? []);
    const left = found.filter(({ status }) => status !== KennissessieStatus.CANCELLED);
    const [first] = left;
    if (!first) return null;
    return left.length > 1 && first.reeks ? ofReeks(first, first.reeks, left.length) : ofOne(first);
  }

  news(persoonId: string, { url }: ToldSessions, words: Words): News {
    const { text, subject, heading, action, more, footer } = words;
    const content = { preheader: text, heading, paragraphs: [text, more], footer };
    return {
      meldingen: [{ persoonId, kind: MeldingKind.KENNISSESSIE, text, url }],
      mails: [{ persoonId, subject, url, action, content }],
    };
  }
}

function ofOne({ id, title, startsAt }: KennissessieCard): ToldSessions {
  const what = `${quoted(title)}, ${describeMoment(startsAt)}`;
  return { title, what, url: `/kennissessies/${id}`, several: false };
}

function ofReeks(
  { startsAt }: KennissessieCard,
  { id, title }: NonNullable<KennissessieCard['reeks']>,
  count: number,
): ToldSessions {
  const what = `de reeks ${quoted(title)}, ${count} datums vanaf ${describeMoment(startsAt)}`;
  return { title, what, url: `/kennissessies/reeks/${id}`, several: true };
}
