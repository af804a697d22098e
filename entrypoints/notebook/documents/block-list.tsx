import type { Block } from '../../../utils/model/index.ts';

/** The blocks of a snapshot as text to read: neither links nor pictures, nothing of the page's own look. */
export function BlockList({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div class="blocks" lang="vi">
      {blocks.map((block, index) => (
        <p key={index} class={block.kind}>
          {block.marker !== undefined && <span class="marker">{block.marker} </span>}
          {block.text}
        </p>
      ))}
    </div>
  );
}
