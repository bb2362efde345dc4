import type { ProseBlock, ProseRun } from '../../shared/outputs/prose/read-prose.ts';

/** A text with its paragraphs, bold words and lists. */
export function ProseView({ blocks }: { readonly blocks: readonly ProseBlock[] }) {
  return blocks.map((block, index) => <Block key={`${index} ${block.type}`} block={block} />);
}

function Block({ block }: { readonly block: ProseBlock }) {
  if (block.type === 'paragraph') {
    return (
      <p style={{ whiteSpace: 'pre-line' }}>
        <Runs runs={block.runs} />
      </p>
    );
  }
  const items = block.items.map((runs, index) => (
    <li key={`${index} ${runs[0]?.text ?? ''}`}>
      <Runs runs={runs} />
    </li>
  ));
  return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Runs({ runs }: { readonly runs: readonly ProseRun[] }) {
  return runs.map(({ text, bold }, index) =>
    bold ? <strong key={`${index} ${text}`}>{text}</strong> : <span key={`${index} ${text}`}>{text}</span>,
  );
}
