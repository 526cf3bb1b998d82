import { countQueries } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, type Client, codeOf, dataOf, startApi } from './support/api.js';

const GUEST = 'gerda.gast@elders.test';
const session = {
  title: 'Vragen aan wie komt',
  summary: 'Een sessie waar de organisatie iets wil weten.',
  startsAt: '2027-05-11T10:00:00+02:00',
  endsAt: '2027-05-11T11:30:00+02:00',
  form: 'ONLINE',
  onlineUrl: 'https://vergadering.academie.test/vragen',
  capacity: 10,
  doelgroepen: ['AMBTENAAR'],
  thema: 'digitalisering',
};
const question = {
  kind: 'CHOICE',
  label: 'Wat eet u?',
  long: false,
  multiple: false,
  options: ['Vlees', 'Vega'],
  required: true,
  purpose: 'Voor de lunch.',
  retentionDays: 14,
};
const ASK = `mutation ($kennissessieId: ID!, $input: QuestionInput!) {
  addKennissessieQuestion(kennissessieId: $kennissessieId, input: $input) { questions { id } } }`;
const LINK = `query ($token: String!) { guestInvitation(token: $token) { status
  questions { id label purpose keptUntil } answers { questionId values } } }`;
const ANSWER = `mutation ($token: String!, $name: String, $answers: [AnswerInput!]) {
  answerGuestInvitation(token: $token, comes: true, name: $name, answers: $answers) {
    status answers { questionId values } } }`;

describe('what the organiser asks, in the whole product', () => {
  let api: Api;
  let bram: Client;
  let noor: Client;
  beforeAll(async () => {
    api = await startApi();
    [bram, noor] = [await api.as('bram'), await api.as('noor')];
  });
  afterAll(() => api.close());

  const ask = async (kennissessieId: string) => {
    const { addKennissessieQuestion } = dataOf(
      await bram.query<{ addKennissessieQuestion: { questions: { id: string }[] } }>(ASK, {
        kennissessieId,
        input: question,
      }),
    );
    return addKennissessieQuestion.questions[0]?.id ?? '';
  };

  it('is asked of a guest by the link in their mail, and nobody else reads the answer with one', async () => {
    const create = 'mutation ($input: KennissessieInput!) { createKennissessie(input: $input) { id } }';
    const { createKennissessie } = dataOf(
      await bram.query<{ createKennissessie: { id: string } }>(create, { input: session }),
    );
    const { id } = createKennissessie;
    await bram.query('mutation ($id: ID!) { publishKennissessie(id: $id) { id } }', { id });
    const questionId = await ask(id);
    const others = [GUEST, 'een.ander@elders.test'];
    const invite =
      'mutation ($id: ID!, $emails: [String!]!) { inviteGuests(kennissessieId: $id, emails: $emails) { invited } }';
    await bram.query(invite, { id, emails: others });
    await api.drainEvents();
    const [token, another] = others.map((email) => {
      const [, found] = /kennissessies\/gast\/([^\s">]+)/.exec(api.mail.to(email).at(-1)?.text ?? '') ?? [];
      return found ?? '';
    });

    const link = async (of: string | undefined) => dataOf(await api.visitor.query(LINK, { token: of }));
    expect(await link(token)).toEqual({
      guestInvitation: {
        status: 'INVITED',
        questions: [
          { id: questionId, label: question.label, purpose: question.purpose, keptUntil: expect.any(String) },
        ],
        answers: [],
      },
    });
    const variables = { token, name: 'Gerda Gast' };
    const refused = await api.visitor.query(ANSWER, variables);
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: `answers.${questionId}`, message: 'Beantwoord de vraag ‘Wat eet u?’.' }],
    });
    const answers = [{ questionId, values: ['Vega'] }];
    expect(dataOf(await api.visitor.query(ANSWER, { ...variables, answers }))).toEqual({
      answerGuestInvitation: { status: 'COMING', answers },
    });
    expect(await link(token)).toMatchObject({ guestInvitation: { answers } });
    expect(await link(another)).toMatchObject({ guestInvitation: { status: 'INVITED', answers: [] } });
    expect(codeOf(await api.visitor.query(LINK, { token: `${token}x` }))).toBe('NOT_FOUND');
  });

  it('is asked once of who registers for a series, at no more statements for more dates', async () => {
    const plan = `mutation ($input: KennissessieInput!, $rule: ReeksRuleInput!) {
      planReeks(input: $input, rule: $rule) { id sessions { id } } }`;
    const made = async (count: number) => {
      const rule = { frequency: 'WEEKLY', every: 1, count };
      const { planReeks } = dataOf(
        await bram.query<{ planReeks: { id: string; sessions: { id: string }[] } }>(plan, { input: session, rule }),
      );
      for (const { id } of planReeks.sessions) await ask(id);
      await bram.query('mutation ($id: ID!) { publishReeks(id: $id) { id } }', { id: planReeks.id });
      return planReeks.id;
    };
    const page = `query ($id: ID!) { reeks(id: $id) { questionCount sessions { id }
      questions { question { id label } kennissessieIds values } } }`;
    type Page = { reeks: { questions: { question: { id: string }; kennissessieIds: string[] }[] } };
    const read = (id: string) => countQueries(async () => dataOf(await noor.query<Page>(page, { id })).reeks);
    const [short, long] = [await made(2), await made(6)];
    await read(short);
    const [few, many] = [await read(short), await read(long)];
    expect(many.result).toMatchObject({ questionCount: 1, questions: [{ question: { label: question.label } }] });
    expect(many.result.questions[0]?.kennissessieIds).toHaveLength(6);
    expect(many.queries.length).toBe(few.queries.length);

    const register = `mutation ($id: ID!, $answers: [AnswerInput!]) {
      registerForReeks(reeksId: $id, answers: $answers) { outcomes { refusal } reeks { questionCount } } }`;
    const questionId = few.result.questions[0]?.question.id ?? '';
    const refused = await noor.query(register, { id: short });
    expect(refused.errors?.[0]?.extensions.fields).toMatchObject([{ path: `answers.${questionId}` }]);
    const answers = [{ questionId, values: ['Vega'] }];
    expect(dataOf(await noor.query(register, { id: short, answers }))).toEqual({
      registerForReeks: { outcomes: [{ refusal: null }, { refusal: null }], reeks: { questionCount: 0 } },
    });
  });
});
