import { registerHooks } from 'node:module';

const STAND_IN = new URL('electron.ts', import.meta.url).href;

/** `node --import register.ts dist/main/main.cjs`: the module `electron` is the stand-in, for require and import alike. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: STAND_IN, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
