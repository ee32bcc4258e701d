// Reads the drawing that the build has made: where boxes stand, what they say, what joins them.
//
// <g class="graph-node" data-id="rncp41481" data-kind="certification"><a href aria-label="…"><rect x y width height/><text>…
// <g class="graph-edge" data-kind="partial" data-from data-to><title>…</title>…
export function readDrawing(place) {
  const nodes = [...place.querySelectorAll("svg g.graph-node[data-id]")].map(readNode);
  const edges = [...place.querySelectorAll("svg g[data-from]")].map(readEdge);
  return { nodes, edges };
}

function readNode(group) {
  const box = group.querySelector("rect");
  const [x, y, width, height, corner] = ["x", "y", "width", "height", "rx"].map(name => Number(box.getAttribute(name)));
  return {
    id: group.dataset.id,
    kind: group.dataset.kind,
    name: group.querySelector("a")?.getAttribute("aria-label") ?? group.textContent.trim(),
    label: [...group.querySelectorAll("text")].map(line => line.textContent).join("\n"),
    position: { x: x + width / 2, y: y + height / 2 },
    width,
    height,
    corner,
  };
}

const readEdge = group => ({
  from: group.dataset.from,
  to: group.dataset.to,
  kind: group.dataset.kind,
  title: group.querySelector("title").textContent,
});
