import type * as z from 'zod/mini';
import { quoted } from '../tree/quoted';

/** What zod found wrong with a plain value, in our words. */
export function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${WANTED[issue.expected] ?? issue.expected} is wanted here, not ${typeName(value)}.`;
    case 'invalid_value':
      return `${valueName(value)} is ${issue.values.length > 1 ? 'none of' : 'not'} ${issue.values.join(', ')}.`;
    case 'too_small':
      return `${valueName(value)} is too small: ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum} is allowed.`;
    case 'too_big':
      return `${valueName(value)} is too large: at most ${issue.maximum} is allowed.`;
    default:
      return issue.message;
  }
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'Text',
  number: 'A number',
  int: 'A whole number',
  boolean: 'True or false',
};

/** A value as a sentence names it: the text or number itself, else what it is. */
export const valueName = (value: unknown): string =>
  typeof value === 'string' ? quoted(value) : typeof value === 'number' ? String(value) : typeName(value);

/** What kind of value stands there, with its article. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      if (!Number.isFinite(value)) return 'a number beyond all bounds';
      return Number.isInteger(value) ? 'a number' : 'a fraction';
    case 'boolean':
      return String(value);
    default:
      return 'an object';
  }
}
