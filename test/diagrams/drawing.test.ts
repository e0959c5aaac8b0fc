import { describe, expect, test } from "vitest";
import { chartOf, statesBelow, type ChartTransition } from "../../diagrams/chart-model.ts";
import { loadMachines } from "../../diagrams/machines.ts";
import { mermaidOf } from "../../diagrams/mermaid.ts";
import { renderSvg } from "../../diagrams/svg.ts";
import { everyFeatureMachine } from "./every-feature.ts";

/** An arrow, a box or a cluster of an SVG: what Graphviz calls it, and the text that one reads on it. */
interface Shape {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
}

const decoded = (text: string): string =>
  text
    .replaceAll(/&#(?<code>\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

const textIn = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(?<text>[^<]*)<\/text>/gu)]
    .map(({ groups }) => decoded(groups?.["text"] ?? "").trim())
    .filter((text) => text !== "")
    .join("\n");

const shapesOf = (svg: string): readonly Shape[] =>
  [...svg.matchAll(/<g id="[^"]+" class="(?<kind>\w+)">\s*<title>(?<title>[^<]*)<\/title>(?<body>.*?)<\/g>/gsu)].map(
    ({ groups }) => ({
      kind: groups?.["kind"] ?? "",
      title: decoded(groups?.["title"] ?? ""),
      text: textIn(groups?.["body"] ?? ""),
    }),
  );

const linesOf = ({ trigger, guard, actions }: ChartTransition): readonly string[] => [
  trigger.text,
  ...(guard === undefined ? [] : [`[${guard}]`]),
  ...actions.map((action) => `/ ${action}`),
];

const internalText = (transition: ChartTransition): string => {
  const [trigger, ...rest] = linesOf(transition);
  return rest.length === 0 ? `ignores ${trigger}` : [trigger, ...rest].join(" ");
};

/** A state's own box, or its cluster, or what stands for it inside. */
const isOf = (state: string) => (title: string) =>
  [state, `cluster ${state}`, `${state} beginning`, `${state} anywhere`].includes(title) ||
  title.startsWith(`${state}.`);

const isArrow =
  ({ source, targets }: ChartTransition) =>
  ({ kind, title }: Shape): boolean => {
    const [tail, head] = title.split("->");
    return kind === "edge" && isOf(source)(tail ?? "") && targets.some((target) => isOf(target)(head ?? ""));
  };

const machines = [...(await loadMachines()), everyFeatureMachine];

describe.each(machines)("the drawing of $id", async (machine) => {
  const chart = chartOf(machine);
  const svg = await renderSvg(chart);
  const shapes = shapesOf(svg);
  const mermaid = mermaidOf(chart);
  const states = statesBelow(chart.root);

  test.each(states)("shows the state $id", ({ id, name, kind, tags, invokes, entry, exit }) => {
    const isPage = id === chart.id;
    const text = isPage ? textIn(svg) : shapes.find(({ title }) => [id, `cluster ${id}`].includes(title))?.text;
    expect(text).toContain(name);
    for (const detail of [...tags, ...invokes, ...entry, ...exit]) expect(text).toContain(detail);

    const word = id.replaceAll(/\W/gu, "_");
    expect(mermaid).toContain(`state "${name}" as ${word}`);
    for (const detail of [...tags, ...invokes, ...entry, ...exit]) expect(mermaid).toContain(detail);
    if (kind === "final") expect(mermaid).toContain(`${word} --> [*]`);
  });

  test.each(chart.transitions)("shows $source: $trigger.text → $targets", (transition) => {
    if (transition.targets.length === 0) {
      const text = shapes.find(({ title }) =>
        [transition.source, `cluster ${transition.source}`].includes(title),
      )?.text;
      expect(transition.source === chart.id ? textIn(svg) : text).toContain(internalText(transition));
      expect(mermaid).toContain(internalText(transition));
      return;
    }
    const labels = shapes.filter(isArrow(transition)).map(({ text }) => text);
    expect(labels).toContainEqual(expect.stringContaining(linesOf(transition).join("\n")));
    for (const target of transition.targets) {
      const label = linesOf(transition)
        .join("<br/>")
        .replaceAll(/["#;{}]/gu, " ");
      expect(mermaid).toContain(`--> ${target.replaceAll(/\W/gu, "_")} : ${label}\n`);
    }
  });

  test("marks where each state with children begins", () => {
    const begun = states.filter(({ kind, initial }) => kind === "compound" && initial !== undefined);
    for (const { id, initial } of begun) {
      expect(shapes.some(({ kind, title }) => kind === "edge" && title.startsWith(`${id} beginning->${initial}`))).toBe(
        true,
      );
      expect(mermaid).toContain(`[*] --> ${initial?.replaceAll(/\W/gu, "_")}`);
    }
  });

  test("has a double border around final states only", () => {
    const doubled = [...svg.matchAll(/<title>(?<title>[^<]*)<\/title>\s*(?<paths><path[^>]*>\s*<path[^>]*>)/gu)];
    const finals = states.filter(({ kind }) => kind === "final").map(({ id }) => id);
    expect(doubled.map(({ groups }) => groups?.["title"] ?? "").toSorted()).toEqual(finals.toSorted());
  });

  test("is the same, byte for byte, when it is drawn again", async () => {
    expect(await renderSvg(chartOf(machine))).toBe(svg);
    expect(mermaidOf(chartOf(machine))).toBe(mermaid);
  });

  test("fits on a screen that one can scroll", () => {
    const [width, height] = /width="(\d+)pt" height="(\d+)pt"/u.exec(svg)?.slice(1).map(Number) ?? [];
    expect(width).toBeLessThan(2_000);
    expect(height).toBeLessThan(3_000);
  });
});
