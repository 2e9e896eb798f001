import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Icon } from './Icon';
import type { Glyph } from './icons';
import { Tooltip } from './Tooltip';
import './Tabs.css';

/** A tab, by its icon and its name. */
export interface Tab<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon: Glyph;
  /** The chord that opens it, shown in the tooltip. */
  readonly keys?: string | undefined;
  /** How much there is to see; nothing is shown for none. */
  readonly count?: number | undefined;
}

interface TabsProps<Value extends string> {
  label: string;
  tabs: readonly Tab<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** Whether nothing in the panel takes the focus, so that it has to itself in order to be scrolled. */
  focusable?: boolean;
  /** What the chosen tab shows. */
  children: ReactNode;
}

/** Several things in one place, of which one is seen; the arrow keys go from tab to tab, round and round. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { label, tabs, value, onChange, focusable, children } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const to = AIMS[event.key]?.(at, tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (to === undefined || !tab) return;
    event.preventDefault();
    onChange(tab.value);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div className="tabs">
      <div ref={list} className="tab-list" role="tablist" tabIndex={-1} aria-label={label} onKeyDown={press}>
        {tabs.map((tab) => (
          <Tooltip key={tab.value} text={nameOf(tab)} keys={tab.keys}>
            <button
              type="button"
              className="tab"
              role="tab"
              id={`${id}-${tab.value}`}
              aria-label={nameOf(tab)}
              aria-selected={tab.value === value}
              aria-controls={tab.value === value ? `${id}-panel` : undefined}
              tabIndex={tab.value === value ? 0 : -1}
              onClick={() => onChange(tab.value)}
            >
              <Icon name={tab.icon} />
              {/* The space keeps label and count two words, as in the name. */}
              <span>{tab.label}</span>{' '}
              {tab.count ? (
                <span className="tab-count tabular" aria-hidden="true">
                  {shortened(tab.count)}
                </span>
              ) : null}
            </button>
          </Tooltip>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        className="tab-panel"
        role="tabpanel"
        aria-labelledby={`${id}-${value}`}
        tabIndex={focusable ? 0 : undefined}
      >
        {children}
      </div>
    </div>
  );
}

const AIMS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Just the words that are seen, so that whoever speaks to the page can say them. */
const nameOf = ({ label, count }: Tab<string>): string => (count ? `${label} ${shortened(count)}` : label);

const shortened = (count: number): string => (count > 99 ? '99+' : String(count));
