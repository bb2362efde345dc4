import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type {
  DocumentBlock,
  DocumentLine,
  DocumentPicture,
  DocumentTable,
  FullDocument,
} from '../../shared/outputs/document/document.ts';
import { linkTarget } from '../../shared/for-others/document-text.ts';
import './document-view.css';
import { ProseView } from './prose-view.tsx';

interface FullDocumentViewProps {
  readonly document: FullDocument;
  /** How many levels of headings stand above its title. */
  readonly above?: number;
}

/** A whole document, on the screen and on paper: its title, then its blocks with their headings below it. */
export function FullDocumentView({ document, above = 0 }: FullDocumentViewProps) {
  const { locale, logos = [], title, subtitle, blocks, footer, isCompact } = document;
  return (
    <article className="document" lang={locale} data-density={isCompact && 'compact'}>
      {logos.length > 0 && (
        <div data-role="logos">
          {logos.map((logo, index) => (
            <Picture key={`${index} ${logo.alternative}`} picture={logo} />
          ))}
        </div>
      )}
      <Heading level={1 + above}>{title}</Heading>
      {subtitle !== undefined && subtitle !== '' && <p data-role="subtitle">{subtitle}</p>}
      <DocumentBlocks blocks={blocks} below={1 + above} />
      <p data-role="footer">{footer}</p>
    </article>
  );
}

/** A part of a document as it is printed: the same blocks as on the clipboard. */
export function DocumentView({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  return (
    <div className="document">
      <DocumentBlocks blocks={blocks} below={0} />
    </div>
  );
}

interface BlocksProps {
  readonly blocks: readonly DocumentBlock[];
  /** By how many levels the headings stand lower than the blocks say. */
  readonly below: number;
}

function DocumentBlocks({ blocks, below }: BlocksProps) {
  return blocks.map((block, index) => <Block key={`${index} ${block.type}`} block={block} below={below} />);
}

function Block({ block, below }: { readonly block: DocumentBlock; readonly below: number }) {
  switch (block.type) {
    case 'heading':
      return <Heading level={block.level + below}>{block.text}</Heading>;
    case 'text':
      return <p data-role={block.role}>{block.text}</p>;
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={`${index} ${item.text}`}>
          <Line line={item} />
        </li>
      ));
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'pageBreak':
      return <div data-role="page-break" />;
    case 'facts':
      return (
        <table data-role="facts">
          <tbody>
            {block.facts.map(({ label, lines }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  {lines.map((line, index) => (
                    <div key={`${index} ${line.text}`}>
                      <Line line={line} />
                    </div>
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
      return <DataTable table={block} />;
  }
}

function DataTable({
  table: { caption, head, rows, numberColumns = [], hasSumRow },
}: {
  readonly table: DocumentTable;
}) {
  const kindOf = (column: number) => (numberColumns.includes(column) ? 'number' : undefined);
  return (
    <table>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {head.map((cell, column) => (
            <th key={`${column} ${cell}`} scope="col" data-kind={kindOf(column)}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={`${row} ${cells[0] ?? ''}`} data-role={hasSumRow && row === rows.length - 1 ? 'sum' : undefined}>
            {cells.map((cell, column) => (
              <td key={`${column} ${cell}`} data-kind={kindOf(column)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A line of text; only an address of the web becomes a link. */
function Line({ line: { text, address } }: { readonly line: DocumentLine }) {
  const link = linkTarget(address);
  if (link === undefined) return text;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

function Heading({ level, children }: { readonly level: number; readonly children: ReactNode }) {
  const Tag = (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const)[level - 1] ?? 'h6';
  return <Tag>{children}</Tag>;
}

function Picture({ picture: { bytes, width, height, alternative } }: { readonly picture: DocumentPicture }) {
  const address = useMemo(() => URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'image/png' })), [bytes]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <img src={address} width={width} height={height} alt={alternative} />;
}
