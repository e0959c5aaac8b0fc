import Table from "cli-table3";
import type { CliOutput } from "./cli-io.ts";
import { terminalText } from "./terminal-text.ts";

/** How a table is laid out. */
export interface TableOptions {
  readonly head: readonly string[];
  /** The column that is cut short where the terminal is too narrow. */
  readonly flexibleColumn: number;
}

const gap = 2;
const minFlexibleWidth = 8;

const noBorders = Object.fromEntries(
  [
    ["top", "top-mid", "top-left", "top-right"],
    ["bottom", "bottom-mid", "bottom-left", "bottom-right"],
    ["left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"],
  ]
    .flat()
    .map((name) => [name, ""]),
);

/** Lays out rows under a head, without borders, within the width of the terminal. A pipe or file has no width: nothing is cut. */
export const table = (
  out: CliOutput,
  { head, flexibleColumn }: TableOptions,
  rows: readonly (readonly string[])[],
): string => {
  const safeRows = rows.map((row) => row.map(terminalText));
  const colWidths: number[] = [];
  if (out.isTTY === true) {
    const others = head.map((title, column) =>
      column === flexibleColumn ? 0 : Math.max(title.length, ...safeRows.map((row) => row[column]?.length ?? 0)) + gap,
    );
    const rest = (out.columns ?? 80) - others.reduce((sum, width) => sum + width, 0);
    colWidths[flexibleColumn] = Math.max(rest, minFlexibleWidth);
  }
  const layout = new Table({
    head: [...head],
    chars: noBorders,
    style: { head: [], border: [], "padding-left": 0, "padding-right": gap, compact: true },
    colWidths,
  });
  layout.push(...safeRows);
  return trimLines(layout.toString());
};

/** Lays out names and values, one pair a line. */
export const fields = (pairs: readonly (readonly [name: string, value: string | undefined])[]): string => {
  const present = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined);
  const width = Math.max(...present.map(([name]) => name.length)) + gap;
  return present.map(([name, value]) => name.padEnd(width) + terminalText(value)).join("\n");
};

const trimLines = (text: string): string => text.replace(/ +$/gm, "");
