/** What was typed as a number: the number, why it is none, or the two that it may be. */
export type TypedNumber =
  | { readonly number: number }
  | { readonly problem: 'notANumber' }
  | { readonly problem: 'twoReadings'; readonly whole: number; readonly part: number };

const open = /^(?<sign>[-−–]?)(?<whole>[1-9]\d{0,2})[.,](?<rest>\d{3})$/u;
const written =
  /^(?<sign>[-−–]?)(?<whole>\d+|\d{1,3}(?:(?<group>[ .,'’])\d{3})(?:\k<group>\d{3})*)(?:(?<point>[.,])(?<rest>\d+))?$/u;

/**
 * Reads a number as people in the region and in English write it: a decimal comma or point; blanks, points, commas or
 * apostrophes between thousands (`2 345,5`, `2,345.50`). `2,345` is 2345 to one and a little over 2 to another: it is not
 * guessed.
 */
export function readTypedNumber(typed: string): TypedNumber {
  const text = typed.replaceAll(/\s+/gu, ' ').trim();
  const two = open.exec(text)?.groups;
  if (two) {
    const { sign = '', whole = '', rest = '' } = two;
    return { problem: 'twoReadings', whole: sized(sign, whole + rest), part: sized(sign, `${whole}.${rest}`) };
  }
  const { sign = '', whole, group, point, rest = '0' } = written.exec(text)?.groups ?? {};
  if (whole === undefined || (group !== undefined && group === point)) return { problem: 'notANumber' };
  return { number: sized(sign, `${whole.replaceAll(/\D/gu, '')}.${rest}`) };
}

/** Never -0. */
function sized(sign: string, digits: string): number {
  return (sign === '' ? 1 : -1) * Number(digits) + 0;
}

/** What a field shows of a number: as the language writes it, without signs between thousands; it reads the same. */
export function writtenNumber(value: number, locale: string): string {
  const write = (least: number) =>
    new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, {
      useGrouping: false,
      minimumFractionDigits: least,
      maximumFractionDigits: 20,
    })
      .format(value)
      .replace('−', '-');
  const plain = write(0);
  // Three decimals alone could be thousands.
  const reading = readTypedNumber(plain);
  return 'problem' in reading && reading.problem === 'twoReadings' ? write(4) : plain;
}
