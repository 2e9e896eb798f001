import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './Picker.css';

/** One of the things to pick. */
export interface Pick {
  readonly id: string;
  readonly label: string;
  /** What stands beside the label, such as keys or the reason why not. */
  readonly aside?: ReactNode;
  readonly icon?: ReactNode;
  /** It can be picked, and then says why it does nothing. */
  readonly refused?: boolean;
}

/** Things of one sort, under a heading when they have one. */
export interface PickGroup {
  readonly title?: string;
  readonly picks: readonly Pick[];
}

interface PickerProps {
  /** What the list is of. */
  label: string;
  placeholder: string;
  sought: string;
  onSeek: (text: string) => void;
  groups: readonly PickGroup[];
  /** More may come by itself: Enter takes the first of it, if there is nothing to take yet. */
  growing?: boolean;
  choose: (id: string) => void;
}

/** A text field over a list that it narrows; arrows and Enter choose, the focus stays in the field. */
export function Picker({ label, placeholder, sought, onSeek, groups, growing = false, choose }: PickerProps) {
  const [at, setAt] = useState(0);
  const [early, setEarly] = useState(false);
  const list = useId();
  const active = useRef<HTMLDivElement>(null);
  const picks = groups.flatMap((group) => group.picks);
  const aimed = Math.min(at, picks.length - 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another aim is the reason to scroll
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' });
  }, [aimed, sought]);

  const first = picks[0]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes is the reason to choose, once
  useEffect(() => {
    if (early && first !== undefined) choose(first);
  }, [early, first]);

  const press = (event: KeyboardEvent) => {
    const aim = AIMS[event.key]?.(aimed, picks.length);
    if (aim !== undefined && picks.length > 0) {
      event.preventDefault();
      setAt(aim);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      const picked = picks[aimed];
      if (picked) choose(picked.id);
      else setEarly(growing);
    }
  };

  let place = -1;
  return (
    <>
      <input
        className="control"
        type="text"
        role="combobox"
        aria-label="Search"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={picks[aimed] && `${list}-${aimed}`}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={sought}
        onKeyDown={press}
        onChange={(event) => {
          onSeek(event.target.value);
          setAt(0);
          setEarly(false);
        }}
      />
      <div id={list} className="picks" role="listbox" tabIndex={-1} aria-label={label}>
        {groups.map(({ title, picks: family }, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list to choose from
          <div key={title ?? index} role="group" aria-label={title}>
            {title && (
              <p className="pick-heading" aria-hidden="true">
                {title}
              </p>
            )}
            {family.map((pick) => {
              place += 1;
              const here = place;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field
                <div
                  key={pick.id}
                  ref={here === aimed ? active : undefined}
                  id={`${list}-${here}`}
                  className="pick"
                  role="option"
                  tabIndex={-1}
                  aria-selected={here === aimed}
                  aria-disabled={pick.refused || undefined}
                  onPointerMove={() => setAt(here)}
                  onClick={() => choose(pick.id)}
                >
                  {pick.icon}
                  <span className="pick-label">{pick.label}</span>
                  {pick.aside}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </>
  );
}

const AIMS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(at + 8, count - 1),
  PageUp: (at) => Math.max(at - 8, 0),
};
