import { render, type ComponentChild } from 'preact';
import { afterEach } from 'vitest';
import '../../../components/styles/tokens.css';
import '../../../components/styles/fonts.css';
import '../../../components/styles/base.css';

const root = document.createElement('div');

/** Renders into the page; it is cleared after each test. */
export function show(tree: ComponentChild): HTMLElement {
  document.body.append(root);
  render(tree, root);
  return root;
}

afterEach(() => {
  render(null, root);
  root.remove();
});
