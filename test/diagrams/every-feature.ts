import { and, assign, fromCallback, not, setup } from "xstate";

/** A machine with what charts can have, to see that the drawings leave none of it out. */
export const everyFeatureMachine = setup({
  types: { context: {} as { count: number }, tags: {} as "busy" | "open" },
  actors: { watchSomething: fromCallback(() => undefined) },
  actions: {
    rememberReason: (_, _params: { readonly reason: string }) => undefined,
    sayHello: () => undefined,
    sayGoodbye: () => undefined,
  },
  guards: { isSunny: () => true, isLate: () => true },
  delays: { patience: 1_500 },
}).createMachine({
  id: "feature",
  context: { count: 0 },
  initial: "idle",
  on: { "machine.reset": ".idle", "*": { actions: "sayHello" } },
  states: {
    idle: {
      tags: ["open", "busy"],
      after: { 250: "working", patience: { actions: "sayGoodbye" } },
      on: {
        '<begin> & "go"': { guard: and(["isSunny", not("isLate")]), target: "working" },
        "self.again": { target: "idle", reenter: true, actions: assign({ count: 1 }) },
        "nothing.here": {},
      },
    },
    working: {
      type: "parallel",
      entry: "sayHello",
      exit: { type: "rememberReason", params: { reason: "tired" } },
      invoke: { src: "watchSomething", onSnapshot: { actions: "sayHello" }, onError: "over" },
      onDone: "over",
      states: {
        upper: {
          initial: "up",
          states: { up: { on: { "upper.turn": "down" } }, down: { type: "final" }, last: { type: "history" } },
        },
        lower: {},
      },
    },
    over: { type: "final" },
  },
});
