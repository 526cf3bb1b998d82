import type { ThemaCard } from '@academie/contracts';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { KennisvraagStage } from '../model/words.js';

registerEnumType(KennisvraagStage, { name: 'KennisvraagStage' });

@ObjectType({ description: 'A topic within a thema.' })
export class Onderwerp {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'A theme that gemeenten learn on together.' })
export class Thema implements ThemaCard {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  summary: string;

  @Field(() => [Onderwerp])
  onderwerpen: Onderwerp[];
}

@ObjectType({ description: 'What the reader may do with this kennisvraag.' })
export class KennisvraagRights {
  @Field(() => Boolean, { description: 'Say for their own gemeente that it plays there too.' })
  support: boolean;

  @Field(() => Boolean)
  withdrawSupport: boolean;
}

@ObjectType({ description: 'A research question on the kennisagenda.' })
export class Kennisvraag {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  question: string;

  @Field(() => KennisvraagStage)
  stage: KennisvraagStage;

  @Field(() => Int, { description: 'How many gemeenten say that it plays there too.' })
  supportCount: number;

  @Field(() => Boolean, { description: "Whether the reader's own gemeente is one of them." })
  viewerSupports: boolean;

  @Field(() => KennisvraagRights)
  viewerCan: KennisvraagRights;

  @Field(() => String, { nullable: true, description: 'Title of the document it comes from.' })
  source: string | null;

  @Field(() => Boolean, { description: 'True when the academy put a text of the source into a question.' })
  derived: boolean;
}

@ObjectType({ description: 'A topic as it stands on an agenda: who work on it, how, and what they want to know.' })
export class AgendaOnderwerp {
  @Field(() => Onderwerp)
  onderwerp: Onderwerp;

  @Field(() => String)
  samenwerkingsvorm: string;

  @Field(() => KennisvraagStage, { nullable: true, description: 'How far the work on it is, where that was recorded.' })
  stage: KennisvraagStage | null;

  @Field(() => [Kennisvraag])
  kennisvragen: Kennisvraag[];

  /** Shown as `partners` by a link. */
  partnerIds: string[];
}

@ObjectType()
export class AgendaThema {
  @Field(() => Thema)
  thema: Thema;

  @Field(() => String)
  summary: string;

  @Field(() => [AgendaOnderwerp])
  onderwerpen: AgendaOnderwerp[];
}

@ObjectType({ description: 'The knowledge agenda of a period.' })
export class Kennisagenda {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Years, as in 2023–2028.' })
  period: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  intro: string;

  @Field(() => String, { nullable: true, description: 'Title of the document it comes from.' })
  source: string | null;

  @Field(() => [AgendaThema])
  themas: AgendaThema[];
}
