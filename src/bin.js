#!/usr/bin/env node
// Plain JavaScript that an old Node can parse too, so that it can say what is wrong.
import { existsSync } from "node:fs";
import module from "node:module";

const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `error: Switchboard needs Node 22.18 or newer; this is ${process.versions.node}. Install a newer one: https://nodejs.org\n`,
  );
  process.exitCode = 1;
} else {
  // Some versions that we run on still call type stripping and node:sqlite experimental. That is news for us, not for our users.
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    const type = typeof rest[0] === "object" ? rest[0]?.type : rest[0];
    if (type !== "ExperimentalWarning") emitWarning.call(process, warning, ...rest);
  };
  // Before the first import, so that the next start finds everything compiled. Old versions have no such function.
  module.enableCompileCache?.();
  // A clone runs its sources; a package brings them compiled.
  const source = new URL("./main.ts", import.meta.url);
  void import(existsSync(source) ? source.href : new URL("../dist/src/main.js", import.meta.url).href);
}
