import { useEffect, useState } from 'react';
import { TEMPLATES } from '../../../platform/templates';
import type { Offer } from './offers';

/** The templates by their titles, which are read from them when the palette opens; absent until then. */
export function useTemplateOffers(): readonly Offer<string>[] | undefined {
  const [offers, setOffers] = useState<readonly Offer<string>[]>();
  useEffect(() => {
    let left = false;
    const read = TEMPLATES.map(async ({ id, load }) => ({ label: (await load()).title, also: '', what: id }));
    void Promise.allSettled(read).then((results) => {
      const titled = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      if (!left) setOffers(titled);
    });
    return () => {
      left = true;
    };
  }, []);
  return offers;
}
