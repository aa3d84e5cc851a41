/** Names that the page could see; the shim takes them away before the page's own scripts run. */
export const BINDING = '__standInIpc';
const EVENT = 'stand-in:ipc';

/** JavaScript that brings one event of the program into the page. */
export const deliver = (channel: string, args: readonly unknown[]): string =>
  `window.dispatchEvent(new CustomEvent(${JSON.stringify(EVENT)}, { detail: ${JSON.stringify(JSON.stringify({ channel, args }))} }))`;

/**
 * The script that runs before any of the page's own: it gives the built preload what Electron gives a sandboxed preload of an isolated
 * window (contextBridge, ipcRenderer and nothing more), hands the page a frozen copy of what is exposed, and leaves no other trace.
 * Only JSON crosses: what Electron's structured clone could carry besides is refused loudly, for the program sends none of it.
 */
export function preloadShim(preload: string): string {
  return `(() => {
  const native = window.${BINDING};
  delete window.${BINDING};
  if (window.top !== window || !native) return;
  const listeners = new Map();
  window.addEventListener('${EVENT}', (event) => {
    event.stopImmediatePropagation();
    const { channel, args } = JSON.parse(event.detail);
    for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer, ports: [] }, ...args);
  }, true);
  const assertJson = (value) => {
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value === 'bigint') throw new Error('electron stand-in: only JSON crosses');
    if (value === null || typeof value !== 'object') return;
    const prototype = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null)
      throw new Error('electron stand-in: only JSON crosses');
    Object.values(value).forEach(assertJson);
  };
  const ipcRenderer = {
    invoke: async (channel, ...args) => {
      args.forEach(assertJson);
      const reply = JSON.parse(await native(JSON.stringify({ channel, args })));
      if ('error' in reply) throw new Error(reply.error);
      return reply.value;
    },
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener: (channel, listener) => {
      listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener));
      return ipcRenderer;
    },
  };
  const bridged = (value) => {
    if (typeof value === 'function') return (...args) => bridged(value(...args));
    if (value instanceof Promise) return value.then(bridged, (error) => { throw new Error(error.message); });
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return Object.freeze(value.map(bridged));
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bridged(inner)])));
  };
  const contextBridge = {
    exposeInMainWorld: (key, api) =>
      Object.defineProperty(window, key, { value: bridged(api), enumerable: true, configurable: false, writable: false }),
  };
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error('module not found: ' + name);
  };
  const module = { exports: {} };
  (function (require, module, exports) {
${preload}
  })(require, module, module.exports);
})();`;
}
