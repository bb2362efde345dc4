import type { BrowserWindow } from 'electron';

/** Chromium puts the numbers of the pages into these elements. */
const footer =
  '<div style="width:100%;margin:0 15mm;text-align:right;font:9px sans-serif;color:#444">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/** What the window would print now, as a tagged PDF with headings to find one's way by. */
export function pdfOf({ webContents }: BrowserWindow): Promise<Uint8Array> {
  return webContents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
  });
}
