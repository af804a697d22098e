import type { Anchor } from './view.ts';

/** The live place of a range in the window of the page, also if it lies in a frame. */
export function anchorOf(range: Range): Anchor {
  return () => {
    // The page may have put other elements in place of those that held it.
    if (range.collapsed || !range.startContainer.isConnected) return undefined;
    const { x, y } = cornerOf(range.startContainer.ownerDocument);
    const boxes = [range.getBoundingClientRect(), ...range.getClientRects()].map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
    return { whole: boxes[0]!, end: boxes.at(-1)! };
  };
}

/** The corner of a document's viewport in the window of the page, px. */
function cornerOf(document: Document | null): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  for (let frame = document?.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const { left, top } = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = frame.ownerDocument.defaultView!.getComputedStyle(frame);
    x += left + frame.clientLeft + Number.parseFloat(paddingLeft);
    y += top + frame.clientTop + Number.parseFloat(paddingTop);
  }
  return { x, y };
}
