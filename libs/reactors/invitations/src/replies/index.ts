import { AnswerByLink } from './answer-by-link.js';
import { AnswerLetters } from './answer-letters.js';
import { AnswerLog } from './answer-log.js';
import { Answers } from './answers.js';
import { DeclineSeat } from './decline-seat.js';
import { FollowReply } from './follow-reply.js';
import { ForgetWhatIsOld } from './forget-what-is-old.js';
import { HandOver } from './hand-over.js';
import { HandWork } from './hand-work.js';
import { HandleReply } from './handle-reply.js';
import { InvitationByToken } from './invitation-by-token.js';
import { OrganiserAnswers } from './organiser-answers.js';
import { PresentAnswers } from './present-answers.js';
import { ReplyAuthenticity } from './reply-authenticity.js';
import { ReplyLinks } from './reply-links.js';
import { WhenInvitationBounced } from './when-invitation-bounced.js';

/** All that answers from calendars need. */
export const replyProviders = [
  InvitationByToken,
  Answers,
  ReplyLinks,
  HandWork,
  ReplyAuthenticity,
  DeclineSeat,
  AnswerLetters,
  AnswerLog,
  WhenInvitationBounced,
  HandOver,
  FollowReply,
  HandleReply,
  AnswerByLink,
  PresentAnswers,
  OrganiserAnswers,
  ForgetWhatIsOld,
];
