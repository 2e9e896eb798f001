import { plain } from '../../core/tree/quoted';

/** An amount with its unit; without one the bare number. */
export const amountInWords = (amount: number, unit: string | undefined): string =>
  `${amount.toLocaleString('en', { maximumSignificantDigits: 6 })}${unit ? ` ${plain(unit)}` : ''}`;

/** A probability in per cent; a small one is never shown as none, nor a large one as certainty. */
export function chanceInWords(chance: number): string {
  if (chance > 0 && chance < 0.0001) return 'under 0.01 %';
  if (chance < 1 && chance > 0.9999) return 'over 99.99 %';
  return `${(100 * chance).toLocaleString('en', { maximumSignificantDigits: 4 })} %`;
}
