import type { ServerResponse } from 'node:http';
import { ID_PATTERN } from '../../shared/domain/ids.ts';
import type { Core } from '../core/core.ts';
import { COMMON_HEADERS } from '../core/serving/file-answer.ts';
import { sendRefusal } from './http-answers.ts';

/** How often a silent stream says that it is alive, in milliseconds. */
const HEARTBEAT_MS = 15_000;

interface Stream {
  clientId: string;
  response: ServerResponse;
}

/** `GET /events?clientId=…`: every event of the core as server-sent events, one stream for each window. */
export class EventStreams {
  readonly #streams = new Set<Stream>();
  readonly #unsubscribe: () => void;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(core: Core) {
    this.#unsubscribe = core.subscribe((event) => this.#tell(`data: ${JSON.stringify(event)}\n\n`));
    this.#heartbeat = setInterval(() => this.#tell(': alive\n\n'), HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  /** The windows that listen now. */
  get clientIds(): string[] {
    return [...new Set([...this.#streams].map(({ clientId }) => clientId))];
  }

  open(clientId: string | null, response: ServerResponse): void {
    if (clientId === null || !ID_PATTERN.test(clientId)) {
      sendRefusal(response, 400, 'validation', 'A stream of events needs the clientId of its window.');
      return;
    }
    response.writeHead(200, {
      ...COMMON_HEADERS,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.write('retry: 1000\n: open\n\n');
    const stream = { clientId, response };
    this.#streams.add(stream);
    response.once('close', () => this.#streams.delete(stream));
  }

  close(): void {
    this.#unsubscribe();
    clearInterval(this.#heartbeat);
    for (const { response } of this.#streams) response.end();
  }

  #tell(message: string): void {
    for (const { response } of this.#streams) response.write(message);
  }
}
