import { Button, Chip, Dialog, LockIcon, messages } from '../../../components/index.ts';
import type { DocumentRecord } from '../../../utils/model/index.ts';

/** An export that was stopped, because of documents that bear a stamp of secrecy. */
export interface Stop {
  readonly documents: readonly DocumentRecord[];
  /** Exports what is left without them; undefined if nothing is. */
  readonly onWithout: (() => void) | undefined;
  /** Exports everything: the person's office allows it. */
  readonly onAnyway: () => void;
}

export interface ClassifiedStopProps {
  readonly stop: Stop | undefined;
  readonly onClose: () => void;
  /** What is said of it; of an export unless said otherwise. */
  readonly texts?: { readonly title: string; readonly why: string; readonly without: string; readonly anyway: string } | undefined;
}

/** Names the documents for which the export was stopped. */
export function ClassifiedStop({ stop, onClose, texts = messages.value.notebook.classified }: ClassifiedStopProps) {
  const { common } = messages.value;
  const onWithout = stop?.onWithout;
  return (
    <Dialog
      open={stop !== undefined}
      onClose={onClose}
      title={texts.title}
      acts={
        <>
          {stop && (
            <Button
              tone="danger"
              onClick={() => {
                onClose();
                stop.onAnyway();
              }}
            >
              {texts.anyway}
            </Button>
          )}
          <Button onClick={onClose}>{common.close}</Button>
          {onWithout && (
            <Button
              tone="primary"
              onClick={() => {
                onClose();
                onWithout();
              }}
            >
              {texts.without}
            </Button>
          )}
        </>
      }
    >
      <p>{texts.why}</p>
      <ul class="classified-documents">
        {stop?.documents.map(({ id, title, classification }) => (
          <li key={id}>
            {title}{' '}
            <Chip tone="danger" icon={LockIcon}>
              {classification}
            </Chip>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
