import {
  type AudienceKey,
  AudienceSource,
  netwerkCreated,
  ResultKind,
  type SearchDocument,
  SearchSource,
} from '@academie/contracts';
import { type Actor, newId, VISITOR } from '@academie/kernel';
import { Events } from '@academie/platform/events';
import { CAST, countQueries, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SearchReader } from './reading/search-reader.js';
import { SuggestionsReader } from './reading/suggestions-reader.js';
import { SearchFeedModule } from './search-feed.module.js';
import { SearchIndex } from './search-index.js';

/** Things to find, as a spec sets them. */
class Shelf extends SearchSource {
  readonly kind = ResultKind.NETWERK;
  things: SearchDocument[] = [];

  add(title: string, body: string, audience: AudienceKey[] = ['public'], happensAt: Date | null = null): string {
    const id = newId();
    this.things.push({ kind: this.kind, id, title, body, url: `/netwerken/${id}`, audience, themaIds: [], happensAt });
    return id;
  }

  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    return this.things.filter(({ id }) => ids.includes(id));
  }

  async allIds(): Promise<readonly string[]> {
    return this.things.map(({ id }) => id);
  }
}

/** Noor is in one netwerk. */
class NoorsKeys extends AudienceSource {
  async keysOf(actor: Actor): Promise<readonly AudienceKey[]> {
    return actor.kind === 'persoon' && actor.persoonId === CAST.noor.id ? ['netwerk:stil'] : [];
  }
}

describe('search', () => {
  let app: SpecApp;
  let shelf: Shelf;
  beforeAll(async () => {
    shelf = new Shelf();
    const providers = [
      { provide: Shelf, useValue: shelf },
      { provide: NoorsKeys, useClass: NoorsKeys },
    ];
    app = await startSpecApp({ imports: [SearchFeedModule], providers });
  });
  afterAll(() => app.close());
  beforeEach(() => {
    shelf.things = [];
  });

  const find = async (actor: Actor, query: string) => {
    const { nodes } = await app.get(SearchReader).page(actor, query, null, 10);
    return nodes.map(({ title }) => title);
  };

  it('finds Dutch words in other forms, without accents, and with typing errors in the title', async () => {
    shelf.add('Coördinatie van wijkteams', 'Bijeenkomsten over samenwerken.');
    shelf.add('Netwerkbijeenkomst water', 'Over dijken.');
    await app.get(SearchIndex).rebuild();
    expect(await find(VISITOR, 'coordinatie')).toEqual(['Coördinatie van wijkteams']);
    expect(await find(VISITOR, 'bijeenkomst samenwerken')).toEqual(['Coördinatie van wijkteams']);
    expect(await find(VISITOR, 'netwerkbijenkomst')).toEqual(['Netwerkbijeenkomst water']);
  });

  it('shows a thing only to those who hold its key: in results, counts and suggestions', async () => {
    shelf.add('Stil netwerk over energiearmoede', 'Besloten.', ['netwerk:stil']);
    shelf.add('Open netwerk over energiearmoede', 'Voor iedereen.');
    await app.get(SearchIndex).rebuild();
    expect(await find(VISITOR, 'energiearmoede')).toEqual(['Open netwerk over energiearmoede']);
    expect(await find(CAST.sanne.actor, 'energiearmoede')).toEqual(['Open netwerk over energiearmoede']);
    expect((await find(CAST.noor.actor, 'energiearmoede')).sort()).toEqual([
      'Open netwerk over energiearmoede',
      'Stil netwerk over energiearmoede',
    ]);
    expect(await app.get(SearchReader).count(VISITOR, 'energiearmoede', null)).toBe(1);
    expect(await app.get(SearchReader).countByKind(CAST.noor.actor, 'energiearmoede')).toEqual([
      { kind: ResultKind.NETWERK, count: 2 },
    ]);
    expect(
      await app.get(SuggestionsReader).for(CAST.sanne.actor, 'Hoe pakken wij energiearmoede aan?', 5),
    ).toHaveLength(1);
  });

  it('escapes what people wrote and marks what matched', async () => {
    shelf.add('Titel', 'Een <script>alert(1)</script> over fietsen & lopen.');
    await app.get(SearchIndex).rebuild();
    const { nodes } = await app.get(SearchReader).page(VISITOR, 'fietsen', null, 1);
    expect(nodes[0]?.snippet).toContain('<mark>fietsen</mark> &amp; lopen');
    expect(nodes[0]?.snippet).not.toContain('<script>');
  });

  it('gives pages that together are all results', async () => {
    for (let i = 0; i < 7; i++) shelf.add(`Omgevingswet deel ${i % 3}`, 'Over de Omgevingswet.');
    await app.get(SearchIndex).rebuild();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await app.get(SearchReader).page(VISITOR, 'omgevingswet', null, 2, after);
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });

  it('says why something is suggested, and puts what is past last', async () => {
    const coming = new Date(app.clock.now().getTime() + 86_400_000);
    const past = new Date(app.clock.now().getTime() - 86_400_000);
    shelf.add('Schuldhulp eerder', 'Over schulden bij jongeren.', ['public'], past);
    shelf.add('Schuldhulp straks', 'Over schulden bij jongeren.', ['public'], coming);
    await app.get(SearchIndex).rebuild();
    const found = await app.get(SuggestionsReader).for(VISITOR, 'Hoe helpen gemeenten jongeren met schulden?', 5);
    expect(found.map(({ title }) => title)).toEqual(['Schuldhulp straks', 'Schuldhulp eerder']);
    expect(found[0]?.because).toMatch(/^Dit netwerk gaat ook over ‘schuldhulp’, ‘schulden’ en ‘jongeren’\. Op .* uur/);
    expect(found[1]?.because).toMatch(/al geweest/);
    expect(found[0]?.score).toBe(1);
  });

  it('lets a rare word say more than a common one', async () => {
    for (let i = 0; i < 8; i++) shelf.add(`Samenwerken in de wijk ${i}`, 'Wijk, buurt en wijk.');
    shelf.add('Minder geld voor de rekening', 'Aanpak van energiearmoede bij huurders, per buurt.');
    await app.get(SearchIndex).rebuild();
    const found = await app.get(SuggestionsReader).for(VISITOR, 'Energiearmoede in de wijk', 3);
    expect(found[0]?.title).toBe('Minder geld voor de rekening');
  });

  it('suggests nothing for a text without words that say something', async () => {
    shelf.add('Samenwerken in de wijk', 'Voor gemeenten.');
    await app.get(SearchIndex).rebuild();
    expect(await app.get(SuggestionsReader).for(VISITOR, 'de het een gemeenten ???', 3)).toEqual([]);
  });

  it('follows events, and takes out what is no longer shown', async () => {
    const id = shelf.add('Nieuw netwerk biodiversiteit', 'Over bijen.');
    const changed = () =>
      app.unitOfWork.run((tx) => app.get(Events).record(tx, netwerkCreated({ netwerkId: id }), null));
    await changed();
    await app.drainEvents();
    expect(await find(VISITOR, 'biodiversiteit')).toHaveLength(1);
    shelf.things = [];
    await changed();
    await app.drainEvents();
    expect(await find(VISITOR, 'biodiversiteit')).toHaveLength(0);
  });

  it('answers a page in one statement', async () => {
    const { queries } = await countQueries(() => find(VISITOR, 'water'));
    expect(queries).toHaveLength(1);
  });
});
