import { DARK_HUES, LIGHT_HUES } from './hues';

/**
 * Every colour that a picture or the page uses, in both themes: the page sets these as custom properties
 * (`--step-fill`), an exported picture writes the values. Text on its fill is at least 4.5 : 1, a line against its
 * ground at least 3 : 1 (checked by the tests beside this file).
 */
const light = {
  ground: '#F7F8FA',
  dots: '#DDE2E8',
  surface: '#FFFFFF',
  'surface-second': '#F1F3F6',
  hairline: '#D5DAE1',
  text: '#1B2430',
  'text-second': '#51606F',
  accent: '#2F5BEA',
  'on-accent': '#FFFFFF',
  edge: '#66727F',
  'step-fill': '#FFFFFF',
  'step-line': '#6F7C89',
  'step-ink': '#1B2430',
  'and-fill': '#D3ECF3',
  'and-line': '#2B7A92',
  'and-ink': '#1F6379',
  'or-fill': '#E6EFD0',
  'or-line': '#5F7A28',
  'or-ink': '#4A611C',
  'goal-fill': '#2563C9',
  'goal-line': '#17448F',
  'goal-text': '#FFFFFF',
  'goal-ink': '#DCE9FF',
  'subtree-fill': '#F6D9D6',
  'subtree-line': '#A6443C',
  'subtree-ink': '#8A332C',
  'note-fill': '#FFF0C2',
  'note-line': '#8F6B10',
  'note-ink': '#6E5108',
  'mitigation-fill': '#D8F2E0',
  'mitigation-line': '#1E7B45',
  'mitigation-ink': '#17633A',
  'verdict-open': '#B3261E',
  'verdict-closed': '#1B7340',
  'verdict-weakened': '#855400',
  ...LIGHT_HUES,
} as const;

export type Token = keyof typeof light;
export type Theme = 'light' | 'dark';

const dark: Record<Token, string> = {
  ground: '#11161C',
  dots: '#27303A',
  surface: '#1A2129',
  'surface-second': '#222B35',
  hairline: '#34404D',
  text: '#E8EDF2',
  'text-second': '#A9B6C3',
  accent: '#7EA6FF',
  'on-accent': '#0D1420',
  edge: '#8595A5',
  'step-fill': '#1F2731',
  'step-line': '#8393A3',
  'step-ink': '#E8EDF2',
  'and-fill': '#17343E',
  'and-line': '#5DB7D0',
  'and-ink': '#5DB7D0',
  'or-fill': '#2A3318',
  'or-line': '#A8C465',
  'or-ink': '#A8C465',
  'goal-fill': '#2B62C4',
  'goal-line': '#8DB4FF',
  'goal-text': '#FFFFFF',
  'goal-ink': '#DCE9FF',
  'subtree-fill': '#3D2321',
  'subtree-line': '#E08E85',
  'subtree-ink': '#E08E85',
  'note-fill': '#3A3014',
  'note-line': '#D9B24A',
  'note-ink': '#D9B24A',
  'mitigation-fill': '#16331F',
  'mitigation-line': '#5CC488',
  'mitigation-ink': '#5CC488',
  'verdict-open': '#FF8A80',
  'verdict-closed': '#6FD79B',
  'verdict-weakened': '#F2C14E',
  ...DARK_HUES,
};

export const PALETTE: Readonly<Record<Theme, Readonly<Record<Token, string>>>> = { light, dark };
