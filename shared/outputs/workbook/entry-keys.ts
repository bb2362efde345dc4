import { code, one } from './field-columns.ts';
import { text, asText, readText } from './plain-codecs.ts';
import { readReferences, writeReferences } from './reference-columns.ts';
import { isBlank } from '../../reading/sheet.ts';
import type { FieldColumns } from './sheet-table.ts';

/** The id of an entry that has one of its own: hidden, and empty in a row somebody added. */
export const uuidKey: FieldColumns = {
  ...one('id', 'Entry id', 20, text),
  columns: [{ header: 'Entry id', width: 20, style: 'text', hidden: true }],
};

export const countryKey: FieldColumns = code('id', 'Country', 11, 'Countries');
export const questionKey: FieldColumns = code('id', 'Question', 16, 'Questions');

const dimension = code('dimension', 'Split by', 18, 'Dimensions');

/** `country:LT` as two columns; an organisation stands by its name, with its id hidden. */
export const breakdownKey: FieldColumns = {
  field: 'id',
  expects: 'workbook.wrongRow',
  columns: [
    ...dimension.columns,
    { header: 'Group', width: 34, style: 'text' },
    { header: 'Group id', width: 20, style: 'text', hidden: true, optional: true },
  ],
  write: (value, context) => {
    const id = asText(value);
    const colon = id.indexOf(':');
    const [split, option] = [id.slice(0, colon), id.slice(colon + 1)];
    return split === 'organisation'
      ? [split, ...writeReferences([option], 'organisation', context)]
      : [split, option, null];
  },
  read: ([dimensionCell = null, optionCell = null, hidden = null], context) => {
    const split = dimension.read([dimensionCell], context);
    if ('problem' in split) return split;
    if (isBlank(optionCell)) return { problem: 'workbook.partMissing', column: 1 };
    if (split.value !== 'organisation') {
      const option = readText(optionCell);
      return option === undefined
        ? { problem: 'workbook.expectsText', column: 1 }
        : { value: `${asText(split.value)}:${option}` };
    }
    const reading = readReferences(optionCell, hidden, 'organisation', context.names);
    if ('problem' in reading) return { ...reading, column: 1 };
    const ids = reading.value as readonly string[];
    return ids.length === 1 ? { value: `organisation:${ids[0]}` } : { problem: 'workbook.expectsOneName', column: 1 };
  },
};

const part = code('part', 'Part', 13, 'Text parts');
const country = code('country', 'Country', 11, 'Countries');

/** `aim.en` or `outcomes.lt.LT` as part, language and country. */
export const narrativeKey: FieldColumns = {
  field: 'id',
  expects: 'workbook.wrongRow',
  columns: [...part.columns, { header: 'Language', width: 11, style: 'text' }, ...country.columns],
  write: (value) => {
    const [name = null, language = null, only = null] = asText(value).split('.');
    return [name, language, only];
  },
  read: ([partCell = null, languageCell = null, countryCell = null], context) => {
    const name = part.read([partCell], context);
    if ('problem' in name) return name;
    const language = readText(languageCell)?.trim();
    if (language === undefined || !/^[a-z]{2,3}$/.test(language))
      return { problem: 'workbook.expectsLanguage', column: 1 };
    if (isBlank(countryCell)) return { value: `${asText(name.value)}.${language}` };
    const only = country.read([countryCell], context);
    if ('problem' in only) return { ...only, column: 2 };
    return { value: `${asText(name.value)}.${language}.${asText(only.value)}` };
  },
};
