// Fails when a file of the repository says where it was made: a package registry, or a folder of somebody's machine.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
/** Examples may say `/home/user`. */
const traces = /registry\.[a-z-]+\.(?:org|com)|(?<![\w.])\/(?:(?:home|Users)\/(?!user\b)|work\/|root\/)[\w.-]+/u;

const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", "-z"], {
  cwd: root,
  encoding: "utf8",
});
for (const name of listed.split("\0").filter((path) => /\.(?:\w+)$/u.test(path) && !path.endsWith(".binpb"))) {
  const lines = readFileSync(join(root, name), "utf8").split("\n");
  for (const [index, line] of lines.entries()) {
    const trace = traces.exec(line)?.[0];
    if (trace === undefined) continue;
    console.error(`${name}:${index + 1} holds ${trace}`);
    process.exitCode = 1;
  }
}
