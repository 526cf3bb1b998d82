import { gqlQuery } from '@academie/web-api';
import { IntakeThemasDocument } from '@academie/web-api/gql';
import { ChoiceGroup, LoadingState } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { StepFrame } from './step-frame.js';
import type { StepProps } from './step-props.js';

export const intakeThemasQuery = { ...gqlQuery(IntakeThemasDocument, {}), staleTime: 60 * 60_000 };

/** Who does not know which thema it is. */
const UNKNOWN = 'geen';

/** Step 3: the thema it belongs to, or none. */
export function ThemaStep({ intake, errors, onNext, onClear }: StepProps) {
  const { thema, savedAt } = intake.draft;
  const { data, error, refetch } = useQuery(intakeThemasQuery);
  return (
    <StepFrame
      step="thema"
      title={m.loket_intake_thema_title()}
      lead={m.loket_intake_thema_lead()}
      errors={errors}
      savedAt={savedAt}
      action={m.loket_intake_next()}
      onSubmit={onNext}
      onClear={onClear}
    >
      {data ? (
        <ChoiceGroup
          type="radio"
          name="thema"
          cards
          legend={m.loket_intake_thema_label()}
          value={thema === undefined ? [] : [thema ?? UNKNOWN]}
          onChange={([slug = UNKNOWN]) => intake.change({ thema: slug === UNKNOWN ? null : slug })}
          options={[
            ...data.themas.map(({ slug, name, summary }) => ({
              value: slug,
              label: name,
              hint: firstSentence(summary),
            })),
            { value: UNKNOWN, label: m.loket_intake_thema_unknown(), hint: m.loket_intake_thema_unknown_hint() },
          ]}
          {...errors.field('thema')}
        />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState kind="rows" count={6} />
      )}
    </StepFrame>
  );
}

/** The summaries of the agenda are paragraphs; here a hint is enough. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
