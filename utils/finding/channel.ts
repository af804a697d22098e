/** One end of a channel. */
export interface Channel<Sent, Heard> {
  send(message: Sent): void;
  /** @param closed called when the other end has gone, where the browser tells */
  listen(heard: (message: Heard) => void, closed?: () => void): void;
}

export function channelOf<Sent, Heard>(port: MessagePort): Channel<Sent, Heard> {
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
    send: (message) => port.postMessage(message),
    listen: (heard, closed) => {
      port.addEventListener('message', ({ data }: MessageEvent<Heard>) => heard(data));
      if (closed) port.addEventListener('close', closed);
      port.start();
    },
  };
}
