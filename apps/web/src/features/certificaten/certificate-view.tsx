import { gqlMutation } from '@academie/web-api';
import { type CertificaatFactsFragment, MailCertificateDocument } from '@academie/web-api/gql';
import {
  Alert,
  Button,
  ButtonAnchor,
  DataList,
  type Fact,
  Heading,
  Panel,
  Paragraph,
  Row,
  Stack,
} from '@academie/web-ui';
import { IconDownload, IconMail } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { partialDate, toFieldValue } from '../../shared/time.js';
import { FormFailure } from '../../shared/use-form.js';
import { documentPath, hoursText } from './certificate-words.js';

/** Whether it is valid and what it says; the document is there for whose it is. */
export function CertificateView({ certificaat }: { certificaat: CertificaatFactsFragment }) {
  const { withdrawnAt, viewerCan, number, issuedAt } = certificaat;
  return (
    <Stack>
      {withdrawnAt ? (
        <Alert type="error">
          <strong>{m.certificaat_withdrawn()}</strong>
          <Paragraph>{m.certificaat_withdrawn_body({ date: dayOf(withdrawnAt) })}</Paragraph>
        </Alert>
      ) : (
        <Alert type="ok">
          <strong>{m.certificaat_valid()}</strong>
          <Paragraph>{m.certificaat_valid_body({ date: dayOf(issuedAt) })}</Paragraph>
        </Alert>
      )}
      <Panel>
        <Heading level={2} appearance="level-3">
          {m.certificaat_says()}
        </Heading>
        <DataList facts={factsOf(certificaat)} />
        {viewerCan.download && (
          <Row>
            <ButtonAnchor href={documentPath(number)} download iconStart={<IconDownload aria-hidden />}>
              {m.certificaat_download()}
            </ButtonAnchor>
            {viewerCan.mail && <MailAgain number={number} />}
          </Row>
        )}
      </Panel>
    </Stack>
  );
}

/** With its year in any case: a proof is looked at for years. */
function dayOf(iso: string): string {
  return partialDate(toFieldValue(iso).date);
}

function factsOf({
  persoonName,
  title,
  startsAt,
  hours,
  organizerName,
  note,
  number,
}: CertificaatFactsFragment): Fact[] {
  const fact = (id: string, term: string, value: string) => ({ id, term, value });
  return [
    fact('name', m.certificaat_fact_name(), persoonName),
    fact('title', m.certificaat_fact_session(), title),
    fact('date', m.certificaat_fact_date(), dayOf(startsAt)),
    fact('hours', m.certificaat_fact_hours(), hoursText(hours)),
    ...(organizerName ? [fact('organizer', m.certificaat_fact_organizer(), organizerName)] : []),
    ...(note ? [fact('note', m.certificaat_fact_note(), note)] : []),
    fact('number', m.certificaat_fact_number(), number),
  ];
}

function MailAgain({ number }: { number: string }) {
  const send = useMutation(gqlMutation(MailCertificateDocument));
  return (
    <>
      <Button
        purpose="secondary"
        iconStart={<IconMail aria-hidden />}
        busy={send.isPending}
        onClick={() => send.mutate({ number })}
      >
        {m.certificaat_mail()}
      </Button>
      <span role="status">{send.isSuccess && m.certificaat_mailed()}</span>
      <FormFailure error={send.error} />
    </>
  );
}
