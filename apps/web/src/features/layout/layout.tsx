import { invalidate, useLiveConnection, useViewer } from '@academie/web-api';
import { LayoutMeldingenDocument } from '@academie/web-api/gql';
import { LiveRegion } from '@academie/web-ui';
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useQueryClient } from '@tanstack/react-query';
import { CatchNotFound, Outlet, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { Footer } from './footer.js';
import { Header } from './header.js';

/** The frame of every page: header, navigation, the page itself, footer. */
export function Layout() {
  const viewer = useViewer();
  const client = useQueryClient();
  useLiveConnection(Boolean(viewer), () => void invalidate(client, LayoutMeldingenDocument));
  return (
    <div className="academie-frame">
      <SkipLink
        href="#inhoud"
        onClick={(event) => {
          // Moves the focus itself: a hash in the address would be a navigation to the router.
          event.preventDefault();
          document.getElementById('inhoud')?.focus();
        }}
      >
        {m.skip_to_content()}
      </SkipLink>
      <Header viewer={viewer} />
      <main id="inhoud" className="academie-main academie-width" tabIndex={-1}>
        <NotFoundInside>
          <Outlet />
        </NotFoundInside>
      </main>
      <Footer />
      <LiveRegion />
    </div>
  );
}

/**
 * A page may find out while drawing that there is nothing for this reader, and throw `notFound()`. The router then looks
 * for an answer outside the frame; caught here, the header and the way out stay.
 */
function NotFoundInside({ children }: { children: ReactNode }) {
  const NotFound = useRouter().options.defaultNotFoundComponent;
  if (!NotFound) return children;
  return <CatchNotFound fallback={() => <NotFound isNotFound routeId="__root__" />}>{children}</CatchNotFound>;
}
