import { PALETTE, type Theme, type Token } from '../core/render/palette';

/** What a person may choose; `system` follows the computer's setting. */
export const THEME_CHOICES = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

/** The theme that a choice comes out at now. */
export const shownTheme = (choice: ThemeChoice): Theme =>
  choice === 'system' ? (darkSystem.matches ? 'dark' : 'light') : choice;

/** Calls back whenever the computer's own setting changes. */
export function onSystemTheme(changed: () => void): void {
  darkSystem.addEventListener('change', changed);
}

/** Gives every style sheet the palette's colours as custom properties: `--step-fill` and so on. */
export function paint(theme: Theme): void {
  const { style, dataset } = document.documentElement;
  for (const [token, value] of Object.entries(PALETTE[theme]) as [Token, string][]) {
    style.setProperty(`--${token}`, value);
  }
  style.colorScheme = theme;
  dataset.theme = theme;
}
