import { browser } from 'wxt/browser';
import type { CategoryId } from '../../utils/model/index.ts';
import { markSelection, openNotebook } from './menus.ts';

/** Shortcuts of the manifest that mark the selected passage. */
const MARKING: Readonly<Record<string, CategoryId>> = { 'mark-directive': 'directive', 'mark-note': 'note' };

export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const category = MARKING[command];
    if (command === 'open-notebook') void openNotebook();
    else if (category && tab?.id !== undefined) void markSelection(tab.id, category);
  });
}
