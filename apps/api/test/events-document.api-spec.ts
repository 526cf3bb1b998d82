import { readFile, writeFile } from 'node:fs/promises';
import * as contracts from '@academie/contracts';
import { HandlerRegistry } from '@academie/platform/events';
import * as outbox from '@academie/platform/outbox';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from './support/api.js';

const file = new URL('../../../docs/generated/events.md', import.meta.url);

/** Every event of the published language, and those of the platform itself, by name. */
function eventNames(): string[] {
  return [...Object.values(contracts), ...Object.values(outbox)]
    .flatMap((value: unknown) => {
      const { eventName } = (typeof value === 'function' ? value : {}) as { eventName?: string };
      return eventName ? [eventName] : [];
    })
    .sort();
}

describe('the list of events', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('says who acts on what; UPDATE_DOCS=1 writes it anew', async () => {
    const registry = api.app.get(HandlerRegistry);
    const rows = eventNames().map((name) => {
      const handlers = registry
        .of(name)
        .map((handler) => `\`${handler.name}\``)
        .sort();
      return `| \`${name}\` | ${handlers.join('<br>') || 'nobody yet'} |`;
    });
    const text = `# Events and who acts on them\n\nGenerated from the running application.\n\n| event | handlers |\n| --- | --- |\n${rows.join('\n')}\n`;
    if (process.env.UPDATE_DOCS === '1') await writeFile(file, text);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('knows every event that a handler waits for', () => {
    const known = new Set(eventNames());
    const awaited = api.app
      .get(HandlerRegistry)
      .allEventHandlers()
      .flatMap(({ on }) => on.map(({ eventName }) => eventName));
    expect(awaited.filter((name) => !known.has(name))).toEqual([]);
  });
});
