// Builds what is published: JavaScript and declarations in dist/. `npm run build` starts it.
import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
rmSync(join(root, "dist"), { recursive: true, force: true });
const { status } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
// The compiler passes over code that is JavaScript already.
cpSync(join(root, "src/wire/gen"), join(root, "dist/src/wire/gen"), { recursive: true });
process.exitCode = status ?? 1;
