import type { Chart, ChartState, ChartTransition } from "./chart-model.ts";

/** All transitions that lead from one state to another, drawn as one arrow. */
export interface Arrow {
  readonly source: string;
  readonly target: string;
  readonly transitions: readonly ChartTransition[];
}

/** Gathers transitions between the same two states. A transition with several targets becomes several arrows. */
export const mergeTransitions = (chart: Chart): readonly Arrow[] => {
  const arrows = new Map<string, Arrow & { readonly transitions: ChartTransition[] }>();
  for (const transition of chart.transitions) {
    for (const target of transition.targets) {
      const key = `${transition.source} ${target}`;
      const arrow = arrows.get(key) ?? { source: transition.source, target, transitions: [] };
      arrow.transitions.push(transition);
      arrows.set(key, arrow);
    }
  }
  return [...arrows.values()];
};

/** A line of an arrow's label. */
export interface LabelLine {
  readonly kind: "trigger" | "guard" | "action";
  readonly text: string;
}

/** A transition in lines: what triggers it, under which condition, what it does. */
export const transitionLines = ({ trigger, guard, actions }: ChartTransition): readonly LabelLine[] => [
  { kind: "trigger", text: trigger.text },
  ...(guard === undefined ? [] : [{ kind: "guard", text: `[${guard}]` } as const]),
  ...actions.map((action) => ({ kind: "action", text: `/ ${action}` }) as const),
];

const internalLine = (transition: ChartTransition): string => {
  const [trigger, ...rest] = transitionLines(transition).map(({ text }) => text);
  return rest.length === 0 ? `ignores ${trigger}` : [trigger, ...rest].join(" ");
};

/** The transitions that leave a state as it is, one line for each. */
export const internalLines = (chart: Chart, state: ChartState): readonly string[] =>
  chart.transitions.filter(({ source, targets }) => source === state.id && targets.length === 0).map(internalLine);
