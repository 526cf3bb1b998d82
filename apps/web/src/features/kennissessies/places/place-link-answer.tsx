import { gqlMutation, gqlQuery } from '@academie/web-api';
import { AnswerPlaceLinkDocument, PlaceLinkDocument, type PlaceLinkFactsFragment } from '@academie/web-api/gql';
import { Button, DataList, ErrorMessage, Paragraph, Row, Stack } from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { ButtonLink } from '../../../shared/links.js';
import { placeText, whenText } from '../kennissessie-words.js';
import { untilText } from './take-offer.js';

type AnswerProps = { token: string; link: PlaceLinkFactsFragment };

/** What the mailed link is about, and the buttons that answer. Nothing happens before one of them is pressed. */
export function PlaceLinkAnswer({ token, link }: AnswerProps) {
  const client = useQueryClient();
  const outcome = useRef<HTMLDivElement>(null);
  const answer = useMutation(
    gqlMutation(AnswerPlaceLinkDocument, {
      onSuccess: ({ answerPlaceLink }) => {
        client.setQueryData(gqlQuery(PlaceLinkDocument, { token }).queryKey, { placeLink: answerPlaceLink });
      },
    }),
  );
  const answered = answer.isSuccess;
  useEffect(() => {
    // The buttons that had the focus are gone.
    if (answered) outcome.current?.focus();
  }, [answered]);
  const press = (take: boolean) => !answer.isPending && answer.mutate({ token, take });
  return (
    <Stack>
      <div ref={outcome} tabIndex={-1}>
        <Paragraph>{bodyOf(link)}</Paragraph>
      </div>
      <DataList
        facts={[
          { id: 'when', term: m.kennissessies_fact_when(), value: whenText(link) },
          { id: 'where', term: m.kennissessies_fact_where(), value: placeText(link) },
        ]}
      />
      {answer.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(answer.error)}</ErrorMessage>
        </div>
      )}
      <Row>
        {link.state === 'OPEN' && (
          <Button purpose="primary" busy={answer.isPending} onClick={() => press(true)}>
            {link.kind === 'OFFER' ? m.plaatsen_offer_take() : m.plaatsen_second_take()}
          </Button>
        )}
        {link.state === 'OPEN' && link.kind === 'OFFER' && (
          <Button purpose="secondary" aria-disabled={answer.isPending || undefined} onClick={() => press(false)}>
            {m.plaatsen_offer_decline()}
          </Button>
        )}
        <ButtonLink
          purpose={link.state === 'OPEN' ? 'subtle' : 'secondary'}
          to="/kennissessies/$id"
          params={{ id: link.kennissessieId }}
        >
          {m.plaatsen_link_to_session()}
        </ButtonLink>
      </Row>
    </Stack>
  );
}

export function titleOf({ kind, state }: PlaceLinkFactsFragment): string {
  switch (state) {
    case 'OPEN':
      return kind === 'OFFER' ? m.plaatsen_offer_title() : m.plaatsen_second_title();
    case 'TAKEN':
      return m.kennissessies_state_registered();
    case 'WAITING':
      return m.plaatsen_state_waiting();
    case 'DECLINED':
      return m.plaatsen_link_declined();
    case 'GONE':
      return m.plaatsen_link_gone();
  }
}

function bodyOf({ kind, state, expiresAt, title }: PlaceLinkFactsFragment): string {
  switch (state) {
    case 'OPEN':
      return kind === 'OFFER' && expiresAt
        ? m.plaatsen_link_offer_body({ title, until: untilText(expiresAt) })
        : m.plaatsen_link_second_body({ title });
    case 'TAKEN':
      return m.plaatsen_link_taken_body({ title });
    case 'WAITING':
      return m.plaatsen_link_waiting_body({ title });
    case 'DECLINED':
      return m.plaatsen_link_declined_body({ title });
    case 'GONE':
      return m.plaatsen_link_gone_body({ title });
  }
}
