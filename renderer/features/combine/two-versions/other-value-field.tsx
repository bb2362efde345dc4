import type { RecordKind } from '../../../../shared/schema/record.ts';
import { CodeField } from '../../../ui/fields/code-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { LineField, ProseField } from '../../../ui/fields/line-field.tsx';
import { valueWords } from '../../../ui/value-words.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import type { Editor } from './other-value.ts';

interface OtherValueFieldProps {
  readonly kind: RecordKind;
  readonly address: string;
  readonly editor: Exclude<Editor, { readonly kind: 'elsewhere' }>;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly problem: string | undefined;
  readonly context: ValueContext;
}

/** Where a value is typed that none of the senders had. */
export function OtherValueField({ kind, address, editor, typed, onType, problem, context }: OtherValueFieldProps) {
  const { text } = context.texts;
  const field = {
    label: text('combine.conflicts.otherLabel'),
    value: typed === '' ? undefined : typed,
    onChange: (value: string | undefined) => onType(value ?? ''),
    problem,
  };
  if (editor.kind === 'prose') return <ProseField {...field} />;
  if (editor.kind === 'date') return <DateField {...field} />;
  if (editor.kind === 'code') {
    const options = editor.codes.map((code) => ({ value: code, label: valueWords(context, kind, address, code) }));
    return <CodeField {...field} options={options} />;
  }
  const help = editor.kind === 'count' ? text('combine.conflicts.otherCount') : undefined;
  return <LineField {...field} help={help} />;
}
