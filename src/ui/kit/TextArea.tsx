import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field';

interface TextAreaProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'id'> {
  value: string;
  onChange: (value: string) => void;
}

/** Several lines of plain text; it grows with what is in it. */
export function TextArea({ label, unseenLabel, hint, error, onChange, className, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} {...(unseenLabel && { unseenLabel })}>
      {(ties) => (
        <textarea
          className={`control ${className ?? ''}`}
          rows={3}
          {...rest}
          {...ties}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
