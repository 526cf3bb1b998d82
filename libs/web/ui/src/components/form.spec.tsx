import { cleanup, render, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  ChoiceGroup,
  DateTimeField,
  ErrorSummary,
  type FieldProblem,
  SelectField,
  TextareaField,
  TextField,
  useFieldErrors,
} from '../index.js';
import { accessibilityFaults } from '../testing/index.js';

afterEach(cleanup);

const refused: FieldProblem[] = [
  { path: 'title', message: 'Vul een titel in' },
  { path: 'form', message: 'Kies hoe mensen meedoen' },
];

function SessieForm() {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [startsAt, setStartsAt] = useState({ date: '2026-11-24', time: '10:00' });
  const errors = useFieldErrors(problems);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setProblems([...refused]);
      }}
    >
      <ErrorSummary errors={errors} />
      <TextField label="Titel" hint="Kort en duidelijk" name="title" {...errors.field('title')} />
      <TextareaField label="Uitleg" optional maxLength={20} name="summary" {...errors.field('summary')} />
      <SelectField label="Thema" name="thema">
        <option value="data">Data</option>
      </SelectField>
      <ChoiceGroup
        legend="Hoe doen mensen mee?"
        type="radio"
        name="form"
        options={[
          { value: 'ONLINE', label: 'Online', hint: 'Met een link' },
          { value: 'ON_SITE', label: 'Op locatie' },
        ]}
        {...errors.field('form')}
      />
      <DateTimeField label="Begin" value={startsAt} onChange={setStartsAt} />
      <button type="submit">Bewaar</button>
    </form>
  );
}

describe('a form', () => {
  it('ties label, hint and error to each field', async () => {
    const user = userEvent.setup();
    const { getByLabelText, getByRole, container } = render(<SessieForm />);
    const title = getByLabelText('Titel');
    expect(title.getAttribute('aria-invalid')).toBeNull();
    await user.click(getByRole('button', { name: 'Bewaar' }));

    expect(title.getAttribute('aria-invalid')).toBe('true');
    const described = String(title.getAttribute('aria-describedby')).split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Kort en duidelijk',
      'Vul een titel in',
    ]);
    expect(getByLabelText('Thema').getAttribute('aria-invalid')).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('moves the focus to the summary at each submit, and from there to the field', async () => {
    const user = userEvent.setup();
    const { getByRole, getByLabelText, queryByRole } = render(<SessieForm />);
    expect(queryByRole('alert')).toBeNull();
    await user.click(getByRole('button', { name: 'Bewaar' }));
    const summary = getByRole('alert');
    expect(document.activeElement).toBe(summary);

    await user.click(within(summary).getByRole('link', { name: 'Kies hoe mensen meedoen' }));
    expect(document.activeElement).toBe(getByLabelText('Online', { exact: false }));
    await user.click(getByRole('button', { name: 'Bewaar' }));
    expect(document.activeElement).toBe(summary);
  });

  it('counts down only when the end is near, and not under the first letter of a long text', async () => {
    const user = userEvent.setup();
    const { getByLabelText, getByText, queryByText, rerender } = render(
      <TextareaField label="Vraag" maxLength={300} />,
    );
    await user.type(getByLabelText('Vraag'), 'abc');
    expect(queryByText(/tekens over/)).toBeNull();
    rerender(<TextareaField label="Vraag" maxLength={4} />);
    expect(getByText('Nog 1 teken over')).toBeTruthy();
  });

  it('says which fields may stay empty', () => {
    const { getByLabelText } = render(<TextField label="Zaal" optional />);
    expect(getByLabelText('Zaal (niet verplicht)')).toBeTruthy();
  });
});

describe('a group of choices', () => {
  it('gives the form what was chosen, without help of the application', async () => {
    const user = userEvent.setup();
    const { getByLabelText, container } = render(
      <form>
        <ChoiceGroup
          legend="Voor wie?"
          type="checkbox"
          name="doelgroep"
          defaultValue={['RAADSLID']}
          options={[
            { value: 'AMBTENAAR', label: 'Ambtenaren' },
            { value: 'RAADSLID', label: 'Raadsleden' },
          ]}
        />
      </form>,
    );
    const form = container.querySelector('form') as HTMLFormElement;
    await user.click(getByLabelText('Ambtenaren'));
    expect(new FormData(form).getAll('doelgroep')).toEqual(['AMBTENAAR', 'RAADSLID']);
    await user.click(getByLabelText('Raadsleden'));
    expect(new FormData(form).getAll('doelgroep')).toEqual(['AMBTENAAR']);
  });
});
