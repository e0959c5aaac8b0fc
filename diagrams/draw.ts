// Draws every machine: `node diagrams/draw.ts` writes the drawings, with `--check` it only says which are stale.
// `--into <folder>` draws elsewhere.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadMachines } from "./machines.ts";
import { chartOf } from "./chart-model.ts";
import { mermaidOf } from "./mermaid.ts";
import { renderSvg } from "./svg.ts";

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, into: { type: "string", default: import.meta.dirname } },
});

const drawAll = async (): Promise<ReadonlyMap<string, string>> => {
  const drawings = new Map<string, string>();
  for (const machine of await loadMachines()) {
    const chart = chartOf(machine);
    drawings.set(`${chart.id}.svg`, await renderSvg(chart));
    drawings.set(`${chart.id}.mmd`, mermaidOf(chart));
  }
  return drawings;
};

const readDrawings = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const names = (await readdir(folder)).filter((name) => /\.(?:svg|mmd)$/u.test(name));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
};

const wanted = await drawAll();
const found = await readDrawings(values.into);
const stale = [...new Set([...wanted.keys(), ...found.keys()])].filter((name) => wanted.get(name) !== found.get(name));
for (const name of stale) {
  const drawing = wanted.get(name);
  if (values.check) {
    const fault = drawing === undefined ? "has no machine" : found.has(name) ? "is stale" : "is missing";
    console.error(`diagrams/${name} ${fault}: run \`npm run draw\``);
    process.exitCode = 1;
  } else if (drawing === undefined) {
    await rm(join(values.into, name));
  } else {
    await writeFile(join(values.into, name), drawing);
  }
}
if (!values.check) console.log(stale.length === 0 ? "the drawings are up to date" : `drew ${stale.join(", ")}`);
