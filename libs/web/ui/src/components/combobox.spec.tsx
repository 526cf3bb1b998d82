import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../testing/index.js';
import { Combobox, type ComboboxOption } from './combobox.js';

afterEach(cleanup);

const gemeenten = ['Zaanstad', 'Zoetermeer', 'Zwolle', 'Utrecht'].map((label) => ({ id: label, label }));

function GemeenteField() {
  const [text, setText] = useState('');
  const [value, setValue] = useState<ComboboxOption | null>(null);
  const options = gemeenten.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()));
  return (
    <>
      <Combobox
        label="Gemeente"
        hint="Typ de eerste letters"
        options={options}
        value={value}
        onChange={setValue}
        onSearch={setText}
        emptyText="Geen gemeente gevonden"
      />
      <output>{value?.id ?? 'geen'}</output>
    </>
  );
}

describe('a combobox', () => {
  it('is chosen from by keyboard, and without faults while open', async () => {
    const user = userEvent.setup();
    const { getByRole, getAllByRole, container } = render(<GemeenteField />);
    const field = getByRole('combobox', { name: 'Gemeente' });
    await user.type(field, 'z');
    expect(getAllByRole('option').map((option) => option.textContent?.trim())).toEqual([
      'Zaanstad',
      'Zoetermeer',
      'Zwolle',
    ]);
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(container.querySelector('output')?.textContent).toBe('Zoetermeer');
    expect((field as HTMLInputElement).value).toBe('Zoetermeer');
  });

  it('lets go of the choice when the text is wiped, and says when nothing fits', async () => {
    const user = userEvent.setup();
    const { getByRole, getByText, container } = render(<GemeenteField />);
    const field = getByRole('combobox', { name: 'Gemeente' });
    await user.type(field, 'zw{ArrowDown}{Enter}');
    expect(container.querySelector('output')?.textContent).toBe('Zwolle');
    await user.clear(field);
    expect(container.querySelector('output')?.textContent).toBe('geen');
    await user.type(field, 'xyz');
    expect(getByText('Geen gemeente gevonden')).toBeTruthy();
  });
});
