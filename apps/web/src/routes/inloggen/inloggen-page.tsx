import { useViewer } from '@academie/web-api';
import { Alert, Heading, Paragraph, Stack } from '@academie/web-ui';
import { getRouteApi } from '@tanstack/react-router';
import { CastList } from '../../features/leden/cast-list.js';
import { SignInForm } from '../../features/leden/sign-in-form.js';
import { m } from '../../paraglide/messages.js';
import { RouteLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { sitePath } from '../../shared/site-path.js';

const route = getRouteApi('/inloggen');

/** Signing in by a mailed link; in the demo also as one of the invented people. */
export function InloggenPage() {
  const { terug } = route.useSearch();
  const viewer = useViewer();
  return (
    <>
      <PageHeader title={m.sign_in()} lead={m.leden_sign_in_lead()} crumbs={[]} />
      <div className="academie-sign-in">
        <div>
          {viewer && (
            <Alert type="info">
              {m.leden_signed_in_as({ name: viewer.persoon.name })}{' '}
              <RouteLink {...sitePath(terug ?? '/')}>{m.leden_signed_in_go()}</RouteLink>
            </Alert>
          )}
          <SignInForm returnTo={terug} />
          <Stack gap="tight">
            <Heading level={2} appearance="level-4">
              {m.leden_new_title()}
            </Heading>
            <Paragraph>{m.leden_new_body()}</Paragraph>
            <Paragraph>
              {m.leden_new_elsewhere()} <RouteLink to="/toegang-aanvragen">{m.leden_new_request()}</RouteLink>
            </Paragraph>
          </Stack>
        </div>
        <CastList returnTo={terug} />
      </div>
    </>
  );
}
