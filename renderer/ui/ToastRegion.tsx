import { X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
  type UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import type { ToastMessage } from './messages.ts';
import { classNames } from './class-names.ts';
import styles from './ToastRegion.module.css';

/** The place at the foot of the window where messages stand. F6 leads to it. */
export function ToastRegion({ queue }: { queue: ToastQueue<ToastMessage> }) {
  return (
    <AriaToastRegion queue={queue} className={styles.region}>
      {({ toast }) => {
        const { message, action, tone = 'info' } = toast.content;
        return (
          <Toast toast={toast} className={classNames(styles.toast, styles[tone])}>
            <ToastContent className={styles.message}>
              <Text slot="title">{message}</Text>
            </ToastContent>
            {action ? (
              <Button
                variant="quiet"
                onPress={() => {
                  queue.close(toast.key);
                  action.onPress();
                }}
              >
                {action.label}
              </Button>
            ) : null}
            <IconButton label="Put this message away" onPress={() => queue.close(toast.key)}>
              <X aria-hidden />
            </IconButton>
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
