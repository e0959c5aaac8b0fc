import { createMachine } from "xstate";
import { afterAll, describe, expect, inject, it } from "vitest";
import { connectionMachine } from "../../machines/connection.machine.ts";
import { runPath } from "./connection-driver.ts";
import { coverage, generatePaths, type Path } from "./connection-paths.ts";

const openCode = inject("openCode");
const paths = generatePaths();

describe("a running daemon does on the wire what the connection chart says", () => {
  const executed: Path[] = [];

  it.each(paths.map((path) => [path.name, path] as const))("%s", async (_, path) => {
    await runPath(path, openCode.url);
    executed.push(path);
  });

  afterAll(() => {
    const { states, allStates, transitions, allTransitions } = coverage(executed);
    console.log(
      `connection chart: ${states}/${allStates} states, ${transitions}/${allTransitions} transitions executed`,
    );
    expect([states, transitions]).toEqual([allStates, allTransitions]);
  });
});

type Chart = typeof connectionMachine;
type States = typeof connectionMachine.config.states;

/** The chart with other states and the same ports. */
const mutant = (change: (states: NonNullable<States>) => Partial<NonNullable<States>>): Chart => {
  const { config, implementations } = connectionMachine;
  const states = { ...config.states, ...change(config.states as NonNullable<States>) };
  return createMachine({ ...config, states } as never, implementations as never) as unknown as Chart;
};

const mutants: readonly (readonly [string, Chart])[] = [
  [
    "lets requests in before the handshake",
    mutant(({ awaitingAuth, authenticated }) => ({
      awaitingAuth: {
        ...awaitingAuth,
        on: { ...awaitingAuth?.on, "requests.received": authenticated?.on?.["requests.received"] },
      },
    })),
  ],
  [
    "takes a wrong token for a right one",
    mutant(({ awaitingAuth }) => ({
      awaitingAuth: {
        ...awaitingAuth,
        on: { ...awaitingAuth?.on, "handshake.rejected": awaitingAuth?.on?.["handshake.accepted"] },
      },
    })),
  ],
  ["waits for ever for a handshake", mutant(({ awaitingAuth }) => ({ awaitingAuth: { ...awaitingAuth, after: {} } }))],
  [
    "drops requests in flight when it stops",
    mutant(({ authenticated }) => ({
      authenticated: { ...authenticated, on: { ...authenticated?.on, "connection.drain": "closed" } },
    })),
  ],
];

describe("the generated paths catch a daemon whose chart", () => {
  it.each(mutants)("%s", async (_, chart) => {
    const failures: string[] = [];
    for (const path of paths) {
      await runPath(path, openCode.url, chart).catch(() => failures.push(path.name));
      if (failures.length > 0) break;
    }
    expect(failures).not.toEqual([]);
    console.log(`caught by: ${failures.join()}`);
  });
});
