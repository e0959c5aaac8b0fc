import type { Logger } from "pino";
import { fromCallback, fromPromise } from "xstate";
import type { Plan, Server, UpstreamEvent } from "../../machines/upstream.machine.ts";
import { attachServer } from "./attach-server.ts";
import { discoverServer } from "./discover-server.ts";
import { unavailable } from "./failures.ts";
import { findBinary } from "./find-binary.ts";
import type { GuardedProcess } from "./guarded-process.ts";
import type { Endpoint } from "./endpoint.ts";
import { createHttpClient } from "./http-client.ts";
import type { Connected, Link } from "./link.ts";
import { parseOpenCodeUrl } from "./server-url.ts";
import { spawnServer } from "./spawn-server.ts";
import { awaitRecovery, watchHealth } from "./watch-health.ts";

/** Where servers come from. */
export interface ServerSource {
  /** The URL that the user named, unchecked. */
  readonly url: string | undefined;
  /** Where a running server may be when the user named none. */
  readonly discoverUrls: readonly string[];
  readonly username: string;
  readonly password: string | undefined;
  readonly directory: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Implements the ports of `upstreamMachine` on a link. */
export const createUpstreamActors = (source: ServerSource, link: Link, log: Logger) => {
  const { url, username, password, directory, env } = source;
  const endpointAt = (origin: string): Endpoint => ({ url: origin, username, password });
  /** Every process of ours that is not gone yet, one whose start was given up included. */
  const processes = new Set<GuardedProcess>();
  let discovered: Endpoint | undefined;

  const keepProcess = (process: GuardedProcess): void => {
    processes.add(process);
    process.gone.addEventListener("abort", () => processes.delete(process), { once: true });
  };

  const raise = (connected: Connected, signal: AbortSignal): Server => {
    // Nobody waits for it any more: releaseServer has run, or runs now.
    if (signal.aborted) {
      connected.http[Symbol.dispose]();
      throw signal.reason;
    }
    link.raise(connected);
    log.info({ ...connected.server }, connected.server.owned ? "opencode started" : "opencode attached");
    return connected.server;
  };

  return {
    discoverServer: fromPromise<Plan, undefined>(async ({ signal }) => {
      if (url !== undefined) return "attach";
      discovered = await discoverServer(source.discoverUrls.map(endpointAt), signal);
      return discovered === undefined ? "spawn" : "attach";
    }),

    attachServer: fromPromise<Server, undefined>(async ({ signal }) => {
      const endpoint = url === undefined ? discovered : endpointAt(parseOpenCodeUrl(url));
      if (endpoint === undefined) throw unavailable();
      return raise(await attachServer(endpoint, signal), signal);
    }),

    spawnServer: fromPromise<Server, undefined>(async ({ signal }) => {
      const binary = await findBinary(env);
      let process: GuardedProcess | undefined;
      const onProcess = (started: GuardedProcess): void => keepProcess((process = started));
      const { endpoint, version } = await spawnServer({ binary, directory, env, onProcess }, signal);
      const server = { url: endpoint.url, version, owned: true };
      return raise({ server, endpoint, http: createHttpClient(endpoint), process }, signal);
    }),

    watchHealth: fromCallback<UpstreamEvent, undefined>(({ sendBack }) => {
      const connected = link.connected();
      if (connected === undefined) {
        sendBack({ type: "health.lost", gone: true, reason: "OpenCode is gone." });
        return undefined;
      }
      return watchHealth(connected, (lost) => {
        log.warn({ gone: lost.gone, reason: lost.reason }, "opencode lost");
        if (lost.gone) link.drop();
        else link.doubt();
        sendBack(lost);
      });
    }),

    awaitRecovery: fromPromise<Server, undefined>(async ({ signal }) => {
      const connected = link.connected();
      if (connected === undefined) throw unavailable();
      await awaitRecovery(connected, signal);
      return raise(connected, signal);
    }),

    releaseServer: fromPromise<void, undefined>(async () => {
      link.drop();
      await Promise.all([...processes].map((process) => process.stop()));
    }),
  };
};
