import type { ReportBlock } from '../../../shared/outputs/activity-report/report-block.ts';
import { ProseView } from './prose-view.tsx';

/** A document as it is printed: the same blocks as on the clipboard. */
export function ReportView({ blocks }: { readonly blocks: readonly ReportBlock[] }) {
  return blocks.map((block, index) => <Block key={`${index} ${block.type}`} block={block} />);
}

function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? <h1>{block.text}</h1> : <h2>{block.text}</h2>;
    case 'text':
      return <p>{block.text}</p>;
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
