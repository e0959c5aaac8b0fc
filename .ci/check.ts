// The gate: runs every npm script named `check:…`, two at a time, and says which failed. `npm run check` starts it.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";

const root = join(import.meta.dirname, "..");
const maxConcurrentSteps = 2;
const environment = {
  ...process.env,
  PATH: `${join(root, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`,
};

interface Step {
  readonly name: string;
  readonly command: string;
}

const readSteps = async (): Promise<readonly Step[]> => {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  return Object.entries(manifest.scripts)
    .filter(([name]) => name.startsWith("check:"))
    .map(([name, command]) => ({ name: name.slice("check:".length), command }));
};

/** Runs a command to its end; returns whether it succeeded and what it printed. */
const runStep = ({ command }: Step): Promise<{ readonly passed: boolean; readonly output: string }> =>
  new Promise((resolve) => {
    const child = spawn(command, { cwd: root, env: environment, shell: true, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => void chunks.push(chunk));
    }
    child.on("error", (error) => void chunks.push(error.message));
    child.on("close", (code) => resolve({ passed: code === 0, output: chunks.join("").trimEnd() }));
  });

const waiting = [...(await readSteps())];
const failures: { readonly step: Step; readonly output: string }[] = [];
let passedCount = 0;

const work = async (): Promise<void> => {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const startedAt = performance.now();
    const { passed, output } = await runStep(step);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${passed ? "✓" : "✗"} ${step.name} (${seconds} s)`);
    if (passed) passedCount++;
    else failures.push({ step, output });
  }
};

await Promise.all(Array.from({ length: maxConcurrentSteps }, work));
for (const { step, output } of failures) console.log(`\n✗ ${step.name}: npm run check:${step.name}\n${output}`);
console.log(`\n${passedCount} passed, ${failures.length} failed`);
if (failures.length > 0) process.exitCode = 1;
