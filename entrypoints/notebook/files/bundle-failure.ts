import { messages } from '../../../components/index.ts';
import { BundleError } from '../../../utils/bundle/index.ts';
import { failureCode } from '../../../utils/messaging/index.ts';

/** What is wrong with a bundle, or why it could not be imported. */
export function bundleFailure(error: unknown): string {
  const { briefing, errors } = messages.value;
  if (error instanceof BundleError) return briefing.bundleErrors[error.code](error.place?.position ?? 0, error.place?.field ?? '');
  return errors[failureCode(error)];
}
