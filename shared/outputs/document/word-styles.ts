import type { ParagraphStyle } from './docx-library.d.ts';
import type { Locale } from '../../messages/format-message.ts';

/** A4, two centimetres free on all sides, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, margin: 1_134 } as const;
export const textWidth = page.width - 2 * page.margin;
/** Width of a letter in a table, on average and generously. */
export const tableLetter = 105;

const ink = '1F3A5F';
const grey = '595959';
export const lines = { style: 'single', size: 4, color: 'BFC7D1' } as const;
export const headFill = 'E8EEF4';

/** Languages as Word tells them apart; a code without a region where it has one name for all. */
const languageTags: Readonly<Record<string, string>> = {
  en: 'en-GB',
  lt: 'lt-LT',
  lv: 'lv-LV',
  et: 'et-EE',
  ru: 'ru-RU',
  uk: 'uk-UA',
};

export function languageTag(language: string): string {
  return languageTags[language] ?? language;
}

function headingStyle(size: number, before: number, after: number): ParagraphStyle {
  return {
    next: 'Normal',
    quickFormat: true,
    run: { size, bold: true, color: ink, font: 'Arial' },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after } },
  };
}

function textStyle(id: string, name: string, run: ParagraphStyle['run'], paragraph: ParagraphStyle['paragraph']) {
  return { id, name, basedOn: 'Normal', ...(run && { run }), ...(paragraph && { paragraph }) };
}

const inTable = { spacing: { before: 40, after: 40, line: 252 } } as const;

/** The styles of every document: whoever edits it changes one of them and not each paragraph. */
export function wordStyles(locale: Locale) {
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 21, language: { value: languageTag(locale) } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        next: 'Normal',
        quickFormat: true,
        run: { size: 44, bold: true, color: ink, font: 'Arial' },
        paragraph: { keepNext: true, spacing: { before: 0, after: 80, line: 264 } },
      },
      heading1: headingStyle(32, 480, 160),
      heading2: headingStyle(26, 400, 120),
      heading3: headingStyle(22, 240, 80),
      listParagraph: { basedOn: 'Normal', quickFormat: true, paragraph: { contextualSpacing: true } },
      hyperlink: { run: { color: '0B5394', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      textStyle('Subtitle', 'Subtitle', { size: 26, color: grey }, { keepNext: true, spacing: { after: 240 } }),
      textStyle('Lead', 'Lead', { size: 24 }, { spacing: { after: 160 } }),
      textStyle('Note', 'Note', { size: 18, color: grey }, { spacing: { before: 80, after: 120 } }),
      textStyle(
        'Caption',
        'caption',
        { size: 20, bold: true, color: ink },
        {
          keepNext: true,
          keepLines: true,
          spacing: { before: 280, after: 80 },
        },
      ),
      textStyle('TableText', 'Table Text', { size: 19 }, inTable),
      textStyle('TableNumber', 'Table Number', { size: 19 }, { ...inTable, alignment: 'right' }),
      textStyle('TableHead', 'Table Head', { size: 19, bold: true, color: ink }, inTable),
      textStyle(
        'TableHeadNumber',
        'Table Head Number',
        { size: 19, bold: true, color: ink },
        {
          ...inTable,
          alignment: 'right',
        },
      ),
      textStyle(
        'ContentsHeading',
        'Contents Heading',
        { size: 26, bold: true, color: ink },
        {
          keepNext: true,
          spacing: { before: 240, after: 80 },
        },
      ),
      textStyle('TOC1', 'toc 1', { bold: true }, { spacing: { before: 60, after: 20 } }),
      textStyle('TOC2', 'toc 2', {}, { spacing: { after: 20 }, indent: { left: 360 } }),
      textStyle('Footer', 'footer', { size: 17, color: grey }, { spacing: { after: 0 } }),
      // Word wants a paragraph between two tables, and would give it the height of a line.
      textStyle('TableEnd', 'Table End', { size: 8 }, { spacing: { before: 0, after: 0, line: 120 } }),
    ],
  } as const;
}

/** The style of tables, which the library has no words for. */
export const tableStyle = [
  '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/>',
  '<w:uiPriority w:val="59"/><w:qFormat/><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr><w:tblPr><w:tblBorders>',
  '<w:top w:val="single" w:sz="4" w:space="0" w:color="BFC7D1"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="BFC7D1"/>',
  '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFC7D1"/></w:tblBorders><w:tblCellMar>',
  '<w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
].join('');
