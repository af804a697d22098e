/** One end of a channel. */
export interface Channel<Sent, Heard> {
  send(message: Sent): void;
  listen(heard: (message: Heard) => void): void;
}

/** What has two ends: a worker as its page holds it, the scope of the worker itself, or a port. */
interface End {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export function channelOf<Sent, Heard>(end: End): Channel<Sent, Heard> {
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
    send: (message) => end.postMessage(message),
    listen: (heard) => end.addEventListener('message', ({ data }: MessageEvent<Heard>) => heard(data)),
  };
}
