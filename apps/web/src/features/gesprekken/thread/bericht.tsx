import type { BerichtItemFragment } from '@academie/web-api/gql';
import { Avatar, LinkButton } from '@academie/web-ui';
import clsx from 'clsx';
import { memo, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { RouteLink } from '../../../shared/links.js';
import { dateAndTime, relativeMoment } from '../../../shared/time.js';
import { plainWords } from '../editor/quoted.js';
import { BerichtBody } from './bericht-body.js';
import { DeleteBericht } from './delete-bericht.js';
import { EditBericht } from './edit-bericht.js';
import { berichtElementId, goToBericht } from './go-to-bericht.js';
import type { QuotedBericht, ThreadBericht } from './thread.js';

type BerichtProps = {
  bericht: ThreadBericht;
  gesprekId: string;
  mayReply: boolean;
  /** The present moment, so that "zojuist" does not stay. */
  now: string;
  onReply: (bericht: ThreadBericht, quote: boolean) => void;
  onAnswer: (bericht: BerichtItemFragment) => void;
  /** Gets the end of the bericht: who sees that has read it. */
  watchEnd: (id: string) => (element: HTMLElement | null) => void;
};

/** One bericht, with what the reader may do with it. A deleted one leaves its place and its time. */
export const Bericht = memo(function Bericht(props: BerichtProps) {
  const { bericht, gesprekId, mayReply, onReply, onAnswer, watchEnd } = props;
  const { id, author, postedAt, editedAt, deletedAt, viewerCan } = bericht;
  // What came after the last tick was posted just now, and not in the future.
  const now = Date.parse(postedAt) > Date.parse(props.now) ? postedAt : props.now;
  const [doing, setDoing] = useState<'edit' | 'delete' | null>(null);
  const article = useRef<HTMLElement>(null);
  const done = (answer: BerichtItemFragment | null) => {
    setDoing(null);
    if (answer) onAnswer(answer);
    article.current?.focus();
  };
  const moment = (
    <RouteLink
      to="/gesprekken/$id"
      params={{ id: gesprekId }}
      search={{ bericht: id }}
      resetScroll={false}
      className="academie-bericht__moment"
      title={m.gesprekken_link_to_bericht()}
    >
      <time dateTime={postedAt} title={dateAndTime(postedAt, now)}>
        {relativeMoment(postedAt, now)}
      </time>
    </RouteLink>
  );
  return (
    <article
      ref={article}
      id={berichtElementId(id)}
      tabIndex={-1}
      className={clsx('academie-bericht', deletedAt && 'academie-bericht--gone')}
      aria-labelledby={`${berichtElementId(id)}-author`}
    >
      <Avatar name={author.name} decorative />
      <div className="academie-bericht__main">
        <header className="academie-bericht__head">
          <strong id={`${berichtElementId(id)}-author`}>{author.name}</strong>
          {author.organisatie && <span>{author.organisatie}</span>}
          {moment}
          {editedAt && !deletedAt && <span>{m.gesprekken_edited()}</span>}
        </header>
        {deletedAt ? (
          <p>{m.gesprekken_deleted()}</p>
        ) : (
          <>
            {bericht.replyTo && <Quoted quoted={bericht.replyTo} gesprekId={gesprekId} />}
            {doing === 'edit' ? (
              <EditBericht bericht={bericht} onDone={done} />
            ) : (
              <BerichtBody html={bericht.html} body={bericht.body} />
            )}
            {doing === 'delete' && <DeleteBericht id={id} onDone={done} />}
            {doing === null && (mayReply || viewerCan.edit || viewerCan.delete) && (
              <div className="academie-bericht__actions">
                {mayReply && (
                  <>
                    <LinkButton onClick={() => onReply(bericht, false)}>
                      {m.gesprekken_reply()} <Whose name={author.name} />
                    </LinkButton>
                    <LinkButton onClick={() => onReply(bericht, true)}>
                      {m.gesprekken_quote()} <Whose name={author.name} />
                    </LinkButton>
                  </>
                )}
                {viewerCan.edit && <LinkButton onClick={() => setDoing('edit')}>{m.gesprekken_edit()}</LinkButton>}
                {viewerCan.delete && (
                  <LinkButton onClick={() => setDoing('delete')}>{m.gesprekken_delete()}</LinkButton>
                )}
              </div>
            )}
          </>
        )}
        <span ref={watchEnd(id)} className="academie-bericht__end" aria-hidden />
      </div>
    </article>
  );
});

/** Many buttons with one word: to a screen reader each says whose bericht it is about. */
function Whose({ name }: { name: string }) {
  return <span className="academie-hidden">{m.gesprekken_of_author({ name })}</span>;
}

/** What a bericht replies to, in a few words, with the way there. */
function Quoted({ quoted, gesprekId }: { quoted: QuotedBericht; gesprekId: string }) {
  const words = quoted.deleted ? m.gesprekken_deleted() : quoted.html && plainWords(quoted.html);
  return (
    <div className="academie-bericht__quoted">
      <RouteLink
        to="/gesprekken/$id"
        params={{ id: gesprekId }}
        search={{ bericht: quoted.id }}
        resetScroll={false}
        // At once when it is on this page, and also when the address names it already.
        onClick={() => goToBericht(quoted.id)}
      >
        {quoted.authorName ? m.gesprekken_reply_to({ name: quoted.authorName }) : m.gesprekken_reply_to_earlier()}
      </RouteLink>
      {words && <span>{words}</span>}
    </div>
  );
}
