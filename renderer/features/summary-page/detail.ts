import type { CrossChoice, CrossPlace } from '../../../shared/summary/cross-table/cross-table.ts';
import type { FigureName } from '../../../shared/summary/figure-sources.ts';

/** What was clicked, and so what the drawer shows. */
export type Detail =
  | { readonly kind: 'figure'; readonly figure: FigureName }
  /** Null: all countries. */
  | { readonly kind: 'mapped'; readonly country: string | null }
  | { readonly kind: 'plan'; readonly code: string }
  | { readonly kind: 'cross'; readonly choice: CrossChoice; readonly place: CrossPlace; readonly title: string };

export type OpenDetail = (detail: Detail) => void;
