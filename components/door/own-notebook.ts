import { ChangeFeed, type FeedChange, onAwake, onEvent, tell } from '../../utils/messaging/index.ts';
import { Notebook, missedSince } from '../../utils/notebook/index.ts';
import { loadSettings } from '../../utils/settings/index.ts';
import { NotebookDatabase } from '../../utils/storage/index.ts';

/** The notebook, opened by this screen. Its changes are told to all other screens and pages. */
export const notebook = new Notebook({
  database: new NotebookDatabase(() => void feed.look()),
  person: loadSettings,
  office: loadSettings,
  portalRules: async () => (await loadSettings()).portalRules,
  committed: (change) => {
    feed.heard(change);
    tell('notebookChanged', change);
  },
});

const feed = new ChangeFeed((place) => missedSince(notebook, place));

let isFollowing = false;

/** Calls back after every change of the notebook, whoever made it, also after those that this screen slept through, until the signal aborts. */
export function onNotebookChange(changed: (change: FeedChange) => void, signal: AbortSignal): void {
  feed.listen(changed, signal);
  if (isFollowing) return;
  isFollowing = true;
  onEvent('notebookChanged', (change) => feed.heard(change));
  onAwake(() => void feed.look(), new AbortController().signal);
  void feed.look();
}
