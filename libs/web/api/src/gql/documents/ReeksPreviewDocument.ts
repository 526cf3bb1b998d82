/* eslint-disable */
import type { ReeksPreviewQuery, ReeksPreviewQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ReeksPreviewDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReeksPreview($startsAt: DateTime!, $endsAt: DateTime!, $rule: ReeksRuleInput!) {
  reeksPreview(startsAt: $startsAt, endsAt: $endsAt, rule: $rule) {
    ...ReeksPreviewDate
  }
}
    fragment ReeksPreviewDate on ReeksDate {
  date
  startsAt
  endsAt
  holiday
  problem
}`) as unknown as TypedDocumentString<ReeksPreviewQuery, ReeksPreviewQueryVariables>;
