import { Graphviz } from "@hpcc-js/wasm-graphviz";
import type { Chart } from "./chart-model.ts";
import { dotOf } from "./dot.ts";

/** Graphviz measures with Arial; a viewer without it gets a font of its own, which may be wider by this. */
const fontSlack = 0.85;

const withFontSlack = (svg: string): string =>
  svg
    .replaceAll(
      /font-size="(?<size>[\d.]+)"/gu,
      (_, size: string) => `font-size="${(Number(size) * fontSlack).toFixed(2)}"`,
    )
    .replaceAll('font-family="Arial"', 'font-family="Arial, Liberation Sans, Helvetica, sans-serif"');

/** Draws a chart. The same chart always gives the same bytes. */
export const renderSvg = async (chart: Chart): Promise<string> => {
  const graphviz = await Graphviz.load();
  return withFontSlack(graphviz.dot(dotOf(chart), "svg"));
};
