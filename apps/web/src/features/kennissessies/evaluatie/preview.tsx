import { Alert, Block, Heading, Panel, Stack, useFieldErrors } from '@academie/web-ui';
import { useId, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import type { FillValues } from './fill-values.js';
import { type DraftQuestion, toPreview } from './form-values.js';
import { QuestionField } from './question-field.js';

const none: readonly never[] = [];

/** The form as participants will see it. One can try it; nothing is kept. */
export function Preview({ anonymous, questions }: { anonymous: boolean; questions: readonly DraftQuestion[] }) {
  const id = useId();
  const errors = useFieldErrors(none);
  const [values, setValues] = useState<FillValues>({});
  return (
    <Block labelledBy={id}>
      <Heading level={2} appearance="level-3" id={id}>
        {m.evaluatie_preview_title()}
      </Heading>
      <Panel>
        <Stack gap="wide">
          <Alert type="info">{anonymous ? m.evaluatie_promise_anonymous() : m.evaluatie_promise_by_name()}</Alert>
          {toPreview(questions).map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              value={values[question.id] ?? []}
              onChange={(value) => setValues((before) => ({ ...before, [question.id]: value }))}
              errors={errors}
            />
          ))}
        </Stack>
      </Panel>
    </Block>
  );
}
