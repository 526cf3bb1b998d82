import { IconChevronDown } from '@tabler/icons-react';
import clsx from 'clsx';
import { useCombobox } from 'downshift';
import { useUiTexts } from '../texts.js';
import { ErrorMessage, type FieldProps, useFieldIds } from './field.js';

export type ComboboxOption = { id: string; label: string; hint?: string };

type ComboboxProps = FieldProps & {
  id?: string;
  /** What fits the typed text, best first. The application searches; this field only shows. */
  options: readonly ComboboxOption[];
  value: ComboboxOption | null;
  onChange: (value: ComboboxOption | null) => void;
  onSearch: (text: string) => void;
  /** Said under the field when nothing fits. */
  emptyText: string;
};

/** Choose one by typing the first letters: a gemeente, a person. Import it lazily, `@academie/web-ui/combobox`. */
export function Combobox(props: ComboboxProps) {
  const { label, hint, error, optional, options, value, onChange, onSearch, emptyText } = props;
  const texts = useUiTexts();
  const ids = useFieldIds({ hint, error }, props.id);
  const box = useCombobox<ComboboxOption>({
    items: [...options],
    inputId: ids.id,
    selectedItem: value,
    itemToString: (option) => option?.label ?? '',
    onInputValueChange: ({ inputValue, type }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) return;
      onSearch(inputValue);
      if (inputValue === '') onChange(null);
    },
    onSelectedItemChange: ({ selectedItem }) => onChange(selectedItem ?? null),
  });
  const nothing = box.isOpen && options.length === 0 && box.inputValue !== '';
  return (
    <div className={clsx('utrecht-form-field', error && 'utrecht-form-field--invalid', 'academie-field')}>
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" {...box.getLabelProps()} htmlFor={ids.id}>
          {label} {optional && texts.optional}
        </label>
      </div>
      {hint && (
        <div id={ids.hintId} className="utrecht-form-field-description">
          {hint}
        </div>
      )}
      {error && <ErrorMessage {...(ids.errorId ? { id: ids.errorId } : {})}>{error}</ErrorMessage>}
      <div className="academie-combobox">
        <input
          className={clsx('utrecht-textbox utrecht-textbox--html-input', error && 'utrecht-textbox--invalid')}
          {...box.getInputProps(ids.aria)}
        />
        <button type="button" className="academie-combobox__toggle" {...box.getToggleButtonProps()}>
          <IconChevronDown size={20} aria-hidden />
          <span className="academie-hidden">{texts.showOptions}</span>
        </button>
        <ul
          className="academie-combobox__list"
          data-open={(box.isOpen && options.length > 0) || undefined}
          {...box.getMenuProps()}
        >
          {box.isOpen &&
            options.map((option, index) => (
              <li
                key={option.id}
                className="academie-combobox__option"
                data-highlighted={box.highlightedIndex === index || undefined}
                {...box.getItemProps({ item: option, index })}
              >
                {option.label} {option.hint && <span className="academie-soft">{option.hint}</span>}
              </li>
            ))}
        </ul>
      </div>
      <p className="academie-soft academie-small" role="status">
        {nothing ? emptyText : box.isOpen && options.length > 0 ? <Counted count={options.length} /> : null}
      </p>
    </div>
  );
}

function Counted({ count }: { count: number }) {
  const texts = useUiTexts();
  return <span className="academie-hidden">{texts.optionCount(count)}</span>;
}
