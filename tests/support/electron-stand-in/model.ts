import { EventEmitter } from 'node:events';

/** An object of Electron's with the members that the stand-in models; every other one throws as soon as it is touched. */
export function model<T extends object>(name: string, members: Partial<T>): T {
  return new Proxy(members, {
    get: (target, key) => {
      if (key in target) return Reflect.get(target, key) as unknown;
      // Why: an await looks for `then`, and printing looks for symbols; neither means a call of Electron's.
      if (typeof key === 'symbol' || key === 'then') return undefined;
      throw new Error(`electron stand-in: ${name}.${key} is not modelled`);
    },
  }) as T;
}

type Subscribing = 'on' | 'once' | 'removeListener';

/** An emitter of the events that the stand-in knows; listening to any other throws, for nobody would ever emit it. */
export class KnownEvents extends EventEmitter {
  readonly #known: ReadonlySet<string>;
  readonly #name: string;

  constructor(name: string, known: readonly string[]) {
    super();
    this.#name = name;
    this.#known = new Set(known);
    this.on('newListener', (event) => this.#assertKnown(String(event)));
  }

  #assertKnown(event: string): void {
    if (event !== 'newListener' && event !== 'removeListener' && !this.#known.has(event))
      throw new Error(`electron stand-in: the event ${this.#name} '${event}' is not modelled`);
  }

  /** Emits an event that a listener may prevent; true where none did. */
  allowed(event: string, details: object = {}, ...args: unknown[]): boolean {
    let prevented = false;
    this.emit(event, { ...details, preventDefault: () => void (prevented = true) }, ...args);
    return !prevented;
  }

  /** The subscribing members of an Electron object of type T. */
  members<T extends Record<Subscribing, unknown>>(): Pick<T, Subscribing> {
    const methods = {
      on: (event: string, listener: (...args: unknown[]) => void) => void this.on(event, listener),
      once: (event: string, listener: (...args: unknown[]) => void) => void this.once(event, listener),
      removeListener: (event: string, listener: (...args: unknown[]) => void) =>
        void this.removeListener(event, listener),
    };
    return methods;
  }
}
