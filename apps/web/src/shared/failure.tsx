import { isGqlError } from '@academie/web-api';
import { ButtonAnchor, ErrorState, Paragraph } from '@academie/web-ui';
import { useLocation } from '@tanstack/react-router';
import { m } from '../paraglide/messages.js';
import { failureText, failureTitle } from './failure-text.js';

type FailureProps = {
  error: unknown;
  onRetry?: () => void /** The page's own title says it already. */;
  titleSaid?: boolean;
};

/** An error with what to do: try again, sign in, or the code to quote. */
export function Failure({ error, onRetry, titleSaid }: FailureProps) {
  const { href } = useLocation();
  const signIn = isGqlError(error, 'UNAUTHENTICATED');
  const calm = signIn || isGqlError(error, 'FORBIDDEN');
  const reference = isGqlError(error) ? error.correlationId : undefined;
  return (
    <ErrorState
      title={titleSaid ? failureText(error) : failureTitle(error)}
      onRetry={calm ? undefined : onRetry}
      calm={calm}
    >
      {!titleSaid && <Paragraph>{failureText(error)}</Paragraph>}
      {reference && <Paragraph>{m.error_reference({ code: reference })}</Paragraph>}
      {signIn && <ButtonAnchor href={`/inloggen?terug=${encodeURIComponent(href)}`}>{m.sign_in()}</ButtonAnchor>}
    </ErrorState>
  );
}
