import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { errorCodes } from "../src/kernel/errors.ts";
import { closeCodes } from "../src/wire/close-codes.ts";

const page = readFileSync(join(import.meta.dirname, "../PROTOCOL.md"), "utf8");

it("PROTOCOL.md has every error code with its meaning, and no other", () => {
  const rows = [...page.matchAll(/^\| `([A-Z_]+)`\s+\| (.*?)\s+\|$/gm)].map(([, code, meaning]) => [code, meaning]);
  expect(Object.fromEntries(rows)).toEqual(errorCodes);
});

it("PROTOCOL.md has every close code", () => {
  const listed = new Set([...page.matchAll(/^\| (\d{4}) \|/gm)].map(([, code]) => Number(code)));
  const used = Object.values(closeCodes).map(({ code }) => code);
  expect(used.filter((code) => !listed.has(code))).toEqual([]);
});
