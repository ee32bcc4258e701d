// Draws the graph on a canvas, each box where the build has put it.
import cytoscape from "cytoscape";
import { looks } from "./looks.js";

// Cytoscape writes its one rule, the position of its element, into a <style> that the policy of the site forbids, unless
// an element of this id is there. The rule stands in the style sheet of the site: the element is the link to it.
const ownStyles = "__________cytoscape_stylesheet";

const darkness = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];

export function drawOnCanvas(stage, { nodes, edges }, stories) {
  stage.ownerDocument.querySelector("link[rel=stylesheet]").id = ownStyles;
  const places = new Map(nodes.map(node => [node.id, node]));
  const graph = cytoscape({
    container: stage,
    elements: {
      nodes: nodes.map(({ position, ...node }) => ({ position, data: { ...node, ...facetsOf(stories.get(node.id)) } })),
      edges: edges.map(edge => ({ data: { ...edge, source: edge.from, target: edge.to, ...curve(places.get(edge.from), places.get(edge.to)) } })),
    },
    style: looks(stage),
    layout: { name: "preset", fit: false },
    autoungrabify: true,
    boxSelectionEnabled: false,
    autounselectify: true,
    minZoom: 0.01,
    maxZoom: 3,
  });
  for (const query of darkness) matchMedia(query).addEventListener("change", () => graph.style(looks(stage)));
  return graph;
}

const facetsOf = story => ({ niveau: story?.dataset.level, genre: story?.dataset.sort });

// From the right border of one box to the left border of the other, level at both ends, as in the drawing. Cytoscape
// counts control points along the straight line between the ends, and beside it.
function curve(from, to) {
  const forth = from.position.x <= to.position.x;
  const side = forth ? 1 : -1;
  const start = { x: from.position.x + side * from.width / 2, y: from.position.y };
  const end = { x: to.position.x - side * to.width / 2, y: to.position.y };
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const bends = [{ x: 0.4 * dx, y: 0 }, { x: 0.6 * dx, y: dy }];
  return {
    leaves: forth ? "90deg" : "270deg",
    enters: forth ? "270deg" : "90deg",
    weights: bends.map(({ x, y }) => (x * dx + y * dy) / length ** 2).join(" "),
    distances: bends.map(({ x, y }) => (y * dx - x * dy) / length).join(" "),
  };
}
