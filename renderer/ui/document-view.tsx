import type { DocumentBlock } from '../../shared/outputs/document/document.ts';
import { ProseView } from './prose-view.tsx';

/** A document as it is printed: the same blocks as on the clipboard. */
export function DocumentView({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  return blocks.map((block, index) => <Block key={`${index} ${block.type}`} block={block} />);
}

function Block({ block }: { readonly block: DocumentBlock }) {
  switch (block.type) {
    case 'heading':
      return <Heading level={block.level} text={block.text} />;
    case 'text':
      return <p data-role={block.role}>{block.text}</p>;
    case 'list': {
      const items = block.items.map(({ text }, index) => <li key={`${index} ${text}`}>{text}</li>);
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'picture':
      return <p>{block.picture.alternative}</p>;
    case 'pageBreak':
      return <div style={{ breakAfter: 'page' }} />;
    case 'facts':
      return (
        <table>
          <tbody>
            {block.facts.map(({ label, lines }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  {lines.map(({ text }) => (
                    <div key={text}>{text}</div>
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
      return (
        <table>
          {block.caption !== undefined && <caption>{block.caption}</caption>}
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((cells) => (
              <tr key={cells.join('\t')}>
                {cells.map((cell, index) => (
                  <td key={`${index} ${cell}`}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Heading({ level, text }: { readonly level: 1 | 2 | 3; readonly text: string }) {
  if (level === 1) return <h1>{text}</h1>;
  return level === 2 ? <h2>{text}</h2> : <h3>{text}</h3>;
}
