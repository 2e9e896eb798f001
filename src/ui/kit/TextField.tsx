import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field';

interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id'> {
  value: string;
  onChange: (value: string) => void;
}

/** One line of text, or with `type` a number, a search, an address. */
export function TextField({ label, unseenLabel, hint, error, onChange, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} {...(unseenLabel && { unseenLabel })}>
      {(ties) => (
        <input
          type="text"
          className={`control ${className ?? ''}`}
          autoComplete="off"
          {...rest}
          {...ties}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
