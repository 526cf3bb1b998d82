import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A message. Once deleted, its place stays and its text is gone. */
@Entity({ schema: 'gesprekken', name: 'bericht' })
export class BerichtEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'gesprek_id' })
  gesprekId: string;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  /** Markdown, as it was written. */
  @Column('text')
  body: string;

  /** Rendered and sanitised when it was written, because it is read far more often. */
  @Column('text')
  html: string;

  /** The browser's own name for it, so that sending it again does not make a second one. */
  @Column('text', { name: 'client_id', nullable: true })
  clientId: string | null;

  @Column('uuid', { name: 'reply_to_id', nullable: true })
  replyToId: string | null;

  @Column('timestamptz', { name: 'posted_at' })
  postedAt: Date;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt: Date | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt: Date | null;
}
