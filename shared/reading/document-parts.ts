/** A part of a document, in the order in which it stands there. */
export type DocumentPart =
  | {
      readonly type: 'paragraph';
      readonly text: string;
      /** Of a heading, from 1; absent: no heading, or one that only looks like it. */
      readonly level?: number;
    }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };
