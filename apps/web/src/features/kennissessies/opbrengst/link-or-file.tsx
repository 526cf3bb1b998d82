import { ChoiceGroup, type FieldErrors, TextField } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { FileField } from './file-field.js';

export type LinkOrFileValues = { kind: 'link' | 'file'; url: string; file: File | null };

type LinkOrFileProps = {
  legend: string;
  /** The two ways, in the order in which they are shown. */
  options: { value: LinkOrFileValues['kind']; label: string }[];
  urlLabel: string;
  file: { label: string; hint: string; accept: string };
  errors: FieldErrors;
  values: LinkOrFileValues;
  /** Another number makes the file empty again. */
  version: number;
  onChange: (next: Partial<LinkOrFileValues>) => void;
};

/** Something that stands elsewhere, or a file from one's own computer. */
export function LinkOrFile({ legend, options, urlLabel, file, errors, values, version, onChange }: LinkOrFileProps) {
  return (
    <>
      <ChoiceGroup
        legend={legend}
        type="radio"
        name="kind"
        value={[values.kind]}
        onChange={([value]) => {
          const chosen = options.find((option) => option.value === value);
          if (chosen) onChange({ kind: chosen.value });
        }}
        options={options}
      />
      {values.kind === 'file' ? (
        <FileField
          {...errors.field('file')}
          {...file}
          version={version}
          onChange={(chosen) => onChange({ file: chosen })}
        />
      ) : (
        <TextField
          {...errors.field('url')}
          label={urlLabel}
          hint={m.opbrengst_url_hint()}
          type="url"
          value={values.url}
          onChange={(event) => onChange({ url: event.target.value })}
        />
      )}
    </>
  );
}
