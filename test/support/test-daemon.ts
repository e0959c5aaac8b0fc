import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose, type Composition, type Internals } from "../../src/compose.ts";
import type { SwitchboardOptions } from "../../src/options.ts";

/** A daemon in this process, with a state folder of its own. */
export interface TestDaemon extends AsyncDisposable {
  readonly daemon: Composition;
  readonly port: number;
  readonly token: string;
  readonly stateDir: string;
}

/** Starts a daemon on any port and waits until it is ready. */
export const startTestDaemon = async (
  options: SwitchboardOptions,
  internals: Partial<Internals> = {},
): Promise<TestDaemon> => {
  const stateDir = mkdtempSync(join(tmpdir(), "switchboard-test-"));
  const daemon = compose({ port: 0, stateDir, ...options }, internals);
  daemon.start();
  await daemon.ready;
  return {
    daemon,
    port: daemon.port,
    token: daemon.token,
    stateDir,
    async [Symbol.asyncDispose]() {
      daemon.stop();
      await daemon.stopped;
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
};
