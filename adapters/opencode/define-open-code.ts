import type { Logger } from "pino";
import type { Server } from "../../machines/upstream.machine.ts";
import type { Bus } from "../../src/kernel/bus.ts";
import { credentialFile } from "./credential-file.ts";
import { type Serving, serveRequests } from "./gateway.ts";
import { createLink } from "./link.ts";
import { createSerialQueue } from "./serial-queue.ts";
import { isLoopback } from "./server-url.ts";
import { createUpstreamActors } from "./upstream-actors.ts";

/** Where `opencode serve` listens unless told otherwise. */
const defaultDiscoverUrls = ["http://127.0.0.1:4096"];

/** What the OpenCode adapter is made from. */
export interface OpenCodeOptions {
  /** The server to attach to. Without it one is looked for, then started. Checked by `parseOpenCodeUrl`. */
  readonly url?: string | undefined;
  /** The folder that a server of our own works in. */
  readonly directory: string;
  /** The folder to name in each call to a server that is not ours, and so may work in another one. */
  readonly scopeDirectory?: string | undefined;
  /** The environment for a server of our own; it also says where the PATH and the credential file are. */
  readonly env: NodeJS.ProcessEnv;
  /** The password of a server that is not ours. */
  readonly password?: string | undefined;
  /** True when GetAuth may give out secrets unmasked. */
  readonly allowReveal: boolean;
  readonly log: Logger;
  /** Origins where a running server may be. */
  readonly discoverUrls?: readonly string[] | undefined;
}

/** The OpenCode behind the daemon. */
export interface OpenCode {
  /** For `upstreamMachine.provide({ actors })`. */
  readonly actors: ReturnType<typeof createUpstreamActors>;
  /** Answers the requests on the bus that OpenCode serves. */
  readonly serve: (bus: Bus) => Serving;
  /** The server that is there now; undefined when there is none. */
  readonly server: () => Server | undefined;
}

/** Makes the adapter to OpenCode. Nothing happens before its actors run. */
export const defineOpenCode = (options: OpenCodeOptions): OpenCode => {
  const { env, scopeDirectory, allowReveal, log } = options;
  const link = createLink();
  const actors = createUpstreamActors(
    {
      url: options.url,
      discoverUrls: options.discoverUrls ?? defaultDiscoverUrls,
      username: env["OPENCODE_SERVER_USERNAME"] || "opencode",
      password: options.password,
      directory: options.directory,
      env,
    },
    link,
    log,
  );
  const server = (): Server | undefined => link.connected()?.server;
  const isElsewhere = (): boolean => {
    const url = URL.parse(server()?.url ?? options.url ?? "");
    return url !== null && !isLoopback(url.hostname);
  };
  const credentials = {
    file: () => (isElsewhere() ? undefined : credentialFile(env)),
    allowReveal,
    writes: createSerialQueue(),
  };
  const upstream = {
    http: link.http,
    credentials,
    /** Looked at for each call: one of our own works there already, and what we are attached to may change. */
    get scope(): Readonly<Record<string, string>> {
      return scopeDirectory === undefined || server()?.owned === true ? {} : { directory: scopeDirectory };
    },
  };
  return {
    actors,
    serve: (bus) => serveRequests(bus, upstream, log),
    server,
  };
};
