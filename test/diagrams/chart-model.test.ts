import { describe, expect, test } from "vitest";
import { chartOf, statesBelow } from "../../diagrams/chart-model.ts";
import { loadMachines } from "../../diagrams/machines.ts";
import { everyFeatureMachine } from "./every-feature.ts";

/** The parts of a machine's own configuration that count states and transitions. */
interface Configuration {
  readonly states?: Readonly<Record<string, Configuration>>;
  readonly on?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly always?: unknown;
  readonly onDone?: unknown;
  readonly invoke?: unknown;
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];

const invokeTransitions = (invoke: unknown): readonly unknown[] =>
  listOf(invoke).flatMap((actor) => {
    const { onDone, onError, onSnapshot } = actor as { onDone?: unknown; onError?: unknown; onSnapshot?: unknown };
    return [...listOf(onDone), ...listOf(onError), ...listOf(onSnapshot)];
  });

const countTransitions = (state: Configuration): number =>
  [...Object.values(state.on ?? {}), ...Object.values(state.after ?? {}), state.always, state.onDone].flatMap(listOf)
    .length +
  invokeTransitions(state.invoke).length +
  Object.values(state.states ?? {}).reduce((sum, child) => sum + countTransitions(child), 0);

const countStates = (state: Configuration): number =>
  Object.values(state.states ?? {}).reduce((sum, child) => sum + countStates(child), 1);

const machines = [...(await loadMachines()), everyFeatureMachine];

describe("the chart of a machine", () => {
  test.each(machines)("$id has every state and every transition that its configuration has", (machine) => {
    const chart = chartOf(machine);
    const configuration = machine.config as Configuration;
    expect(statesBelow(chart.root)).toHaveLength(countStates(configuration));
    expect(chart.transitions).toHaveLength(countTransitions(configuration));
  });

  const chart = chartOf(everyFeatureMachine);
  const triggersOf = (source: string): readonly string[] =>
    chart.transitions.filter((transition) => transition.source === source).map(({ trigger }) => trigger.text);
  const stateOf = (id: string) => statesBelow(chart.root).find((state) => state.id === id);

  test("says when a transition is taken in words, not in XState's internal event names", () => {
    expect(triggersOf("feature.idle")).toEqual(expect.arrayContaining(["after 250 ms", "after patience (1.5 s)"]));
    expect(triggersOf("feature.working").toSorted()).toEqual([
      "error: watchSomething",
      "finished",
      "snapshot: watchSomething",
    ]);
    expect(triggersOf("feature")).toContain("any other event");
    expect(JSON.stringify(chart)).not.toContain("xstate.");
  });

  test("names guards and their combinations", () => {
    expect(chart.transitions.map(({ guard }) => guard)).toContain("isSunny and not isLate");
  });

  test("gives the constants of an action, and leaves out the timers that XState adds", () => {
    expect(stateOf("feature.working")?.exit).toEqual(["rememberReason: tired"]);
    expect(stateOf("feature.idle")).toMatchObject({ entry: [], exit: [], tags: ["open", "busy"] });
  });

  test("says else for the way that is left when the guards before it do not hold", async () => {
    const upstream = (await loadMachines()).find(({ id }) => id === "upstream");
    const ways = upstream && chartOf(upstream).transitions.filter(({ trigger }) => trigger.kind === "always");
    expect(ways?.map(({ guard }) => guard)).toEqual(["isFirstTime", "else"]);
  });
});
