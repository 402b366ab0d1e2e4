import type { Temporal } from 'temporal-polyfill';

/** The Temporal namespace, native or from the polyfill; every zone-aware function takes it as its first argument. */
export type TemporalApi = typeof Temporal;

let loading: Promise<TemporalApi> | undefined;

/**
 * Native Temporal where the platform has it, else the polyfill, loaded on first need and never installed globally.
 * Rejects when the polyfill cannot be loaded; the next call tries again.
 */
export function loadTemporal(): Promise<TemporalApi> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<TemporalApi> {
  return nativeTemporal() ?? (await import('temporal-polyfill')).Temporal;
}

/** What the platform itself has: nothing to wait for. The polyfill hands it out by the same look. */
export function nativeTemporal(): TemporalApi | undefined {
  const native: unknown = Reflect.get(globalThis, 'Temporal');
  return isTemporal(native) ? native : undefined;
}

const isTemporal = (value: unknown): value is TemporalApi => typeof value === 'object' && value !== null;
