import type { ParagraphStyle } from './docx-library.d.ts';
import type { Locale } from '../../messages/format-message.ts';
import type { HeadingSizes, Paper } from './word-paper.ts';

const ink = '1F3A5F';
const grey = '595959';
export const lines = { style: 'single', size: 4, color: 'BFC7D1' } as const;
export const headFill = 'E8EEF4';
/** In parts of a line, said outright: without a word LibreOffice takes `line` for points and cuts large letters. */
const lineRule = 'auto' as const;

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

function headingStyle([size, before, after]: HeadingSizes): ParagraphStyle {
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

/** The styles of every document: whoever edits it changes one of them and not each paragraph. */
export function wordStyles(locale: Locale, { sizes }: Paper) {
  const { text, table } = sizes;
  const inTable = { spacing: { before: table.padding, after: table.padding, line: table.line, lineRule } };
  const head = { size: table.size, bold: true, color: ink };
  const [title, , afterTitle] = sizes.title;
  const [caption, beforeCaption, afterCaption] = sizes.caption;
  return {
    default: {
      document: {
        run: { font: 'Arial', size: text.size, language: { value: languageTag(locale) } },
        paragraph: { spacing: { after: text.after, line: text.line, lineRule } },
      },
      title: {
        next: 'Normal',
        quickFormat: true,
        run: { size: title, bold: true, color: ink, font: 'Arial' },
        paragraph: { keepNext: true, spacing: { before: 0, after: afterTitle, line: 264, lineRule } },
      },
      heading1: headingStyle(sizes.heading1),
      heading2: headingStyle(sizes.heading2),
      heading3: headingStyle(sizes.heading3),
      listParagraph: { basedOn: 'Normal', quickFormat: true, paragraph: { contextualSpacing: true } },
      hyperlink: { run: { color: '0B5394', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      textStyle(
        'Subtitle',
        'Subtitle',
        { size: sizes.subtitle.size, color: grey },
        { keepNext: true, spacing: { after: sizes.subtitle.after } },
      ),
      textStyle('Logos', 'Logos', { size: 21 }, { spacing: { before: 0, after: 320, line: 288, lineRule } }),
      textStyle('Lead', 'Lead', { size: sizes.lead.size }, { spacing: { after: sizes.lead.after } }),
      textStyle(
        'Note',
        'Note',
        { size: sizes.note.size, color: grey },
        { spacing: { before: sizes.note.before, after: sizes.note.after } },
      ),
      textStyle(
        'Caption',
        'caption',
        { size: caption, bold: true, color: ink },
        { keepNext: true, keepLines: true, spacing: { before: beforeCaption, after: afterCaption } },
      ),
      textStyle('TableText', 'Table Text', { size: table.size }, inTable),
      textStyle('TableNumber', 'Table Number', { size: table.size }, { ...inTable, alignment: 'right' }),
      textStyle('TableHead', 'Table Head', head, inTable),
      textStyle('TableHeadNumber', 'Table Head Number', head, { ...inTable, alignment: 'right' }),
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
      textStyle('Footer', 'footer', { size: sizes.note.size - 1, color: grey }, { spacing: { after: 0 } }),
      // Word wants a paragraph between two tables, and would give it the height of a line.
      textStyle('TableEnd', 'Table End', { size: 8 }, { spacing: { before: 0, after: 0, line: 120, lineRule } }),
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
