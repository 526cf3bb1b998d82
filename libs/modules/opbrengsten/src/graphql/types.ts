import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OpbrengstVisibility } from '../model/words.js';

registerEnumType(OpbrengstVisibility, { name: 'OpbrengstVisibility' });

@ObjectType({ description: 'A file that one can download.' })
export class MateriaalFile {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'pdf, pptx, docx, xlsx, png, jpg or webp.' })
  type: string;

  @Field(() => Int, { description: 'In bytes.' })
  size: number;
}

@ObjectType({ description: 'Something to read or to look at with a session: a link or a file.' })
export class Materiaal {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => OpbrengstVisibility)
  visibility: OpbrengstVisibility;

  @Field(() => String, { nullable: true, description: 'Of a link; https.' })
  url: string | null;

  @Field(() => MateriaalFile, { nullable: true })
  file: MateriaalFile | null;
}

@ObjectType()
export class RecordingChapter {
  @Field(() => Int, { description: 'In seconds from the beginning.' })
  at: number;

  @Field(() => String)
  title: string;
}

@ObjectType({ description: 'What is said at one moment.' })
export class RecordingCue {
  @Field(() => Float, { description: 'In seconds from the beginning.' })
  at: number;

  @Field(() => Float)
  until: number;

  @Field(() => String, { nullable: true })
  speaker: string | null;

  @Field(() => String)
  text: string;
}

@ObjectType({ description: 'The recording of a session: a link or a video of our own.' })
export class Recording {
  @Field(() => OpbrengstVisibility)
  visibility: OpbrengstVisibility;

  @Field(() => String, { nullable: true, description: 'Where it can be seen; https.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'Path of a video of our own.' })
  videoUrl: string | null;

  @Field(() => String, { nullable: true, description: 'Path of its captions (WebVTT).' })
  captionsUrl: string | null;

  @Field(() => [RecordingChapter])
  chapters: readonly RecordingChapter[];

  @Field(() => String, { description: 'The chapters as a form takes them: a line each.' })
  chaptersText: string;

  @Field(() => [RecordingCue], { description: 'The transcript.' })
  cues: readonly RecordingCue[];
}

@ObjectType({ description: 'What the organiser wrote about the session afterwards.' })
export class SessionSummary {
  @Field(() => String, { description: 'Markdown.' })
  body: string;

  @Field(() => String, { description: 'Sanitised.' })
  html: string;

  @Field(() => Date, {
    nullable: true,
    description: 'Null: not sent yet, and only for those who organise the session.',
  })
  sentAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'Where the netwerk can talk about it.' })
  gesprekId: string | null;
}

@ObjectType({ description: 'What the reader may do with what a session left behind.' })
export class OpbrengstRights {
  @Field(() => Boolean)
  manage: boolean;
}

@ObjectType({ description: 'What a session left behind, as far as the reader may see it.' })
export class Opbrengst {
  @Field(() => ID, { description: 'The id of the kennissessie.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether something can be shown to the members of a netwerk.' })
  hasNetwerk: boolean;

  @Field(() => [Materiaal])
  materiaal: Materiaal[];

  @Field(() => Recording, { nullable: true })
  recording: Recording | null;

  @Field(() => SessionSummary, { nullable: true })
  summary: SessionSummary | null;

  @Field(() => String, {
    nullable: true,
    description: 'The netwerk that the summary would be sent to; null: to those who took part. For organisers.',
  })
  summaryNetwerk: string | null;

  @Field(() => OpbrengstRights)
  viewerCan: OpbrengstRights;
}
