import { LoadingState } from '@academie/web-ui';

/** While a page is on its way; about as tall as a page, so that nothing jumps. */
export function PendingPage() {
  return <LoadingState kind="page" />;
}
