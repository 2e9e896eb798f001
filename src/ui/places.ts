import type { LeftTab } from '../editor/commands/command';

/** A part of the page that takes the keyboard's focus when it is asked to. */
export type Place = 'canvas' | 'tour' | LeftTab;

/** The way to the parts of the page for whatever moves the focus there. */
export interface Places {
  /** Moves the focus; a part that is not on the page yet takes it when it comes, unless another is asked for first. */
  readonly focus: (place: Place) => void;
  /** Called by a part that has come to the page; gives back how to leave. */
  readonly attach: (place: Place, focus: () => void) => () => void;
}

/**
 * Made once by the page; its parts attach themselves. `letGo` takes the focus away from where it is while a part is
 * awaited, so that what is typed in the meantime is no command there.
 */
export function createPlaces(letGo: () => void): Places {
  const there = new Map<Place, () => void>();
  let awaited: Place | undefined;
  return {
    focus(place) {
      const focus = there.get(place);
      awaited = focus ? undefined : place;
      (focus ?? letGo)();
    },
    attach(place, focus) {
      there.set(place, focus);
      if (awaited === place) {
        awaited = undefined;
        focus();
      }
      return () => {
        if (there.get(place) === focus) there.delete(place);
      };
    },
  };
}
