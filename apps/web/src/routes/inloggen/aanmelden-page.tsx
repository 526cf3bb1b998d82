import { LoadingState, Narrow } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { RedeemLink } from '../../features/leden/redeem-link.js';
import { RegistrationForm } from '../../features/leden/registration-form.js';
import { SignInForm } from '../../features/leden/sign-in-form.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { signInLinkQuery } from './routes.js';

const route = getRouteApi('/aanmelden/$token');

/** Where the mailed link leads: says whose it is, and leaves the using of it to a button. */
export function AanmeldenPage() {
  const { token } = route.useParams();
  const { data, error, refetch } = useQuery(signInLinkQuery(token));
  const lookAgain = () => void refetch();
  if (error) {
    return (
      <>
        <PageHeader title={m.leden_link_title()} />
        <Failure error={error} onRetry={lookAgain} />
      </>
    );
  }
  if (!data) return <LoadingState kind="page" />;
  const { valid, email, needsRegistration, organisatieName, doelgroepChoices } = data.signInLink;
  if (!valid || email === null) {
    return (
      <>
        <PageHeader title={m.leden_link_invalid_title()} lead={m.leden_link_invalid_body()} />
        <Narrow>
          <SignInForm returnTo={undefined} />
        </Narrow>
      </>
    );
  }
  const link = { token, email, onLinkChanged: lookAgain };
  return needsRegistration ? (
    <>
      <PageHeader title={m.leden_register_title()} lead={m.leden_register_lead()} />
      <Narrow>
        <RegistrationForm {...link} organisatieName={organisatieName} choices={doelgroepChoices} />
      </Narrow>
    </>
  ) : (
    <>
      <PageHeader title={m.leden_link_title()} />
      <Narrow>
        <RedeemLink {...link} />
      </Narrow>
    </>
  );
}
