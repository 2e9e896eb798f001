import { useId } from 'react';
import { Icon } from './Icon';
import type { Glyph } from './icons';
import type { Choice } from './Select';
import './Segmented.css';

interface SegmentedProps<Value extends string> {
  label: string;
  unseenLabel?: boolean;
  /** `undefined`: none of them, as for a value that is not set. */
  value: Value | undefined;
  /** With an icon the words are said and shown on hover only. */
  choices: readonly (Choice<Value> & { readonly icon?: Glyph })[];
  onChange: (value: Value) => void;
  disabled?: boolean | undefined;
}

/** A few choices side by side, of which one holds; the arrow keys go from one to the next. */
export function Segmented<Value extends string>({
  label,
  unseenLabel = false,
  value,
  choices,
  onChange,
  disabled,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="segmented" disabled={disabled}>
      <legend className={unseenLabel ? 'unseen' : 'field-label'}>{label}</legend>
      <div className="segments">
        {choices.map((choice) => (
          <label key={choice.value} className="segment" title={choice.icon && choice.label}>
            <input
              type="radio"
              name={name}
              className="segment-radio"
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.icon ? (
              <>
                <Icon name={choice.icon} />
                <span className="unseen">{choice.label}</span>
              </>
            ) : (
              choice.label
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
