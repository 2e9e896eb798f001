import { Field, type FieldProps } from './Field';
import { Icon } from './Icon';

/** One of several values, with the words it is shown by. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> extends FieldProps {
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
  disabled?: boolean | undefined;
}

/** One of many, in the browser's own list. For two or three that should be seen at once take `Segmented`. */
export function Select<Value extends string>({
  value,
  choices,
  onChange,
  disabled,
  ...field
}: SelectProps<Value>) {
  return (
    <Field {...field}>
      {(ties) => (
        <span className="select">
          <select
            className="control"
            {...ties}
            value={value}
            disabled={disabled}
            onChange={(event) => {
              const choice = choices.find((one) => one.value === event.target.value);
              if (choice) onChange(choice.value);
            }}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </span>
      )}
    </Field>
  );
}
