/** Inter's latin letters, to embed in pictures. Import this lazily: it is the two font files, as text. */
import medium from '@fontsource/inter/files/inter-latin-500-normal.woff2?inline';
import semibold from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline';
import type { Fonts } from './fonts';

export const INTER: Fonts = { 500: medium, 600: semibold };
