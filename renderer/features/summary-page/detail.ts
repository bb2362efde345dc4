import type { FigureName } from '../../../shared/summary/figure-sources.ts';

/** What was clicked, and so what the drawer shows. */
export type Detail =
  | { readonly kind: 'figure'; readonly figure: FigureName }
  /** Null: all countries. */
  | { readonly kind: 'mapped'; readonly country: string | null }
  | { readonly kind: 'plan'; readonly code: string };

export type OpenDetail = (detail: Detail) => void;
