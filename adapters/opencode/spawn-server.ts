import { randomBytes } from "node:crypto";
import { stat } from "node:fs/promises";
import { HttpError, UpstreamError } from "../../src/kernel/errors.ts";
import { checkHealth } from "./check-health.ts";
import { oneLine } from "./failures.ts";
import { type GuardedProcess, startGuarded } from "./guarded-process.ts";
import type { Endpoint } from "./endpoint.ts";
import { keepTail } from "./output-tail.ts";

const startLimitMs = 30_000;
const healthLimitMs = 5_000;
const passwordBytes = 32;
const username = "opencode";
const maxQuotedCharacters = 600;

/** A server of our own that answers. */
export interface SpawnedServer {
  readonly endpoint: Endpoint;
  readonly version: string;
}

/** What a server is started from. */
export interface SpawnOptions {
  /** The path of `opencode`. */
  readonly binary: string;
  /** The folder that it works in. */
  readonly directory: string;
  readonly env: NodeJS.ProcessEnv;
  /** Told of the process as soon as there is one. Whoever listens must stop it, also when the start fails. */
  readonly onProcess: (process: GuardedProcess) => void;
}

const failed = (message: string, cause?: unknown): UpstreamError =>
  new UpstreamError("OPENCODE_FAILED", message, { cause });

const assertDirectory = async (directory: string): Promise<void> => {
  const isDirectory = await stat(directory).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isDirectory)
    throw failed("The folder that OpenCode is to work in does not exist. Name another with --directory.");
};

const environmentOf = (env: NodeJS.ProcessEnv, password: string): NodeJS.ProcessEnv => ({
  // Our own settings hold the daemon's token perhaps, and OpenCode hands its environment to every tool.
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("SWITCHBOARD_"))),
  OPENCODE_SERVER_USERNAME: username,
  OPENCODE_SERVER_PASSWORD: password,
});

const listeningUrl = /listening on (http:\/\/127\.0\.0\.1:\d+)\s/;

/** Waits for the line in which OpenCode says where it listens. */
const awaitUrl = (server: GuardedProcess, password: string, signal: AbortSignal): Promise<string> => {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const said = keepTail(server.stderr);
  keepTail(server.stdout, (tail) => {
    const url = listeningUrl.exec(tail)?.[1];
    if (url !== undefined) resolve(url);
  });
  const fail = (what: string): void => {
    const last = oneLine(said.text().replaceAll(password, "****").slice(-maxQuotedCharacters), maxQuotedCharacters);
    reject(failed(`OpenCode ${what}.${last === "" ? "" : ` Its last words: ${last}`}`));
  };
  const onGone = (): void => fail((server.gone.reason as Error).message);
  const onAbort = (): void => reject(signal.reason);
  const impatience = setTimeout(() => fail(`did not start within ${startLimitMs / 1_000} s`), startLimitMs);
  server.gone.addEventListener("abort", onGone, { once: true });
  signal.addEventListener("abort", onAbort, { once: true });
  return promise.finally(() => {
    clearTimeout(impatience);
    server.gone.removeEventListener("abort", onGone);
    signal.removeEventListener("abort", onAbort);
  });
};

/**
 * Starts an OpenCode that listens on loopback only, wants a random password and cannot outlive us, and waits until it answers.
 *
 * @throws {UpstreamError} `OPENCODE_FAILED` with its last words; the process is stopped then.
 */
export const spawnServer = async (options: SpawnOptions, signal: AbortSignal): Promise<SpawnedServer> => {
  if (process.platform === "win32") {
    throw failed("OpenCode cannot be started on Windows. Use WSL, or name a running server with --opencode-url.");
  }
  await assertDirectory(options.directory);
  signal.throwIfAborted();
  const password = randomBytes(passwordBytes).toString("base64url");
  const server = startGuarded([options.binary, "serve", "--port", "0", "--hostname", "127.0.0.1"], {
    cwd: options.directory,
    env: environmentOf(options.env, password),
  });
  options.onProcess(server);
  try {
    const endpoint = { url: await awaitUrl(server, password, signal), username, password };
    return { endpoint, version: await checkHealth(endpoint, healthLimitMs, signal) };
  } catch (thrown) {
    await server.stop();
    if (thrown instanceof HttpError)
      throw failed(`OpenCode started, but is not healthy. ${thrown.message}`, thrown.cause);
    throw thrown;
  }
};
