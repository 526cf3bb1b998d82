import type { VandaagLeervraagFragment, VandaagOwnQuery, VandaagSessieFragment } from '@academie/web-api/gql';
import { CountBadge, StatusBadge } from '@academie/web-ui';
import { IconMessages } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { IconBox, RowItem, Rows } from '../../shared/rows.js';
import { relativeDay } from '../../shared/time.js';
import { Nothing, Section } from './section.js';
import { SessieRow } from './sessie-row.js';
import { leervraagBadge } from './vandaag-words.js';

const MOST = 5;

/** The sessions of the reader that are still to come. */
export function OwnSessies({ sessies }: { sessies: readonly VandaagSessieFragment[] }) {
  return (
    <Section
      title={m.vandaag_sessies_title()}
      more={{ to: '/kennissessies', search: { mijn: true }, label: m.vandaag_sessies_more() }}
    >
      {sessies.length === 0 ? (
        <Nothing text={m.vandaag_sessies_empty()} to="/kennissessies" label={m.vandaag_sessies_find()} />
      ) : (
        <Rows>
          {sessies.slice(0, MOST).map((sessie) => (
            <SessieRow key={sessie.id} sessie={sessie} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

/** Gesprekken in which something stands that the reader has not seen. */
export function UnreadGesprekken({ gesprekken }: { gesprekken: VandaagOwnQuery['unreadGesprekken'] }) {
  return (
    <Section title={m.vandaag_gesprekken_title()}>
      {gesprekken.nodes.length === 0 ? (
        <Nothing text={m.vandaag_gesprekken_empty()} to="/netwerken" label={m.vandaag_gesprekken_find()} />
      ) : (
        <Rows>
          {gesprekken.nodes.map((gesprek) => (
            <RowItem
              key={gesprek.id}
              media={
                <IconBox>
                  <IconMessages />
                </IconBox>
              }
              kicker={gesprek.ruimte.name}
              title={<CardLink to={`/gesprekken/${gesprek.id}` as string}>{gesprek.title}</CardLink>}
              end={
                <CountBadge
                  count={gesprek.unreadCount}
                  label={m.vandaag_gesprek_unread({ count: gesprek.unreadCount })}
                />
              }
            >
              <p className="academie-soft academie-small">
                {m.vandaag_gesprek_last({ day: relativeDay(gesprek.lastBerichtAt) })}
              </p>
            </RowItem>
          ))}
        </Rows>
      )}
      {gesprekken.totalCount > gesprekken.nodes.length && (
        <p className="academie-soft academie-small">
          {m.vandaag_gesprekken_rest({ count: gesprekken.totalCount - gesprekken.nodes.length })}
        </p>
      )}
    </Section>
  );
}

type OwnVragenProps = { leervragen: readonly VandaagLeervraagFragment[]; persoonId: string };

/** What the reader asked at the loket, and what was put to them, with how it stands. */
export function OwnVragen({ leervragen, persoonId }: OwnVragenProps) {
  return (
    <Section title={m.vandaag_vragen_title()} more={{ to: '/vragen', label: m.vandaag_vragen_more() }}>
      {leervragen.length === 0 ? (
        <Nothing text={m.vandaag_vragen_empty()} to="/stel-een-vraag" label={m.nav_stel_een_vraag()} />
      ) : (
        <Rows>
          {leervragen.map((vraag) => {
            const badge = leervraagBadge[vraag.status]();
            return (
              <RowItem
                key={vraag.id}
                kicker={
                  vraag.askedBy.id === persoonId ? vraag.number : m.vandaag_vraag_for_you({ number: vraag.number })
                }
                title={<CardLink to={`/vragen/${vraag.id}` as string}>{vraag.subject}</CardLink>}
                end={<StatusBadge tone={badge.tone}>{badge.text}</StatusBadge>}
              >
                <p className="academie-soft academie-small">
                  {m.vandaag_vraag_asked({ day: relativeDay(vraag.submittedAt) })}
                </p>
              </RowItem>
            );
          })}
        </Rows>
      )}
    </Section>
  );
}
