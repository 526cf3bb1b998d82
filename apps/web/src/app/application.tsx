import { createQueryClient } from '@academie/web-api';
import { UiTextsProvider } from '@academie/web-ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createAppRouter } from './router.js';
import { uiTexts } from './ui-texts.js';

/** Everything that stands around the pages, made once. */
export function Application() {
  const [{ queryClient, router }] = useState(() => {
    const client = createQueryClient();
    return { queryClient: client, router: createAppRouter(client) };
  });
  return (
    <UiTextsProvider texts={uiTexts}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </UiTextsProvider>
  );
}
