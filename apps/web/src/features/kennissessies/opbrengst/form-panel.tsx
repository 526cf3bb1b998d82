import { ErrorSummary, Heading, Panel, Row, Stack } from '@academie/web-ui';
import { type FormEvent, type ReactNode, useId } from 'react';
import { type Form, FormFailure } from '../../../shared/use-form.js';

type FormPanelProps<TInput> = {
  title: string;
  form: Form<TInput>;
  values: TInput;
  /** The buttons; the first one sends. */
  actions: ReactNode;
  children: ReactNode;
};

/** A form in a panel of its own, with what was wrong above its fields. */
export function FormPanel<TInput>({ title, form, values, actions, children }: FormPanelProps<TInput>) {
  const titleId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit(values);
  };
  return (
    <section aria-labelledby={titleId}>
      <Panel>
        <form className="academie-form" onSubmit={submit} noValidate>
          <Heading level={2} appearance="level-3" id={titleId}>
            {title}
          </Heading>
          <ErrorSummary errors={form.errors} />
          <FormFailure error={form.failure} />
          <Stack>{children}</Stack>
          <Row>{actions}</Row>
        </form>
      </Panel>
    </section>
  );
}
