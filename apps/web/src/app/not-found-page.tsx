import { Paragraph, Row, Stack } from '@academie/web-ui';
import { m } from '../paraglide/messages.js';
import { ButtonLink, RouteLink } from '../shared/links.js';
import { PageHeader } from '../shared/page-header.js';

/** No such page, or none that this reader may know of: the API makes no difference, and neither do we. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title={m.not_found_title()} />
      <Stack>
        <Paragraph>{m.not_found_body()}</Paragraph>
        <Row>
          <ButtonLink to="/">{m.not_found_home()}</ButtonLink>
          <RouteLink to={'/zoeken' as string}>{m.not_found_search()}</RouteLink>
        </Row>
      </Stack>
    </>
  );
}
