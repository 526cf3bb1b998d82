import { afterEach, describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../setup/paths.mjs';
import { checkBoundaries } from './boundaries.mjs';
import { removeFixtures, writeFixture } from './fixture.mjs';

afterEach(removeFixtures);

/** @param {string} name @param {string[]} [uses] @param {string[]} [specsUse] */
const manifest = (name, uses = [], specsUse = []) => ({
  name: `@academie/${name}`,
  exports: name === 'platform' ? { './*': {} } : { '.': {} },
  dependencies: Object.fromEntries(uses.map((use) => [`@academie/${use}`, '*'])),
  devDependencies: Object.fromEntries(specsUse.map((use) => [`@academie/${use}`, '*'])),
});

/** A house in which everything is right. */
const HOUSE = {
  'package.json': {
    workspaces: [
      'apps/*',
      'libs/kernel',
      'libs/contracts',
      'libs/platform',
      'libs/testing',
      'libs/modules/*',
      'libs/web/*',
    ],
    dependencies: { uuid: '1.0.0' },
    devDependencies: { vitest: '1.0.0', '@nestjs/common': '1.0.0' },
  },
  'libs/kernel/package.json': manifest('kernel'),
  'libs/contracts/package.json': manifest('contracts', ['kernel']),
  'libs/platform/package.json': manifest('platform', ['kernel']),
  'libs/testing/package.json': manifest('testing', ['kernel', 'platform']),
  'libs/modules/leden/package.json': manifest('leden', ['contracts', 'platform', 'kernel'], ['testing']),
  'libs/modules/loket/package.json': manifest('loket', ['contracts', 'platform', 'kernel'], ['testing']),
  'libs/web/ui/package.json': manifest('web-ui'),
  'apps/web/package.json': manifest('web', ['web-ui']),
  'libs/kernel/src/ids.ts': `import { randomUUID } from 'node:crypto';\nexport { randomUUID };\nexport { v5 } from 'uuid';`,
  'libs/kernel/src/ids.spec.ts': `import { it } from 'vitest';`,
  'libs/modules/loket/src/loket.ts': [
    `import type { Leden } from '@academie/contracts';`,
    `import { UnitOfWork } from '@academie/platform/database';`,
    `// import '@academie/leden' is only a comment here`,
    `export const text = "import '@academie/leden'";`,
  ].join('\n'),
  'libs/modules/loket/src/loket.spec.ts': `import { cast } from '@academie/testing';`,
  'apps/web/src/routes/home.tsx': `import { Loket } from '../features/loket/loket.js';\nexport const Home = () => <Loket />;`,
};

/** @param {Record<string, string | object>} [wrong] what stands in the house beside, or instead of, what is right */
function problems(wrong = {}) {
  return checkBoundaries(writeFixture({ ...HOUSE, ...wrong }));
}

describe('the boundaries between libraries', () => {
  it('hold in this repository', () => {
    expect(checkBoundaries(repositoryRoot)).toEqual([]);
  });

  it('hold in a house where everything is right', () => {
    expect(problems()).toEqual([]);
  });

  it.each([
    [
      'a module that imports a module',
      'libs/modules/loket/src/x.ts',
      `import { a } from '@academie/leden';`,
      'module may import contracts, platform, kernel, and this is module',
    ],
    ['a type import', 'libs/modules/loket/src/x.ts', `import type { A } from '@academie/leden';`, 'and this is module'],
    [
      'an import() in a type',
      'libs/modules/loket/src/x.ts',
      `export type A = import('@academie/leden').A;`,
      'and this is module',
    ],
    [
      'a lazy import',
      'libs/modules/loket/src/x.ts',
      `export const a = () => import('@academie/leden');`,
      'and this is module',
    ],
    ['a re-export', 'libs/modules/loket/src/x.ts', `export * from '@academie/leden';`, 'and this is module'],
    [
      'a spec that imports another module',
      'libs/modules/loket/src/x.spec.ts',
      `import { a } from '@academie/leden';`,
      'and this is module',
    ],
    [
      'a climb into a neighbour',
      'libs/modules/loket/src/x.ts',
      `import { a } from '../../leden/src/a.js';`,
      'climbs into libs/modules/leden',
    ],
    [
      'a climb out of the library',
      'libs/modules/loket/src/x.ts',
      `import { a } from '../../../../secret.js';`,
      'climbs out of its own library',
    ],
    [
      'testing outside a spec',
      'libs/modules/loket/src/x.ts',
      `import { cast } from '@academie/testing';`,
      'testing is for specs only',
    ],
    [
      'a way past the door',
      'libs/modules/loket/src/x.ts',
      `import { a } from '@academie/contracts/src/a.js';`,
      'reaches past the door',
    ],
    [
      'a way past the door of a room',
      'libs/modules/loket/src/x.ts',
      `import { a } from '@academie/platform/database/pool.js';`,
      'reaches past the door',
    ],
    [
      'a library that is not declared',
      'libs/contracts/src/x.ts',
      `import { a } from '@academie/platform/text';`,
      'not declared in libs/contracts/package.json',
    ],
    [
      'a library that does not exist',
      'libs/contracts/src/x.ts',
      `import { a } from '@academie/nothing';`,
      'there is no such library',
    ],
    [
      'a framework in the kernel',
      'libs/kernel/src/x.ts',
      `import { Injectable } from '@nestjs/common';`,
      'the kernel knows no framework',
    ],
    [
      'a development dependency in what runs in production',
      'libs/contracts/src/x.ts',
      `import { it } from 'vitest';`,
      'is no dependency of the root package.json',
    ],
    [
      'a package that nobody declared',
      'apps/web/src/app/x.tsx',
      `import { merge } from 'lodash/fp';`,
      'does not stand in the root package.json',
    ],
    [
      'a server library in the web',
      'apps/web/src/app/x.tsx',
      `import { a } from '@academie/kernel';`,
      'web-app may import web, and this is kernel',
    ],
    [
      'a feature that imports a feature',
      'apps/web/src/features/loket/x.tsx',
      `import { a } from '../leden/a.js';`,
      'feature loket may not import feature leden',
    ],
    [
      'a feature that looks up',
      'apps/web/src/features/loket/x.tsx',
      `import { a } from '../../routes/home.js';`,
      'features may not look up into routes',
    ],
  ])('refuse %s', (_, file, source, reason) => {
    const found = problems({ [file]: source });
    expect(found.join('\n')).toContain(reason);
    expect(found.every((problem) => problem.startsWith(`${file}:1 `))).toBe(true);
  });

  it('refuse a dependency that may not be imported, also when nothing uses it', () => {
    const wrong = {
      'libs/modules/loket/package.json': manifest('loket', ['contracts', 'platform', 'leden'], ['testing']),
    };
    expect(problems(wrong)).toContainEqual(expect.stringContaining('libs/modules/loket/package.json @academie/leden'));
  });

  it('refuse a circle of platform rooms', () => {
    const found = problems({
      'libs/platform/src/mail/mail.ts': `import { a } from '../events/events.js';`,
      'libs/platform/src/events/events.ts': `import { a } from '../database/pool.js';`,
      'libs/platform/src/database/pool.ts': `import { a } from '../mail/mail.js';`,
    });
    expect(found).toHaveLength(3);
    expect(found[0]).toContain('is part of a circle of rooms');
  });

  it('refuse a workspace in a place that the house does not know', () => {
    expect(problems({ 'package.json': { workspaces: ['attic'] }, 'attic/package.json': manifest('attic') })).toContain(
      'attic: the house has no such room',
    );
  });
});
