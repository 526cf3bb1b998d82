import { gqlQuery } from '@academie/web-api';
import { LeervraagSessiesDocument } from '@academie/web-api/gql';
import { DateBlock, Heading, Panel } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { CardLink } from '../../../shared/links.js';
import { RowItem, Rows } from '../../../shared/rows.js';
import { dateAndTime, dateParts } from '../../../shared/time.js';

/** Sessions that were planned because of this question, or that answer it. */
export function VraagSessies({ leervraagId }: { leervraagId: string }) {
  const { data } = useQuery({ ...gqlQuery(LeervraagSessiesDocument, { id: leervraagId }), retry: false });
  const sessies = data?.leervraag?.kennissessies ?? [];
  if (sessies.length === 0) return null;
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.planhulp_vraag_sessies()}
      </Heading>
      <Rows>
        {sessies.map(({ id, title, startsAt }) => (
          <RowItem
            key={id}
            media={<DateBlock {...dateParts(startsAt)} />}
            title={<CardLink to={`/kennissessies/${id}` as string}>{title}</CardLink>}
          >
            <p className="academie-soft academie-small">{dateAndTime(startsAt)}</p>
          </RowItem>
        ))}
      </Rows>
    </Panel>
  );
}
