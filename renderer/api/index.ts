export { ApiProvider, useApi } from './ApiProvider.tsx';
export type { CopydeskBridge } from './ipc-transport.ts';
export {
  newsroomKey,
  useAppEvent,
  useClient,
  useClientId,
  useConnected,
  useJob,
  useNewsroom,
  usePreference,
  useShellAt,
} from './hooks.ts';
export { downloadUrl, mediaUrl, uploadMedia, uploadSource } from './media.ts';
export { messageOf } from './message-of.ts';
export type { Transport, TransportListener } from './transport.ts';
