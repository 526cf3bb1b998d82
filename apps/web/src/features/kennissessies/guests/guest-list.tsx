import { gqlFetch, gqlQuery } from '@academie/web-api';
import { type GuestFragment, KennissessieGuestsDocument, WithdrawGuestInvitationDocument } from '@academie/web-api/gql';
import {
  announce,
  Button,
  type Column,
  ErrorMessage,
  Paragraph,
  StatusBadge,
  Table,
  type Tone,
} from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { shortDate } from '../../../shared/time.js';

const badges: Record<GuestFragment['status'], { tone: Tone; text: () => string }> = {
  INVITED: { tone: 'info', text: m.gasten_status_invited },
  COMING: { tone: 'positive', text: m.gasten_status_coming },
  WAITING: { tone: 'attention', text: m.gasten_status_waiting },
  DECLINED: { tone: 'muted', text: m.gasten_status_declined },
  WITHDRAWN: { tone: 'muted', text: m.gasten_status_withdrawn },
};

type GuestListProps = { kennissessieId: string; guests: readonly GuestFragment[] };

/** Who was invited, what they answered, and the way to take an invitation back. */
export function GuestList({ kennissessieId, guests }: GuestListProps) {
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: ({ id }: GuestFragment) => gqlFetch(WithdrawGuestInvitationDocument, { id }),
    onSuccess: ({ withdrawGuestInvitation }, { email }) => {
      const { queryKey } = gqlQuery(KennissessieGuestsDocument, { id: kennissessieId });
      client.setQueryData(queryKey, { kennissessie: withdrawGuestInvitation });
      announce(m.gasten_withdrawn({ name: email }));
    },
  });
  if (guests.length === 0) return <Paragraph>{m.gasten_none()}</Paragraph>;
  const columns: readonly Column<GuestFragment>[] = [
    { id: 'guest', header: m.gasten_column_guest(), rowHead: true, cell: (guest) => <Who guest={guest} /> },
    {
      id: 'status',
      header: m.gasten_column_status(),
      cell: ({ status }) => <StatusBadge tone={badges[status].tone}>{badges[status].text()}</StatusBadge>,
    },
    { id: 'since', header: m.gasten_column_since(), cell: ({ invitedAt }) => shortDate(invitedAt) },
    {
      id: 'withdraw',
      header: m.gasten_column_action(),
      cell: (guest) =>
        guest.withdrawable && (
          <Button
            purpose="secondary"
            busy={withdraw.isPending && withdraw.variables.id === guest.id}
            aria-label={m.gasten_withdraw_of({ name: guest.email })}
            onClick={() => !withdraw.isPending && withdraw.mutate(guest)}
          >
            {m.gasten_withdraw()}
          </Button>
        ),
    },
  ];
  return (
    <>
      {withdraw.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(withdraw.error)}</ErrorMessage>
        </div>
      )}
      <Table caption={m.gasten_list()} hideCaption columns={columns} rows={guests} rowKey={({ id }) => id} />
    </>
  );
}

function Who({ guest: { name, email } }: { guest: GuestFragment }) {
  if (!name) return email;
  return (
    <>
      {name} <span className="academie-small academie-soft">{email}</span>
    </>
  );
}
