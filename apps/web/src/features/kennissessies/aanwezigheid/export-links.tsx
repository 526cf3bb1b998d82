import { Block, ButtonAnchor, Heading, Paragraph, Row } from '@academie/web-ui';
import { IconDownload } from '@tabler/icons-react';
import { m } from '../../../paraglide/messages.js';

/** The list as a file. Says what it may be used for: it holds other people's addresses. */
export function ExportLinks({ kennissessieId }: { kennissessieId: string }) {
  const file = (format: string) => `/bestanden/kennissessies/${kennissessieId}/deelnemers.${format}`;
  return (
    <Block labelledBy="lijst-meenemen">
      <Heading level={2} id="lijst-meenemen">
        {m.aanwezig_export()}
      </Heading>
      <Paragraph>{m.aanwezig_export_purpose()}</Paragraph>
      <Row>
        <ButtonAnchor purpose="secondary" href={file('xlsx')} download iconStart={<IconDownload aria-hidden />}>
          {m.aanwezig_export_xlsx()}
        </ButtonAnchor>
        <ButtonAnchor purpose="secondary" href={file('csv')} download iconStart={<IconDownload aria-hidden />}>
          {m.aanwezig_export_csv()}
        </ButtonAnchor>
      </Row>
    </Block>
  );
}
