import { Doelgroep, ResultKind, ThemaDirectory } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, SignedInOnly } from '@academie/platform/access';
import { Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsDate, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type Found, PlanningHelp } from './planning-help.js';

@InputType({ description: 'A kennissessie as it is being written; nothing of it need be there yet.' })
export class PlanningHelpInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  title?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(5000)
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of a thema.' })
  @IsOptional()
  @IsString()
  thema?: string | null;

  @Field(() => Date, { nullable: true })
  @IsOptional()
  @IsDate()
  startsAt?: Date | null;

  @Field(() => Date, { nullable: true })
  @IsOptional()
  @IsDate()
  endsAt?: Date | null;

  @Field(() => [Doelgroep], { nullable: true })
  @IsOptional()
  @IsEnum(Doelgroep, { each: true })
  doelgroepen?: Doelgroep[] | null;

  @Field(() => ID, { nullable: true, description: 'The session itself, when it is being changed.' })
  @IsOptional()
  @IsUUID('all')
  kennissessieId?: string | null;
}

@ObjectType({ description: 'How full it is.' })
class PlanningPlaces {
  @Field(() => Int)
  taken: number;

  @Field(() => Int, { nullable: true, description: 'null: no limit.' })
  capacity: number | null;

  @Field(() => Int)
  waiting: number;
}

@ObjectType({ description: 'Something that exists already, which who plans a session had better know of.' })
class PlanningHint {
  @Field(() => ResultKind)
  kind: ResultKind;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Path within the application.' })
  url: string;

  @Field(() => Date, { nullable: true })
  startsAt: Date | null;

  @Field(() => Date, { nullable: true })
  endsAt: Date | null;

  @Field(() => PlanningPlaces, { nullable: true })
  places: PlanningPlaces | null;

  @Field(() => Boolean, { description: 'It takes the same people on the same day.' })
  clash: boolean;

  @Field(() => String, { description: 'Plain Dutch: why it is shown.' })
  because: string;
}

@ObjectType({ description: 'What there is already, beside a session that is being written.' })
class PlanningHelpResult {
  @Field(() => [PlanningHint], { description: 'By kind; of each kind the most important first.' })
  hints: PlanningHint[];

  @Field(() => Int, { description: 'Open leervragen on the thema that the reader may not read.' })
  unseenLeervragen: number;
}

/** Help while writing a session, for who may plan one. */
@Resolver()
export class PlanningResolver {
  constructor(
    private readonly help: PlanningHelp,
    private readonly themas: ThemaDirectory,
  ) {}

  @SignedInOnly()
  @Query(() => PlanningHelpResult, { description: 'For who may plan a kennissessie.' })
  async planningHelp(@CurrentPersoon() actor: SignedIn, @Args('input') input: PlanningHelpInput): Promise<Found> {
    const thema = input.thema ? await this.themas.bySlug(input.thema) : null;
    return this.help.run(actor, {
      title: input.title ?? '',
      summary: input.summary ?? '',
      themaId: thema?.id ?? null,
      startsAt: input.startsAt ?? null,
      endsAt: input.endsAt ?? null,
      doelgroepen: input.doelgroepen ?? [],
      kennissessieId: input.kennissessieId ?? null,
    });
  }
}
