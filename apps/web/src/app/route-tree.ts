import { accountRoutes } from '../routes/account/routes.js';
import { beheerRoutes } from '../routes/beheer/routes.js';
import { certificatenRoutes } from '../routes/certificaten/routes.js';
import { gesprekkenRoutes } from '../routes/gesprekken/routes.js';
import { herinneringenRoutes } from '../routes/herinneringen/routes.js';
import { incheckenRoutes } from '../routes/inchecken/routes.js';
import { inloggenRoutes } from '../routes/inloggen/routes.js';
import { kennisagendaRoutes } from '../routes/kennisagenda/routes.js';
import { kennisbankRoutes } from '../routes/kennisbank/routes.js';
import { kennissessiesRoutes } from '../routes/kennissessies/routes.js';
import { ledenRoutes } from '../routes/leden/routes.js';
import { meldingenRoutes } from '../routes/meldingen/routes.js';
import { netwerkenRoutes } from '../routes/netwerken/routes.js';
import { opleidingenRoutes } from '../routes/opleidingen/routes.js';
import { rootRoute } from '../routes/root.js';
import { staticRoutes } from '../routes/static/routes.js';
import { vandaagRoutes } from '../routes/vandaag/routes.js';
import { vragenRoutes } from '../routes/vragen/routes.js';
import { werkgroepenRoutes } from '../routes/werkgroepen/routes.js';
import { zoekenRoutes } from '../routes/zoeken/routes.js';

/** All pages of the application: one line for each folder of `routes/`. */
export const routeTree = rootRoute.addChildren([
  //
  ...accountRoutes,
  ...beheerRoutes,
  ...certificatenRoutes,
  ...gesprekkenRoutes,
  ...incheckenRoutes,
  ...herinneringenRoutes,
  ...inloggenRoutes,
  ...kennisagendaRoutes,
  ...kennisbankRoutes,
  ...kennissessiesRoutes,
  ...ledenRoutes,
  ...meldingenRoutes,
  ...netwerkenRoutes,
  ...opleidingenRoutes,
  ...staticRoutes,
  ...vandaagRoutes,
  ...vragenRoutes,
  ...werkgroepenRoutes,
  ...zoekenRoutes,
]);
