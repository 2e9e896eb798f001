import { useEffect, useState } from 'react';

/** How often something was open and is no more. */
export function useTimesLeft(open: boolean): number {
  const [left, setLeft] = useState(0);
  useEffect(() => (open ? () => setLeft((before) => before + 1) : undefined), [open]);
  return left;
}
