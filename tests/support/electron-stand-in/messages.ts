/** What a test tells the running stand-in. */
export type ToStandIn =
  | { type: 'answer-dialog'; answer: DialogAnswer }
  | { type: 'ask-permission'; id: number; permission: string }
  | { type: 'call-from'; id: number; frame: { url: string; isTop: boolean }; call: unknown }
  | { type: 'choose-menu'; id: number; itemId: string }
  | { type: 'second-instance'; args: string[]; cwd: string }
  | { type: 'close-window' }
  | { type: 'quit' };

/** What the stand-in tells the test. */
export type FromStandIn =
  | { type: 'browser'; endpoint: string; chromiumPid: number | undefined }
  | { type: 'loaded' }
  | { type: 'called'; call: RecordedCall }
  | { type: 'reply'; id: number; value: unknown };

/** A call to a part of the system that a test cannot look at: a dialog, the browser, the file manager, what was refused. */
export interface RecordedCall {
  api: string;
  details: unknown;
}

/** What a native dialog answers; a test queues it before the dialog comes. */
export type DialogAnswer = { response: number } | { canceled: boolean; filePath?: string };
