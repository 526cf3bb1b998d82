import type { APIRequestContext, Page } from '@playwright/test';
import { baseUrl } from './product.js';

/** One request to the API with the cookies of this context. What it refuses becomes an error. */
export async function gql<T>(request: APIRequestContext, query: string, variables: object = {}): Promise<T> {
  const response = await request.post(`${baseUrl}/graphql`, { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(`The API refused ${query}: ${JSON.stringify(errors)}`);
  return data;
}

/** Signs in as one of the cast of the demo, without the page for it. */
export async function signInAs(page: Page, email: string): Promise<void> {
  await gql(page.request, 'mutation ($email: String!) { signInAsCast(email: $email) { email } }', { email });
}

export type SessionInput = {
  title: string;
  startsAt: string;
  endsAt: string;
  capacity: number | null;
  netwerk?: string;
};

/** Arranges what a journey begins with: a published online session, made by whoever this page belongs to. */
export async function publishSession(page: Page, { netwerk, ...session }: SessionInput): Promise<string> {
  const netwerkId = netwerk ? await netwerkIdOf(page, netwerk) : null;
  const input = {
    ...session,
    netwerkId,
    summary: 'Een sessie om van elkaar te leren, met ruimte voor vragen.',
    form: 'ONLINE',
    onlineUrl: 'https://vergadering.academie.test/reis',
    doelgroepen: ['AMBTENAAR'],
    thema: 'digitalisering',
  };
  const create = 'mutation ($input: KennissessieInput!) { createKennissessie(input: $input) { id } }';
  const { createKennissessie } = await gql<{ createKennissessie: { id: string } }>(page.request, create, { input });
  const { id } = createKennissessie;
  await gql(page.request, 'mutation ($id: ID!) { publishKennissessie(id: $id) { status } }', { id });
  return id;
}

/** Lets a session ask whether people want lunch, for whoever this page belongs to; who registers must answer. */
export async function askAboutLunch(page: Page, kennissessieId: string): Promise<void> {
  const input = {
    kind: 'YES_NO',
    label: 'Eet u mee?',
    long: false,
    multiple: false,
    options: [],
    required: true,
    purpose: 'Voor de bestelling van de lunch.',
    retentionDays: 7,
  };
  const ask =
    'mutation ($id: ID!, $input: QuestionInput!) { addKennissessieQuestion(kennissessieId: $id, input: $input) { id } }';
  await gql(page.request, ask, { id: kennissessieId, input });
}

export async function netwerkIdOf(page: Page, slug: string): Promise<string> {
  const query = 'query ($slug: String!) { netwerk(slug: $slug) { id } }';
  const { netwerk } = await gql<{ netwerk: { id: string } | null }>(page.request, query, { slug });
  if (!netwerk) throw new Error(`There is no netwerk ${slug}.`);
  return netwerk.id;
}

/** Takes this person out of a netwerk, if they are in it: so a journey that joins it can be made once more. */
export async function leaveNetwerk(page: Page, slug: string): Promise<void> {
  const query = 'query ($slug: String!) { netwerk(slug: $slug) { id viewerMembership { status } } }';
  const { netwerk } = await gql<{ netwerk: { id: string; viewerMembership: { status: string } | null } | null }>(
    page.request,
    query,
    { slug },
  );
  if (netwerk?.viewerMembership?.status !== 'ACTIVE') return;
  await gql(page.request, 'mutation ($id: ID!) { leaveNetwerk(netwerkId: $id) { status } }', { id: netwerk.id });
}
