import { useEffect, useRef } from 'react';
import type { Place } from './places';
import { useApp } from './useEditor';

/** Makes the caller that part of the page for as long as it is there; `focus` says how it takes the focus. */
export function usePlace(place: Place, focus: () => void): void {
  const { places } = useApp();
  const latest = useRef(focus);
  latest.current = focus;
  useEffect(() => places.attach(place, () => latest.current()), [places, place]);
}
