import { messages } from '../../../components/index.ts';
import { LeftDrafts } from './left-drafts.tsx';
import { RecentActs } from './recent-acts.tsx';
import './recent.css';

export function RecentView() {
  const { recent, titles } = messages.value.notebook;
  return (
    <div class="page recent-page">
      <header>
        <div class="heads">
          <h1>{titles.recent}</h1>
          <p class="muted">{recent.what}</p>
        </div>
      </header>
      <LeftDrafts />
      <RecentActs />
    </div>
  );
}
