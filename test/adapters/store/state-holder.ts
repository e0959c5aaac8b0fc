// A process that takes a state folder, says "held" or the code of its failure, and keeps what it has until it is killed.
import { openStateDir } from "../../../adapters/store/open-state-dir.ts";
import { SwitchboardError } from "../../../src/kernel/errors.ts";

const [dir] = process.argv.slice(2);
if (dir === undefined) throw new Error("which folder?");
try {
  const stateDir = await openStateDir(dir);
  process.stdout.write("held\n");
  // Frees the folder the ordinary way when asked to.
  process.on("message", () => {
    void stateDir[Symbol.asyncDispose]().then(() => process.exit(0));
  });
} catch (error) {
  if (!(error instanceof SwitchboardError)) throw error;
  process.stdout.write(`${error.code}\n`);
  process.disconnect();
}
