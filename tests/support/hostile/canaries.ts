import { workbookBytes } from '../attendance/workbook-bytes.ts';
import { wordBytes } from '../attendance/word-bytes.ts';

/** Stems of invented names and addresses that stand nowhere else: found anywhere, they came from a list of people. */
export const canaryStems = ['Zvirblutis', 'Kanarelyte', 'zq.sparnas', '699 004', '4990101'] as const;

export interface CanaryList {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly people: number;
}

const utf8 = new TextEncoder();
const head = ['Nr.', 'Vardas', 'Pavardė', 'El. paštas', 'Telefonas', 'Asmens kodas', 'Pilietybė', 'Parašas'];

/** An attendance list with canaries in every personal column, in one of the forms that people send. */
export function canaryList(number: number): CanaryList {
  const people = 3 + (number % 4);
  const rows = Array.from({ length: people }, (_, index) => personOf(number * 10 + index, index));
  const [name, bytes] = inForm(number, [head, ...rows]);
  return { name, bytes, people };
}

function personOf(number: number, index: number): readonly string[] {
  const letters = lettersOf(number);
  const digits = String(number).padStart(4, '0');
  return [
    String(index + 1),
    `Zvirblutis${letters}`,
    `Kanarelyte${letters}`,
    `zq.sparnas${digits}@canary.example`,
    `+370 699 004${digits.slice(0, 2)}`,
    `4990101${digits}`,
    'Ukraina',
    'x',
  ];
}

/** Names have no digits. */
function lettersOf(number: number): string {
  return Array.from(String(number), (digit) => 'abcdefghij'[Number(digit)]).join('');
}

function inForm(number: number, rows: readonly (readonly string[])[]): readonly [string, Uint8Array] {
  const day = `Seminaras 2023-0${1 + (number % 9)}-1${number % 10}`;
  const text = (delimiter: string) => `${day}\n${rows.map((row) => row.join(delimiter)).join('\n')}\n`;
  const sheet = { name: 'Dalyviai', rows: [[day], ...rows] };
  const forms: readonly (() => readonly [string, Uint8Array])[] = [
    () => [`list-${number}.csv`, utf8.encode(text(';'))],
    () => [`list-${number}.tsv`, utf8.encode(text('\t'))],
    () => [`list-${number}.xlsx`, workbookBytes([sheet])],
    () => [`list-${number}.ods`, workbookBytes([sheet], 'ods')],
    () => [`list-${number}.xls`, workbookBytes([sheet], 'biff8')],
    () => [`list-${number}.docx`, wordBytes([day, rows])],
  ];
  return forms[number % forms.length]!();
}
