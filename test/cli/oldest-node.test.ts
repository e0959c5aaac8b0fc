import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url).pathname;

// Node 22.18 strips types and cannot parse `using`; the other syntax of ours it knows.
test("no source declares with `using`, so that a clone runs on the oldest Node that we promise", () => {
  const sources = globSync("{src,adapters,machines}/**/*.ts", { cwd: root });
  const offenders = sources.filter((path) => /^\s*(?:await )?using \w+ = /m.test(readFileSync(root + path, "utf8")));
  expect(sources.length).toBeGreaterThan(50);
  expect(offenders).toEqual([]);
});
