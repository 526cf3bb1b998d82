import { gesprekkenRoutes } from '../routes/gesprekken/routes.js';
import { netwerkenRoutes } from '../routes/netwerken/routes.js';
import { rootRoute } from '../routes/root.js';
import { staticRoutes } from '../routes/static/routes.js';

/** All pages of the application: one line for each folder of `routes/`. */
export const routeTree = rootRoute.addChildren([
  //
  ...gesprekkenRoutes,
  ...netwerkenRoutes,
  ...staticRoutes,
]);
