import { factOfLabel } from './fact-labels.ts';
import type { FactName } from './fact-labels.ts';
import type { PlacedPart } from './find-blocks.ts';
import { quoteOf } from './report-finding.ts';
import type { DocumentPlace } from './report-finding.ts';

/** A fact as a document states it: its name as it stands there, and what stands beside it. */
export interface StatedFact {
  readonly name: FactName;
  readonly label: string;
  readonly text: string;
  readonly place: DocumentPlace;
}

/** A line of running text, or a table, that is no fact. */
export type OtherPart =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly heading: string | undefined;
      readonly place: DocumentPlace;
    }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[]; readonly heading: string | undefined };

export interface ReadParts {
  readonly facts: readonly StatedFact[];
  readonly others: readonly OtherPart[];
}

const labelled = /^\s*([^:]{2,60}?)\s*:\s*(\S[\s\S]*)$/u;

/** Facts of a part of a document, as rows of two cells or as lines `Name: value`, and everything else. */
export function readParts(parts: readonly PlacedPart[]): ReadParts {
  const facts: StatedFact[] = [];
  const others: OtherPart[] = [];
  for (const { part, heading } of parts) {
    if (part.type === 'table') {
      const stated = part.rows.flatMap((row): readonly StatedFact[] => {
        const [label = '', ...cells] = row;
        const name = factOfLabel(label);
        const text = cells.filter((cell) => cell !== '').join('\n');
        // The head of a table names facts in all of its cells.
        const isHead = factOfLabel(text) !== undefined;
        return name && text !== '' && !isHead ? [{ name, label, text, place: placed(heading, ...row) }] : [];
      });
      const isOfFacts = stated.length > 0 && part.rows.every((row) => row.length <= 2);
      if (isOfFacts) facts.push(...stated);
      else others.push({ type: 'table', rows: part.rows, heading });
      continue;
    }
    for (const line of part.text.split('\n')) {
      const [, label = '', text = ''] = labelled.exec(line) ?? [];
      const name = factOfLabel(label);
      const place = placed(heading, line);
      if (name) facts.push({ name, label, text, place });
      else others.push({ type: 'text', text: line, heading, place });
    }
  }
  return { facts, others };
}

function placed(heading: string | undefined, ...quoted: readonly string[]): DocumentPlace {
  return { ...(heading !== undefined && { heading }), quote: quoteOf(...quoted) };
}
