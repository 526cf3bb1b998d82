import type { KennissessieThemasQuery } from '@academie/web-api/gql';
import {
  ErrorSummary,
  type FieldErrors,
  type FieldProblem,
  Heading,
  Panel,
  Stack,
  useFieldErrors,
} from '@academie/web-ui';
import { type FormEvent, type ReactNode, useId } from 'react';
import { m } from '../../../paraglide/messages.js';
import type { NetwerkChoice } from '../use-planning.js';
import { AboutFields } from './about-fields.js';
import type { FormValues } from './form-values.js';
import { AudienceFields, PlaceFields } from './place-fields.js';
import { TimeFields } from './time-fields.js';

export type FieldsProps = {
  values: FormValues;
  errors: ReturnType<typeof useFieldErrors>;
  change: (next: Partial<FormValues>) => void;
};

type KennissessieFormProps = {
  values: FormValues;
  onChange: (values: FormValues) => void;
  problems: readonly FieldProblem[];
  themas: KennissessieThemasQuery['themas'];
  netwerken: readonly NetwerkChoice[];
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** More about when: whether it is a series. */
  timing?: (errors: FieldErrors) => ReactNode;
  /** The buttons, and what went wrong as a whole. */
  children: ReactNode;
};

/** Everything about a session, in four parts. */
export function KennissessieForm(props: KennissessieFormProps) {
  const { values, onChange, problems, themas, netwerken, onSubmit, timing, children } = props;
  const errors = useFieldErrors(problems);
  const change = (next: Partial<FormValues>) => onChange({ ...values, ...next });
  const fields = { values, errors, change };
  return (
    <form className="academie-form" onSubmit={onSubmit} noValidate>
      <ErrorSummary errors={errors} />
      <Part title={m.kennissessies_form_about()}>
        <AboutFields {...fields} themas={themas} netwerken={netwerken} />
      </Part>
      <Part title={m.kennissessies_form_when()}>
        <TimeFields {...fields} />
        {timing?.(errors)}
      </Part>
      <Part title={m.kennissessies_form_where()}>
        <PlaceFields {...fields} />
      </Part>
      <Part title={m.kennissessies_form_who()}>
        <AudienceFields {...fields} />
      </Part>
      {children}
    </form>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Panel>
        <Heading level={2} appearance="level-3" id={id}>
          {title}
        </Heading>
        <Stack>{children}</Stack>
      </Panel>
    </section>
  );
}
