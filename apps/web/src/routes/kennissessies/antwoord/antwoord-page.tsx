import { gqlQuery } from '@academie/web-api';
import { AntwoordLinkDocument, type ReplyLinkPurpose } from '@academie/web-api/gql';
import { LoadingState, Narrow } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LinkAnswer, ToSession } from '../../../features/kennissessies/antwoorden/link-answer.js';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { PageHeader } from '../../../shared/page-header.js';

const confirmRoute = getRouteApi('/kennissessies/antwoord/$token');
const undoRoute = getRouteApi('/kennissessies/terug/$token');

/** "Somebody declined for you: is that right?" */
export function ConfirmPage() {
  const { token } = confirmRoute.useParams();
  return (
    <LinkPage token={token} purpose="CONFIRM" title={m.antwoord_confirm_title()} lead={m.antwoord_confirm_lead()} />
  );
}

/** "You gave your seat up: do you come after all?" */
export function UndoPage() {
  const { token } = undoRoute.useParams();
  return <LinkPage token={token} purpose="UNDO" title={m.antwoord_undo_title()} lead={m.antwoord_undo_lead()} />;
}

/** Looked at once: after the button was pressed the page itself says what came of it. */
function replyLinkQuery(token: string) {
  return { ...gqlQuery(AntwoordLinkDocument, { token }), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 };
}

type LinkPageProps = { token: string; purpose: ReplyLinkPurpose; title: string; lead: string };

function LinkPage({ token, purpose, title, lead }: LinkPageProps) {
  const { data, error, refetch } = useQuery(replyLinkQuery(token));
  if (error && !data) {
    return (
      <>
        <PageHeader title={title} />
        <Failure error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) return <LoadingState kind="page" />;
  const { replyLink } = data;
  if (!replyLink.valid || replyLink.purpose !== purpose) {
    return (
      <>
        <PageHeader title={m.antwoord_gone_title()} lead={m.antwoord_gone_body()} />
        <ToSession kennissessieId={replyLink.kennissessieId ?? null} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <Narrow>
        <LinkAnswer token={token} purpose={purpose} link={replyLink} />
      </Narrow>
    </>
  );
}
