import { useEffect, useMemo } from 'react';
import type {
  DocumentBlock,
  DocumentPicture,
  DocumentTable,
  FullDocument,
} from '../../shared/outputs/document/document.ts';
import { ProseView } from './prose-view.tsx';

interface FullDocumentViewProps {
  readonly document: FullDocument;
  /** How many levels of headings stand above its title. */
  readonly above?: number;
}

/** A whole document with its title; its headings stand below it. */
export function FullDocumentView({ document, above = 0 }: FullDocumentViewProps) {
  return (
    <>
      <Heading level={1 + above} text={document.title} />
      {document.subtitle !== undefined && <p data-role="lead">{document.subtitle}</p>}
      <DocumentView blocks={document.blocks} above={above + 1} />
      <p data-role="note">{document.footer}</p>
    </>
  );
}

interface DocumentViewProps {
  readonly blocks: readonly DocumentBlock[];
  /** How many levels of headings stand above it. */
  readonly above?: number;
}

/** The blocks of a document, on the screen and in print: the same as on the clipboard and in files. */
export function DocumentView({ blocks, above = 0 }: DocumentViewProps) {
  return blocks.map((block, index) => <Block key={`${index} ${block.type}`} block={block} above={above} />);
}

function Block({ block, above }: { readonly block: DocumentBlock; readonly above: number }) {
  switch (block.type) {
    case 'heading':
      return <Heading level={block.level + above} text={block.text} />;
    case 'text':
      return <p data-role={block.role}>{block.text}</p>;
    case 'list': {
      const items = block.items.map(({ text }, index) => <li key={`${index} ${text}`}>{text}</li>);
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'picture':
      return <Picture picture={block.picture} />;
    case 'pageBreak':
      return <div style={{ breakAfter: 'page' }} />;
    case 'facts':
      return (
        <table className="facts">
          <tbody>
            {block.facts.map(({ label, lines }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  {lines.map(({ text }, index) => (
                    <div key={`${index} ${text}`}>{text}</div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'prose':
      return (
        <div lang={block.language}>
          <ProseView blocks={block.blocks} />
        </div>
      );
    default:
      return <Table table={block} />;
  }
}

function Table({ table }: { readonly table: DocumentTable }) {
  const { caption, head, rows, numberColumns = [], hasSumRow } = table;
  const kindOf = (column: number) => (numberColumns.includes(column) ? 'number' : undefined);
  return (
    <table>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {head.map((cell, column) => (
            <th key={`${column} ${cell}`} scope="col" className={kindOf(column)}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={`${row} ${cells[0]}`} className={hasSumRow && row === rows.length - 1 ? 'sum' : undefined}>
            {cells.map((cell, column) => (
              <td key={`${column} ${cell}`} className={kindOf(column)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Picture({ picture: { bytes, format, width, height, alternative } }: { readonly picture: DocumentPicture }) {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([bytes as BlobPart], { type: format === 'png' ? 'image/png' : 'image/jpeg' })),
    [bytes, format],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <img src={address} width={width} height={height} alt={alternative} />;
}

function Heading({ level, text }: { readonly level: number; readonly text: string }) {
  const Tag = (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const)[level - 1] ?? 'h6';
  return <Tag>{text}</Tag>;
}
