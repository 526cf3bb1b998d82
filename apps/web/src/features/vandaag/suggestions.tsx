import { gqlQuery } from '@academie/web-api';
import { VandaagSuggestiesDocument, type VandaagSuggestiesQuery } from '@academie/web-api/gql';
import { LoadingState } from '@academie/web-ui';
import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { CardLink } from '../../shared/links.js';
import { IconBox, RowItem, Rows } from '../../shared/rows.js';
import { Nothing, Section } from './section.js';
import { SessieRow } from './sessie-row.js';
import { suggestionsOf } from './suggest.js';
import { vormWord } from './vandaag-words.js';

/** Sessions and netwerken in the themas of the reader that they do not take part in yet. */
export function Suggestions() {
  const { data, error, refetch } = useQuery(gqlQuery(VandaagSuggestiesDocument, {}));
  return (
    <Section title={m.vandaag_suggest_title()} className="academie-suggestions">
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Found {...suggestionsOf(data)} />
      ) : (
        <LoadingState kind="rows" count={3} />
      )}
    </Section>
  );
}

type Netwerk = VandaagSuggestiesQuery['netwerken']['nodes'][number];

function Found({ hasThemas, sessies, netwerken }: ReturnType<typeof suggestionsOf>) {
  if (!hasThemas) {
    return <Nothing text={m.vandaag_suggest_no_themas()} to="/account" label={m.vandaag_suggest_choose()} />;
  }
  if (sessies.length === 0 && netwerken.length === 0) {
    return <Nothing text={m.vandaag_suggest_empty()} to="/account" label={m.vandaag_suggest_change()} />;
  }
  return (
    <div className="academie-suggestions__columns">
      {sessies.length > 0 && (
        <Rows aria-label={m.vandaag_suggest_sessies()}>
          {sessies.map((sessie) => (
            <SessieRow key={sessie.id} sessie={sessie} />
          ))}
        </Rows>
      )}
      {netwerken.length > 0 && (
        <Rows aria-label={m.vandaag_suggest_netwerken()}>
          {netwerken.map((netwerk) => (
            <NetwerkRow key={netwerk.id} netwerk={netwerk} />
          ))}
        </Rows>
      )}
    </div>
  );
}

function NetwerkRow({ netwerk }: { netwerk: Netwerk }) {
  return (
    <RowItem
      media={
        <IconBox large>
          <IconUsersGroup size={28} />
        </IconBox>
      }
      kicker={vormWord[netwerk.vorm]()}
      title={<CardLink to={`/netwerken/${netwerk.slug}` as string}>{netwerk.name}</CardLink>}
    >
      <p className="academie-soft academie-small">{m.vandaag_netwerk_members({ count: netwerk.memberCount })}</p>
    </RowItem>
  );
}
