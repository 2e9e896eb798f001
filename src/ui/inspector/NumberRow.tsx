import { TextRow } from './TextRow';

interface Limits {
  min: number;
  max?: number | undefined;
  /** The least is not allowed itself. */
  above?: boolean | undefined;
  whole?: boolean | undefined;
}

interface NumberRowProps extends Limits {
  label: string;
  value: number | undefined;
  write: (value: number | undefined) => void;
  done: () => void;
  placeholder?: string;
}

/** A labelled number; empty is "not known", never zero. */
export function NumberRow({ value, write, min, max, above, whole, ...rest }: NumberRowProps) {
  return (
    <TextRow
      {...rest}
      inputMode="decimal"
      value={value === undefined ? '' : String(value)}
      commit={(text) => {
        const problem = whyNot(text, { min, max, above, whole });
        if (problem === undefined) write(text.trim() === '' ? undefined : parsed(text));
        return problem;
      }}
    />
  );
}

/** A number as people type it: a comma may stand for the point. */
const parsed = (text: string): number => Number(text.trim().replace(',', '.'));

function whyNot(text: string, limits: Limits): string | undefined {
  if (text.trim() === '') return undefined;
  const number = parsed(text);
  const { min, max, above, whole } = limits;
  if (!Number.isFinite(number)) return 'This is not a number.';
  if (whole && !Number.isInteger(number)) return 'This has to be a whole number.';
  if (above ? number <= min : number < min) return `This has to be ${above ? 'above' : 'at least'} ${min}.`;
  if (max !== undefined && number > max) return `This can be ${max} at most.`;
  return undefined;
}
