import { type Edition, startPortal } from '../../fixtures/portal/server.ts';
import { selfSignedCertificate } from './certificate.ts';

const HOST = 'portal.test';

/** The sample portal under its own name, in plain http (where pages lack `crypto.subtle` and the clipboard) and https. */
export interface TestPortal {
  readonly origin: string;
  readonly secureOrigin: string;
  /** Chromium's `--host-resolver-rules` that lead to this portal. */
  readonly hostRules: string;
  /** Which edition an address gives from now on, on both origins. */
  edit(path: string, edition: Edition): void;
  /** Every request to either origin, such as 'GET /van-ban/…'. */
  requests(): readonly string[];
  stop(): Promise<void>;
}

export async function startTestPortal(): Promise<TestPortal> {
  const plain = await startPortal();
  const secure = await startPortal({ tls: selfSignedCertificate(HOST) });
  return {
    origin: `http://${HOST}`,
    secureOrigin: `https://${HOST}`,
    hostRules: `MAP ${HOST}:80 127.0.0.1:${plain.port},MAP ${HOST}:443 127.0.0.1:${secure.port}`,
    edit(path, edition) {
      plain.edit(path, edition);
      secure.edit(path, edition);
    },
    requests: () => [...plain.requests, ...secure.requests],
    async stop() {
      await Promise.all([plain.stop(), secure.stop()]);
    },
  };
}
