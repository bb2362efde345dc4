import { createTheme } from '@mantine/core';
import type { MantineColorsTuple } from '@mantine/core';

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
  primaryShade: { light: 7, dark: 4 },
  colors: { baltic },
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '1.375rem' }, h2: { fontSize: '1.125rem' }, h3: { fontSize: '1rem' } } },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});
