import Table from "cli-table3";
import { benchIdleConnections } from "./idle-connections.ts";
import { benchLocalRequests } from "./local-requests.ts";
import { benchPassedThrough } from "./passed-through.ts";
import { isMet, type Result } from "./result.ts";
import { benchStartUp } from "./start-up.ts";

const suites: Readonly<Record<string, () => Promise<readonly Result[]>>> = {
  "start-up": benchStartUp,
  "passed-through": benchPassedThrough,
  "local-requests": benchLocalRequests,
  "idle-connections": benchIdleConnections,
};

const targetText = ({ target, unit }: Result): string =>
  "atMost" in target ? `≤ ${target.atMost} ${unit}` : `≥ ${target.atLeast} ${unit}`;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(suites, name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(", ")}. There are: ${Object.keys(suites).join(", ")}.`);
  process.exit(2);
}

const results: Result[] = [];
for (const [name, bench] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`… ${name}`);
  results.push(...(await bench()));
}

const table = new Table({ head: ["", "what", "target", "measured", "from"], style: { head: [], border: [] } });
for (const result of results) {
  const measured = `${result.measured.toFixed(2)} ${result.unit}`;
  table.push([isMet(result) ? "✓" : "✗", result.what, targetText(result), measured, result.detail]);
}
console.log(table.toString());
process.exitCode = results.every(isMet) ? 0 : 1;
