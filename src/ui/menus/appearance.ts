import type { ColourBy } from '../../core/render/draw';
import type { Glyph } from '../kit/icons';
import type { MenuEntry } from '../kit/MenuLines';
import type { PageStore } from '../page';
import { COLOUR_CHOICES } from '../preferences';
import { THEME_CHOICES, type ThemeChoice } from '../theme';

export const COLOUR_WORDS: Readonly<Record<ColourBy, string>> = {
  gate: 'Gate',
  stage: 'Stage',
  layer: 'Layer',
};

export const THEME_WORDS: Readonly<Record<ThemeChoice, { label: string; icon: Glyph }>> = {
  light: { label: 'Light', icon: 'sun' },
  dark: { label: 'Dark', icon: 'moon' },
  system: { label: 'Like the system', icon: 'monitor' },
};

/** The themes as lines of a menu. */
export const themeEntries = (page: PageStore): readonly MenuEntry[] =>
  THEME_CHOICES.map((theme) => ({
    ...THEME_WORDS[theme],
    chosen: page.getState().theme === theme,
    run: () => page.setState({ theme }),
  }));

/** What the colours of the nodes can stand for, as lines of a menu. */
export const colourEntries = (page: PageStore): readonly MenuEntry[] =>
  COLOUR_CHOICES.map((colourBy) => ({
    label: COLOUR_WORDS[colourBy],
    chosen: page.getState().colourBy === colourBy,
    run: () => page.setState({ colourBy }),
  }));
