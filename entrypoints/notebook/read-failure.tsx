import { ErrorNotice, messages } from '../../components/index.ts';
import type { FailureCode } from '../../utils/messaging/index.ts';
import { contentsFailure } from './contents/index.ts';

/** Why a part of the page could not be read; nothing where it could, and where the whole page says the same already. */
export function ReadFailure({ failure }: { readonly failure: FailureCode | undefined }) {
  if (failure === undefined || failure === contentsFailure.value) return null;
  return <ErrorNotice>{messages.value.errors[failure]}</ErrorNotice>;
}
