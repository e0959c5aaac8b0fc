import { constants } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, isAbsolute, join } from "node:path";
import * as v from "valibot";
import { UpstreamError } from "../../src/kernel/errors.ts";

const manifestSchema = v.object({ bin: v.object({ opencode: v.string() }) });

const isExecutable = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};

/** The binary of the `opencode-ai` package beside our own, as in a clone. */
const packagedBinary = async (): Promise<string | undefined> => {
  try {
    const manifest = createRequire(import.meta.url).resolve("opencode-ai/package.json");
    const { bin } = v.parse(manifestSchema, JSON.parse(await readFile(manifest, "utf8")));
    return join(dirname(manifest), bin.opencode);
  } catch {
    return undefined;
  }
};

/**
 * The path of the `opencode` to start: the user's own on the PATH, else the one of the `opencode-ai` package.
 *
 * @param usePackage false leaves the package out.
 * @throws {UpstreamError} `OPENCODE_NOT_FOUND` when there is neither.
 */
export const findBinary = async (env: NodeJS.ProcessEnv, usePackage = true): Promise<string> => {
  // A relative entry would mean another folder for us than for the shell that set it.
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
  for (const folder of folders) {
    const path = join(folder, "opencode");
    if (await isExecutable(path)) return path;
  }
  const packaged = usePackage ? await packagedBinary() : undefined;
  if (packaged !== undefined && (await isExecutable(packaged))) return packaged;
  throw new UpstreamError(
    "OPENCODE_NOT_FOUND",
    "There is no opencode on the PATH. Install it (npm install -g opencode-ai), or name a running server with --opencode-url.",
  );
};
