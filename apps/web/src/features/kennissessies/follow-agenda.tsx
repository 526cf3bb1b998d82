import { useViewer } from '@academie/web-api';
import type { KennissessieThemasQuery } from '@academie/web-api/gql';
import { Heading, Panel, Paragraph } from '@academie/web-ui';
import { useId } from 'react';
import { m } from '../../paraglide/messages.js';
import { AgendaAddress } from '../../shared/agenda-address.js';
import type { KennissessiesSearch } from './kennissessies-search.js';

type FollowAgendaProps = { search: KennissessiesSearch; themas: KennissessieThemasQuery['themas'] };

/** The sessions of this list in the reader's own calendar: their own ones, those on the thema, or all public ones. */
export function FollowAgenda({ search, themas }: FollowAgendaProps) {
  const id = useId();
  const viewer = useViewer();
  const { origin } = window.location;
  const thema = themas.find(({ slug }) => slug === search.thema);
  const own = search.mijn ? viewer?.agendaUrl : undefined;
  const feed = own
    ? { url: own, text: m.agenda_follow_mine() }
    : thema
      ? { url: `${origin}/themas/${thema.slug}/agenda.ics`, text: m.agenda_follow_thema({ thema: thema.name }) }
      : { url: `${origin}/kennissessies/agenda.ics`, text: m.agenda_follow_all() };
  return (
    <section aria-labelledby={id} className="academie-no-print">
      <Panel wash>
        <Heading level={2} appearance="level-3" id={id}>
          {m.agenda_follow_title()}
        </Heading>
        <Paragraph>{feed.text}</Paragraph>
        <AgendaAddress key={feed.url} url={feed.url} />
      </Panel>
    </section>
  );
}
