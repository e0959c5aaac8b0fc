// Generates code from the .proto files: `node proto/generate.ts` writes it, with `--check` it only says which files are stale.
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runTool } from "./tools.ts";

const root = join(import.meta.dirname, "..");

/** Folders that hold generated files and nothing else. */
const generatedFolders = ["src/wire/gen", "test/independent/gen"];

const pbjsOptions = [
  ...["-t", "static-module", "-w", "esm", "-r", "switchboard", "--null-semantics"],
  // What the codec does not call costs start-up time.
  ...["--no-create", "--no-verify", "--no-convert", "--no-delimited", "--no-typeurl", "--no-service"],
];

/** Runs twice: the declarations are made from the comments, and the code that the daemon loads is better without them. */
const generateCodec = async (folder: string): Promise<void> => {
  const scratch = join(folder, "with-comments.js");
  const input = ["-p", "proto", "proto/switchboard/v1/envelope.proto"];
  await runTool("pbjs", [...pbjsOptions, "--no-comments", "-o", join(folder, "messages.js"), ...input]);
  await runTool("pbjs", [...pbjsOptions, "--dts", "-o", scratch, ...input]);
  const declarations = await readFile(join(folder, "with-comments.d.ts"), "utf8");
  await writeFile(join(folder, "messages.d.ts"), declarations);
  await rm(scratch);
  await rm(join(folder, "with-comments.d.ts"));
};

const generateIndependentClient = (outputRoot: string): Promise<string> =>
  runTool("buf", ["generate", "--output", outputRoot], join(root, "test/independent"));

const generateInto = async (outputRoot: string): Promise<void> => {
  const codecFolder = join(outputRoot, "src/wire/gen");
  await mkdir(codecFolder, { recursive: true });
  await generateCodec(codecFolder);
  await generateIndependentClient(join(outputRoot, "test/independent"));
};

/** The files under the generated folders, by their path from the root given. */
const readGenerated = async (from: string): Promise<Map<string, string>> => {
  const files = new Map<string, string>();
  for (const folder of generatedFolders) {
    const names = await readdir(join(from, folder)).catch(() => []);
    for (const name of names) files.set(`${folder}/${name}`, await readFile(join(from, folder, name), "utf8"));
  }
  return files;
};

const staleFiles = (wanted: Map<string, string>, found: Map<string, string>): readonly string[] =>
  [...new Set([...wanted.keys(), ...found.keys()])].filter((path) => wanted.get(path) !== found.get(path));

const replaceFile = async (path: string, content: string | undefined): Promise<void> => {
  const target = join(root, path);
  if (content === undefined) return rm(target);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
};

const scratchRoot = await mkdtemp(join(tmpdir(), "switchboard-generate-"));
try {
  await generateInto(scratchRoot);
  const wanted = await readGenerated(scratchRoot);
  const stale = staleFiles(wanted, await readGenerated(root));
  if (process.argv.includes("--check")) {
    for (const path of stale) console.error(`${path} is stale: run \`npm run generate\``);
    if (stale.length > 0) process.exitCode = 1;
  } else {
    for (const path of stale) await replaceFile(path, wanted.get(path));
    console.log(stale.length === 0 ? "generated code is up to date" : `wrote ${stale.join(", ")}`);
  }
} finally {
  await rm(scratchRoot, { recursive: true });
}
