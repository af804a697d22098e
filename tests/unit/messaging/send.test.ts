import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askWorker } from '../../../utils/messaging/send.ts';

const sendMessage = vi.hoisted(() => vi.fn<(message: unknown) => Promise<unknown>>());
const runtime = vi.hoisted((): { id: string | undefined } => ({ id: 'so-tay' }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage,
      get id() {
        return runtime.id;
      },
    },
  },
}));

const never = (): Promise<unknown> => new Promise(() => undefined);
const count = () => askWorker('countNotes', { url: 'http://cong.example/bao-cao' });

describe('a request to the worker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    sendMessage.mockReset();
    runtime.id = 'so-tay';
  });

  test('is said again, word for word, when it was never answered', async () => {
    sendMessage.mockImplementationOnce(never).mockResolvedValueOnce({ ok: true, value: 3 });
    const answer = count();
    await vi.runAllTimersAsync();
    expect(await answer).toBe(3);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    expect(sendMessage.mock.calls[1]).toEqual(sendMessage.mock.calls[0]);
  });

  test('is said again when nobody heard it, and when it was answered with nothing', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: true, value: 0 });
    const answer = count();
    await vi.runAllTimersAsync();
    expect(await answer).toBe(0);
  });

  test('fails in words of its own when it is never answered at all', async () => {
    sendMessage.mockImplementation(never);
    const answer = expect(count()).rejects.toMatchObject({ code: 'workerUnreachable' });
    await vi.runAllTimersAsync();
    await answer;
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  test('is said once when it was answered that it cannot be done', async () => {
    sendMessage.mockResolvedValueOnce({ ok: false, code: 'storageFull', message: 'full' });
    await expect(count()).rejects.toMatchObject({ code: 'storageFull' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('is not said again by a script whose extension was reloaded', async () => {
    sendMessage.mockImplementationOnce(() => {
      runtime.id = undefined;
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    await expect(count()).rejects.toMatchObject({ code: 'extensionReloaded' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
