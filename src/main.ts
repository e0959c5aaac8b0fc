import { processIo } from "./cli/process-io.ts";
import { runCli } from "./cli/program.ts";

// A reader that went away, such as `head` or a closed terminal, is not our failure.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

// Stands when nothing is left to wait for and the command has not ended: a defect of ours.
process.exitCode = 1;
const exitCode = await runCli(process.argv.slice(2), processIo());
// Output first, then leave: what still holds the process open has no say.
process.stdout.write("", () => process.stderr.write("", () => process.exit(exitCode)));
