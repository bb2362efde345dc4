import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';

/** The one accent: a quiet Baltic blue, dark enough for white text (contrast above 4.5 from shade 6 on). */
const baltic: MantineColorsTuple = [
  '#edf4fa',
  '#d9e6f1',
  '#b0cbe3',
  '#84aed5',
  '#6096c9',
  '#4986c1',
  '#2b6ca8',
  '#255f95',
  '#1c5485',
  '#0d4570',
];

/** How everything looks: system typeface, dense enough for office work, visible focus. */
export const theme = createTheme({
  primaryColor: 'baltic',
  // White text has a contrast above 5 on both.
  primaryShade: { light: 7, dark: 6 },
  colors: { baltic },
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.375rem' }, h2: { fontSize: '1.125rem' }, h3: { fontSize: '1rem' } },
  },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // A browser would keep what is typed, to offer it again: names of people, too, that were erased here since.
    TextInput: { defaultProps: { autoComplete: 'off' } },
    Textarea: { defaultProps: { autoComplete: 'off' } },
  },
});

/** Colours of small texts, so that each has a contrast of 4.5 on the page and on cards (WCAG 2.2, 1.4.3). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#545b62',
    '--mantine-color-placeholder': '#646b73',
    '--mantine-color-error': '#b42318',
    '--forin-focus': baltic[7],
    '--forin-surface': '#f4f6f8',
    '--forin-border': '#d5dae0',
    '--forin-border-control': '#868f99',
    '--forin-good': '#1f6b3a',
    '--forin-check': '#7a4f01',
    '--forin-bad': '#b42318',
    '--forin-practice': '#ffe08a',
    '--forin-practice-text': '#3d2c00',
  },
  dark: {
    '--mantine-color-dimmed': '#b0b4ba',
    '--mantine-color-placeholder': '#9ba0a6',
    '--mantine-color-error': '#ff9d92',
    '--forin-focus': baltic[3],
    '--forin-surface': '#1b1b1b',
    '--forin-border': '#3d4044',
    '--forin-border-control': '#7b8087',
    '--forin-good': '#7fd199',
    '--forin-check': '#f0c060',
    '--forin-bad': '#ff9d92',
    '--forin-practice': '#5c4500',
    '--forin-practice-text': '#fff3cf',
  },
});
