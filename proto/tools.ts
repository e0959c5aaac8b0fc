import { execFile } from "node:child_process";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "..");
const binaries = join(root, "node_modules/.bin");

/** The environment in which the tools find each other and the Node of this project, also outside npm scripts. */
const toolEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${binaries}${delimiter}${process.env["PATH"] ?? ""}`,
};

/**
 * Runs a tool that npm installed and returns what it printed.
 *
 * @throws when it cannot be started or fails; the message holds its output.
 */
export const runTool = async (name: string, args: readonly string[], directory = root): Promise<string> => {
  const options = { cwd: directory, env: toolEnvironment, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(join(binaries, name), args, options);
  return stdout;
};
