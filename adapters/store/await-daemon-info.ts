import { watch } from "node:fs";
import { lockFileName } from "./state-lock.ts";
import { daemonInfoFileName, readDaemonInfo, type DaemonInfo } from "./daemon-info.ts";

/** How waiting for another daemon ended: it is ready, it gave the folder back, or neither in time. */
export type AwaitedDaemon =
  { readonly type: "ready"; readonly info: DaemonInfo } | { readonly type: "released" } | { readonly type: "timedOut" };

/**
 * Waits until the daemon that holds a state folder is ready, or lets go of the folder.
 *
 * @param options.timeoutMs how long to wait, in milliseconds.
 * @param options.signal aborts the wait; the promise then rejects with the signal's reason.
 * @throws {StateError} when `daemon.json` is damaged.
 */
export const awaitDaemonInfo = (
  dir: string,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal?: AbortSignal },
): Promise<AwaitedDaemon> => {
  const { promise, resolve, reject } = Promise.withResolvers<AwaitedDaemon>();
  const look = (): void => {
    readDaemonInfo(dir).then((info) => {
      if (info !== undefined) resolve({ type: "ready", info });
    }, reject);
  };
  const abort = (): void => reject(signal?.reason);
  // Watch first, look second: what happens in between is seen twice, not never.
  const watcher = watch(dir, (_, fileName) => {
    if (fileName === lockFileName) resolve({ type: "released" });
    else if (fileName === daemonInfoFileName || fileName === null) look();
  });
  watcher.on("error", reject);
  const timer = setTimeout(() => resolve({ type: "timedOut" }), timeoutMs);
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted === true) abort();
  look();
  return promise.finally(() => {
    clearTimeout(timer);
    watcher.close();
    signal?.removeEventListener("abort", abort);
  });
};
