import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

/** A real OpenCode with empty folders of its own, for one test file. Disposing of it ends the process and removes the folders. */
export interface ScratchOpenCode extends AsyncDisposable {
  readonly url: string;
  /** Absent when the server is open to everyone. */
  readonly password: string | undefined;
  /** The environment that it runs in; its HOME and XDG folders are scratch. */
  readonly env: NodeJS.ProcessEnv;
  /** The folder that it works in. */
  readonly directory: string;
  /** Its `XDG_DATA_HOME`; credentials are in `opencode/auth.json` below it. */
  readonly dataHome: string;
  readonly pid: number;
}

const readyLimitMs = 60_000;

/** The OpenCode that comes with the repository. */
export const openCodeBinary = (): string => {
  const manifest = createRequire(import.meta.url).resolve("opencode-ai/package.json");
  return join(dirname(manifest), "bin", "opencode.exe");
};

/** Makes empty folders for an OpenCode to live in; `remove` deletes them all. */
export const scratchFolders = (): {
  readonly env: NodeJS.ProcessEnv;
  readonly directory: string;
  readonly dataHome: string;
  readonly remove: () => void;
} => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "switchboard-test-")));
  const folder = (name: string): string => {
    const path = join(root, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const dataHome = folder("data");
  return {
    directory: folder("project"),
    dataHome,
    env: {
      PATH: process.env["PATH"],
      HOME: folder("home"),
      XDG_DATA_HOME: dataHome,
      XDG_CONFIG_HOME: folder("config"),
      XDG_STATE_HOME: folder("state"),
      XDG_CACHE_HOME: folder("cache"),
      OPENCODE_DISABLE_AUTOUPDATE: "1",
      OPENCODE_DISABLE_MODELS_FETCH: "1",
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
};

/** A port that is free now. `--port 0` is no use for this: OpenCode then prefers 4096, where others look for a server to share. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
};

const listeningUrl = async (child: ChildProcess): Promise<string> => {
  const output: string[] = [];
  child.stderr?.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  if (child.stdout === null) throw new Error("OpenCode was started without a pipe");
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /listening on (http:\S+)/.exec(line)?.[1];
    if (url !== undefined) return url;
    output.push(line);
  }
  throw new Error(`OpenCode ended before it listened: ${output.join("\n").slice(-2_000)}`);
};

/**
 * Starts a real OpenCode on a free port of 127.0.0.1 and waits until it answers.
 *
 * @param options.password makes it want HTTP Basic with the user `opencode`.
 * @param options.env is added to its environment.
 * @throws when it is not there within a minute.
 */
export const startScratchOpenCode = async (
  options: { readonly password?: string; readonly env?: NodeJS.ProcessEnv; readonly port?: number } = {},
): Promise<ScratchOpenCode> => {
  const folders = scratchFolders();
  const env = { ...folders.env, ...options.env };
  const port = options.port ?? (await freePort());
  const child = spawn(openCodeBinary(), ["serve", "--port", String(port), "--hostname", "127.0.0.1"], {
    cwd: folders.directory,
    env: options.password === undefined ? env : { ...env, OPENCODE_SERVER_PASSWORD: options.password },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const killNow = (): void => void child.kill("SIGKILL");
  process.once("exit", killNow);
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    killNow();
    if (child.pid !== undefined) await ended;
    process.removeListener("exit", killNow);
    folders.remove();
  };
  const impatience = setTimeout(killNow, readyLimitMs);
  try {
    const url = await listeningUrl(child);
    child.stdout?.resume();
    return {
      url,
      password: options.password,
      env,
      directory: folders.directory,
      dataHome: folders.dataHome,
      pid: child.pid as number,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(impatience);
  }
};
