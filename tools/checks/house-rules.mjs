/**
 * Who may import whom. The kind of a library follows from where it stands, so that it cannot be declared away.
 * @typedef {'kernel' | 'contracts' | 'platform' | 'seed' | 'module' | 'reactor' | 'migrations' | 'app' | 'web-app' | 'web' | 'testing' | 'e2e' | 'tools'} Kind
 */

/** @type {[RegExp, Kind][]} */
const PLACES = [
  [/^libs\/kernel$/, 'kernel'],
  [/^libs\/contracts$/, 'contracts'],
  [/^libs\/platform$/, 'platform'],
  [/^libs\/seed$/, 'seed'],
  [/^libs\/testing$/, 'testing'],
  [/^libs\/modules\/[^/]+$/, 'module'],
  [/^libs\/reactors\/[^/]+$/, 'reactor'],
  [/^libs\/web\/[^/]+$/, 'web'],
  [/^apps\/web$/, 'web-app'],
  [/^apps\/[^/]+$/, 'app'],
  [/^migrations$/, 'migrations'],
  [/^e2e$/, 'e2e'],
  [/^tools$/, 'tools'],
];

/** @type {Record<Kind, Kind[]>} */
export const MAY_IMPORT = {
  kernel: [],
  contracts: ['kernel'],
  platform: ['kernel'],
  seed: [],
  module: ['contracts', 'platform', 'kernel'],
  reactor: ['contracts', 'platform', 'kernel'],
  migrations: ['platform', 'kernel'],
  app: ['kernel', 'contracts', 'platform', 'module', 'reactor', 'migrations', 'seed'],
  'web-app': ['web'],
  web: ['web'],
  testing: ['kernel', 'contracts', 'platform', 'migrations', 'seed'],
  e2e: ['kernel', 'contracts', 'seed', 'testing'],
  tools: [],
};

/** The kernel is what a rule needs and no more; whoever imports it must not get a framework with it. */
export const FRAMEWORKS =
  /^(@nestjs\/|@fastify\/|fastify|express|graphql|mercurius|typeorm|pg|rxjs|reflect-metadata|react)/;

/** What these need of packages must be a real dependency: the production image has no development dependencies. */
export const RUNS_IN_PRODUCTION = new Set(
  /** @type {Kind[]} */ (['kernel', 'contracts', 'platform', 'seed', 'module', 'reactor', 'migrations', 'app']),
);

/** In the specs of these kinds `testing` may be imported as well. */
export const MAY_TEST_WITH = new Set(
  /** @type {Kind[]} */ (['contracts', 'platform', 'module', 'reactor', 'migrations', 'app', 'seed', 'testing', 'e2e']),
);

/** The floors of the web application: who stands higher may look down, never up. */
export const WEB_FLOORS = ['shared', 'features', 'routes', 'app'];

/**
 * @param {string} dir
 * @returns {Kind | undefined}
 */
export function kindOf(dir) {
  return PLACES.find(([place]) => place.test(dir))?.[1];
}

/** @param {string} file */
export function isSpec(file) {
  return /\.(spec|int-spec|api-spec)\.[cm]?[jt]sx?$|\/(test|testing|fixtures)\/|\.config\.[cm]?[jt]s$/.test(file);
}
