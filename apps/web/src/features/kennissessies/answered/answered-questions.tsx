import { Heading, LinkAnchor, Panel, Stack } from '@academie/web-ui';
import { useId } from 'react';
import { m } from '../../../paraglide/messages.js';
import { useQuestions } from './use-questions.js';

/** The questions that a session answers, for as far as the reader may see them. */
export function AnsweredQuestions({ kennissessieId }: { kennissessieId: string }) {
  const headingId = useId();
  const questions = useQuestions(kennissessieId);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <Panel>
        <Heading level={2} appearance="level-3" id={headingId}>
          {m.planhulp_answers_title()}
        </Heading>
        <Stack gap="tight">
          {questions.map(({ kind, id, title, url }) => (
            <div key={id}>
              <p className="academie-soft academie-small">
                {kind === 'LEERVRAAG' ? m.planhulp_leervraag() : m.planhulp_kennisvraag()}
              </p>
              <LinkAnchor href={url}>{title}</LinkAnchor>
            </div>
          ))}
        </Stack>
      </Panel>
    </section>
  );
}
