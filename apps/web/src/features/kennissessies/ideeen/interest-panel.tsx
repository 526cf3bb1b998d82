import { gqlFetch, useViewer } from '@academie/web-api';
import {
  DropInterestDocument,
  type InterestWish,
  type SessieIdeeDetailFragment,
  ShowInterestDocument,
} from '@academie/web-api/gql';
import { Button, Heading, Panel, Paragraph, Row } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { ButtonLink } from '../../../shared/links.js';
import { useShowIdee } from './use-show-idee.js';

/** What pressing does: be on the list with this wish, or be off it. */
type Choice = InterestWish | 'DROP';

/** Whether the reader wants to come, said beforehand what will happen, and the ways to say so and to take it back. */
export function InterestPanel({ idee }: { idee: SessieIdeeDetailFragment }) {
  const viewer = useViewer();
  const show = useShowIdee();
  const choose = useMutation({
    mutationFn: (choice: Choice) => send(idee.id, choice),
    onSuccess: show,
  });
  const { viewerWish: wish, viewerCan } = idee;
  if (viewer === null && idee.status === 'OPEN') {
    return (
      <Panel className="academie-no-print">
        <Explained wish={null} />
        <ButtonLink purpose="primary" to="/inloggen" search={{ terug: `/kennissessies/ideeen/${idee.id}` }}>
          {m.aanmelden_idee_sign_in()}
        </ButtonLink>
      </Panel>
    );
  }
  if (!viewerCan.showInterest) return null;
  // Each button stays the same element whatever it does next, so that the focus keeps its place.
  const button = (own: InterestWish, label: string, main: boolean) => (
    <Button
      purpose={main && wish === null ? 'primary' : 'secondary'}
      aria-disabled={choose.isPending || undefined}
      onClick={(event) => {
        // The second half of a double click would take back what the first did.
        if (event.detail <= 1 && !choose.isPending) choose.mutate(wish === own ? 'DROP' : own);
      }}
    >
      {wish === own ? m.aanmelden_idee_drop() : label}
    </Button>
  );
  return (
    <Panel wash={wish !== null} className="academie-no-print">
      <Explained wish={wish} />
      <Row>
        {button('REGISTER', m.aanmelden_idee_register(), true)}
        {button('TELL', m.aanmelden_idee_tell(), false)}
      </Row>
      <div className="academie-card__confirm" role="status" data-failed={choose.isError || undefined}>
        {choose.isError && `${m.aanmelden_idee_not_done()} ${failureText(choose.error)}`}
        {choose.isSuccess && done[choose.variables]()}
      </div>
    </Panel>
  );
}

const done: Record<Choice, () => string> = {
  REGISTER: m.aanmelden_idee_done_register,
  TELL: m.aanmelden_idee_done_tell,
  DROP: m.aanmelden_idee_done_drop,
};

async function send(ideeId: string, choice: Choice): Promise<SessieIdeeDetailFragment> {
  if (choice === 'DROP') return (await gqlFetch(DropInterestDocument, { ideeId })).dropInterest;
  return (await gqlFetch(ShowInterestDocument, { ideeId, wish: choice })).showInterest;
}

function Explained({ wish }: { wish: InterestWish | null }) {
  const title = {
    REGISTER: m.aanmelden_idee_on_title,
    TELL: m.aanmelden_idee_tell_title,
    none: m.aanmelden_idee_want_title,
  }[wish ?? 'none']();
  return (
    <>
      <Heading level={2} appearance="level-3">
        {title}
      </Heading>
      {wish === 'REGISTER' && <Paragraph>{m.aanmelden_idee_on_body()}</Paragraph>}
      {wish === 'TELL' && <Paragraph>{m.aanmelden_idee_tell_body()}</Paragraph>}
      {wish === null && (
        <>
          <Paragraph>{m.aanmelden_idee_want_body()}</Paragraph>
          <Paragraph>{m.aanmelden_idee_want_tell()}</Paragraph>
          <p className="academie-small academie-soft">{m.aanmelden_idee_want_names()}</p>
        </>
      )}
    </>
  );
}
