import { buildFeed, etagMatches, type Feed, feedEtag, feedLastModified } from '@academie/platform/calendar';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Answers with a calendar, or with 304 when the program that asks has it already. */
export function sendFeed(request: FastifyRequest, reply: FastifyReply, feed: Feed): FastifyReply {
  const text = buildFeed(feed);
  const etag = feedEtag(text);
  reply.header('etag', etag);
  // For information only: an appointment that was taken out changes the feed but no time, so the tag alone decides.
  const changed = feedLastModified(feed.appointments);
  if (changed) reply.header('last-modified', changed.toUTCString());
  if (etagMatches(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.type('text/calendar; charset=utf-8').send(text);
}
