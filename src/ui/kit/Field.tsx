import { type ReactNode, useId } from 'react';
import './Field.css';

/** What every field has around its control. */
export interface FieldProps {
  label: string;
  /** The label is said but not drawn. */
  unseenLabel?: boolean;
  /** One line below that helps. */
  hint?: string | undefined;
  /** What is wrong with the value, and what to do. */
  error?: string | undefined;
}

/** What a control needs so that it is tied to its label, hint and error. */
export interface FieldTies {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** A label, a control, and a line of help or reproach below it. */
export function Field({
  label,
  unseenLabel = false,
  hint,
  error,
  children,
}: FieldProps & { children: (ties: FieldTies) => ReactNode }) {
  const id = useId();
  const remark = error ?? hint;
  const ties: FieldTies = {
    id,
    'aria-describedby': remark ? `${id}-remark` : undefined,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id} className={unseenLabel ? 'unseen' : 'field-label'}>
        {label}
      </label>
      {children(ties)}
      {remark && (
        <p id={`${id}-remark`} className={error ? 'field-remark field-error' : 'field-remark'}>
          {remark}
        </p>
      )}
    </div>
  );
}
