import { TextField } from '@academie/web-ui';

type FileFieldProps = {
  label: string;
  hint: string;
  accept: string;
  id?: string;
  error?: string | undefined;
  onChange: (file: File | null) => void;
  /** Another number makes it empty again. */
  version: number;
};

/** One file from one's own computer. */
export function FileField({ onChange, version, ...rest }: FileFieldProps) {
  return (
    <TextField
      key={version}
      type="file"
      {...rest}
      onChange={(event) => onChange(event.target.files?.item(0) ?? null)}
    />
  );
}
