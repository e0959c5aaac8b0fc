import type { AnyStateMachine, AnyStateNode } from "xstate";
import {
  type DelayNames,
  describeAction,
  describeGuard,
  describeTrigger,
  isTimerAction,
  type Trigger,
} from "./describe.ts";

export type StateKind = "atomic" | "compound" | "parallel" | "final" | "history";

/** One state of a chart, with what happens inside it. */
export interface ChartState {
  /** The path from the machine's id, joined by dots; unique in the chart. */
  readonly id: string;
  readonly name: string;
  readonly kind: StateKind;
  /** The child that is entered first. */
  readonly initial: string | undefined;
  readonly tags: readonly string[];
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  /** The names of the actors that run while it is active. */
  readonly invokes: readonly string[];
  readonly children: readonly ChartState[];
}

/** One transition. Where an event has several, the first whose guard holds is taken: they keep the machine's order. */
export interface ChartTransition {
  readonly source: string;
  /** Empty when the state stays as it is: then the actions happen inside, and with no actions the event is ignored. */
  readonly targets: readonly string[];
  readonly trigger: Trigger;
  /** `else` when the ones before it have guards and this one has none. */
  readonly guard: string | undefined;
  readonly actions: readonly string[];
}

/** A machine as plain states and transitions, for whoever draws it. */
export interface Chart {
  readonly id: string;
  readonly root: ChartState;
  readonly transitions: readonly ChartTransition[];
}

const stateOf = (node: AnyStateNode): ChartState => ({
  id: node.id,
  name: node.key,
  kind: node.type,
  initial: node.initial?.target[0]?.id,
  tags: node.tags,
  entry: node.entry.filter((action) => !isTimerAction(action)).map(describeAction),
  exit: node.exit.filter((action) => !isTimerAction(action)).map(describeAction),
  invokes: node.invoke.map(({ src }) => (typeof src === "string" ? src : "inline actor")),
  children: Object.values(node.states).map(stateOf),
});

const transitionsOf = (node: AnyStateNode, delays: DelayNames): readonly ChartTransition[] => {
  const own = [...node.transitions.values(), node.always ?? []].flatMap((candidates) =>
    candidates.map((transition, index): ChartTransition => {
      const hasGuard = transition.guard !== undefined;
      const isOtherwise = !hasGuard && candidates.slice(0, index).some(({ guard }) => guard !== undefined);
      return {
        source: node.id,
        targets: (transition.target ?? []).map(({ id }) => id),
        trigger: describeTrigger(transition.eventType as string, node, delays),
        guard: hasGuard ? describeGuard(transition.guard) : isOtherwise ? "else" : undefined,
        actions: transition.actions.map(describeAction),
      };
    }),
  );
  return [...own, ...Object.values(node.states).flatMap((child) => transitionsOf(child, delays))];
};

/** Walks a machine; what it finds depends on the chart alone, not on what adapters provide. */
export const chartOf = (machine: AnyStateMachine): Chart => ({
  id: machine.id,
  root: stateOf(machine.root),
  transitions: transitionsOf(machine.root, machine.implementations.delays),
});

/** A state and all states below it, parents first. */
export const statesBelow = (state: ChartState): readonly ChartState[] => [
  state,
  ...state.children.flatMap(statesBelow),
];

/** True when `state` is `ancestor` or inside it. */
export const isWithin = (ancestor: ChartState, state: string): boolean =>
  statesBelow(ancestor).some(({ id }) => id === state);
