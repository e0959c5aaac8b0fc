import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import type { CliOutput } from "../../src/cli/cli-io.ts";
import { fields, table } from "../../src/cli/table.ts";

const pipe: CliOutput = new PassThrough();
const terminal = (columns?: number): CliOutput =>
  Object.assign(new PassThrough(), { isTTY: true, ...(columns === undefined ? {} : { columns }) });

const options = { head: ["ID", "TITLE"], flexibleColumn: 1 };
const longTitle = "A very long title ".repeat(10).trim();

test("a table has a head, aligned columns and no borders", () => {
  expect(
    table(pipe, options, [
      ["a", "first"],
      ["longer", "second"],
    ]),
  ).toBe(["ID      TITLE", "a       first", "longer  second"].join("\n"));
});

test("on a terminal a long title is cut so that the line fits", () => {
  for (const columns of [40, 80, undefined]) {
    const text = table(terminal(columns), options, [["ses_1", longTitle]]);
    const widths = text.split("\n").map((line) => line.length);
    expect(widths).toHaveLength(2);
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns ?? 80);
    expect(text).toContain("…");
  }
});

test("in a pipe nothing is cut", () => {
  expect(table(pipe, options, [["ses_1", longTitle]])).toContain(longTitle);
});

test("a cell cannot send escape sequences or break its line", () => {
  const text = table(terminal(80), options, [["ses_1", "\u001b]0;owned\u0007\nnext"]]);
  expect(text.split("\n")).toHaveLength(2);
  expect(text).not.toContain("\u001b");
});

test("names and values are aligned, and what is absent has no line", () => {
  expect(
    fields([
      ["id", "ses_1"],
      ["title", undefined],
      ["directory", "a\u001bb"],
    ]),
  ).toBe(["id         ses_1", String.raw`directory  a\u001bb`].join("\n"));
});
