import { Paragraph, Row } from '@academie/web-ui';
import { m } from '../paraglide/messages.js';
import { ButtonLink } from '../shared/links.js';
import { PageHeader } from '../shared/page-header.js';

/** No such page, or none that this reader may know of: the API makes no difference, and neither do we. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title={m.not_found_title()} />
      <Paragraph>{m.not_found_body()}</Paragraph>
      <br />
      <Row>
        <ButtonLink to="/">{m.not_found_home()}</ButtonLink>
      </Row>
    </>
  );
}
