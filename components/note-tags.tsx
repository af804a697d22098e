import { Chip } from './chip.tsx';
import { TagIcon } from './icons.tsx';
import { messages } from './messages.ts';
import './card.css';

export function NoteTags({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul class="note-tags" role="list" aria-label={messages.value.common.fields.tags}>
      {tags.map((tag) => (
        <li key={tag}>
          <Chip icon={TagIcon}>{tag}</Chip>
        </li>
      ))}
    </ul>
  );
}
