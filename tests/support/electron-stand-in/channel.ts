import type { DialogAnswer, FromStandIn, ToStandIn } from './messages.ts';

type Reply = Extract<ToStandIn, { id: number }>;

const answers: DialogAnswer[] = [];
const waiting: ((answer: DialogAnswer) => void)[] = [];
const reactions = new Map<ToStandIn['type'], (message: never) => void>();

/** Tells the test something; a stand-in that nobody listens to says nothing. */
export const tell = (message: FromStandIn): void => void process.send?.(message);

/** Notes a call to a part of the system that a test can't look at. */
export const record = (api: string, details: unknown): void => tell({ type: 'called', call: { api, details } });

/** What the person answers to a dialog: the answer a test has queued, or the next that it gives. */
export function dialogAnswer(): Promise<DialogAnswer> {
  const ready = answers.shift();
  return ready ? Promise.resolve(ready) : new Promise((resolve) => waiting.push(resolve));
}

/** What is done when the test says so. */
export function onMessage<T extends ToStandIn['type']>(
  type: T,
  react: (message: Extract<ToStandIn, { type: T }>) => void,
): void {
  reactions.set(type, react);
}

/** Answers a question of the test. */
export const reply = ({ id }: Reply, value: unknown): void => tell({ type: 'reply', id, value });

onMessage('answer-dialog', ({ answer }) => {
  const asked = waiting.shift();
  if (asked) asked(answer);
  else answers.push(answer);
});

process.on('message', (message: ToStandIn) => {
  const react = reactions.get(message.type) as ((message: ToStandIn) => void) | undefined;
  if (!react) throw new Error(`electron stand-in: nothing reacts to ${message.type}`);
  react(message);
});
