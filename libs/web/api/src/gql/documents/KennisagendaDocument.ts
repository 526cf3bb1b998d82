/* eslint-disable */
import type { KennisagendaQuery, KennisagendaQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennisagendaDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Kennisagenda {
  kennisagenda {
    id
    title
    period
    intro
    source
    themas {
      ...AgendaThemaPart
    }
  }
}
    fragment AgendaThemaPart on AgendaThema {
  summary
  thema {
    id
    slug
    name
  }
  onderwerpen {
    ...AgendaOnderwerpPart
  }
}
fragment AgendaOnderwerpPart on AgendaOnderwerp {
  samenwerkingsvorm
  stage
  onderwerp {
    id
    slug
    name
  }
  partners {
    id
    name
  }
  kennisvragen {
    ...AgendaKennisvraag
  }
}
fragment AgendaKennisvraag on Kennisvraag {
  id
  question
  stage
  derived
  source
  supportCount
  viewerSupports
  viewerCan {
    support
    withdrawSupport
  }
}`) as unknown as TypedDocumentString<KennisagendaQuery, KennisagendaQueryVariables>;
