import type { ColourBy } from '../core/render/draw';
import { THEME_CHOICES, type ThemeChoice } from './theme';

/** What a person has chosen about the page itself; kept in this browser, never in a document. */
export interface Preferences {
  readonly theme: ThemeChoice;
  readonly colourBy: ColourBy;
  /** What stands in the middle of the page. */
  readonly main: 'canvas' | 'outline';
  readonly leftPanel: boolean;
  readonly rightPanel: boolean;
  readonly legend: boolean;
  readonly minimap: boolean;
  /** Whether the tour was shown: it never comes back by itself. */
  readonly toured: boolean;
  /** Whether exported pictures carry the document. */
  readonly carry: boolean;
}

export const COLOUR_CHOICES = ['gate', 'stage', 'layer'] as const satisfies readonly ColourBy[];

const DEFAULTS: Preferences = {
  theme: 'system',
  colourBy: 'gate',
  main: 'canvas',
  leftPanel: false,
  rightPanel: true,
  legend: true,
  minimap: true,
  toured: false,
  carry: true,
};

const KEY = 'espalier.preferences';

/** What was chosen last time; anything that does not make sense any more is as at first. */
export function readPreferences(): Preferences {
  const kept = parsed();
  const flag = (name: 'leftPanel' | 'rightPanel' | 'legend' | 'minimap' | 'toured' | 'carry') =>
    typeof kept[name] === 'boolean' ? kept[name] : DEFAULTS[name];
  return {
    theme: THEME_CHOICES.find((choice) => choice === kept.theme) ?? DEFAULTS.theme,
    colourBy: COLOUR_CHOICES.find((choice) => choice === kept.colourBy) ?? DEFAULTS.colourBy,
    main: kept.main === 'outline' ? 'outline' : DEFAULTS.main,
    leftPanel: flag('leftPanel'),
    rightPanel: flag('rightPanel'),
    legend: flag('legend'),
    minimap: flag('minimap'),
    toured: flag('toured'),
    carry: flag('carry'),
  };
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing starts with the defaults next time; nothing of a document is lost.
  }
}

function parsed(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
