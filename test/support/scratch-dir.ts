import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder that goes, with all that is in it, when it is disposed of. */
export const scratchDir = (): Disposable & { readonly path: string } => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "switchboard-test-")));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
};
