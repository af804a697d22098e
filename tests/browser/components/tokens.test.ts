import { describe, expect, test } from 'vitest';
import tokens from '../../../components/styles/tokens.css?inline';

/** The ground of an element in a shadow root, as on portal pages, where the host is reset to initial values. */
function groundInShadow(appearance: string): string {
  const host = document.createElement('div');
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = `<style>:host { all: initial !important } ${tokens} p { background: var(--surface) }</style><div data-appearance="${appearance}"><p>chữ</p></div>`;
  const ground = getComputedStyle(shadow.querySelector('p')!).backgroundColor;
  host.remove();
  return ground;
}

describe('the tokens in a shadow root', () => {
  test.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(28, 34, 43)'],
  ])('%s', (appearance, ground) => {
    expect(groundInShadow(appearance)).toBe(ground);
  });
});
