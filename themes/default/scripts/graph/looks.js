// The looks of the graph on its canvas, after those of graph.css; colours are the tokens of the page as they are now.
const tokens = ["paper", "sheet", "ink", "soft", "edge", "accent", "tint", "heavy"];

export function looks(stage) {
  const is = colours(stage);
  const font = getComputedStyle(stage).fontFamily;
  return [
    {
      selector: "node",
      style: {
        shape: "round-rectangle", width: "data(width)", height: "data(height)", "corner-radius": "data(corner)",
        label: "data(label)", "text-wrap": "wrap", "text-max-width": "1000px", "text-valign": "center", "text-halign": "center",
        "font-family": font, "font-size": 14, "line-height": 1.29, color: is.ink, "min-zoomed-font-size": 5,
        "background-color": is.sheet, "border-color": is.edge, "border-width": 1.5, "overlay-opacity": 0,
      },
    },
    { selector: "node[kind = 'certification']", style: { "background-color": is.tint, "border-color": is.accent, "border-width": 2.5 } },
    { selector: "node[kind = 'earlier']", style: { "border-style": "dashed" } },
    { selector: "node[kind = 'external']", style: { "background-color": is.paper } },
    {
      selector: "edge",
      style: {
        "curve-style": "unbundled-bezier", "edge-distances": "endpoints", "source-endpoint": "data(leaves)", "target-endpoint": "data(enters)",
        "control-point-weights": "data(weights)", "control-point-distances": "data(distances)",
        "target-arrow-shape": "triangle", "line-color": is.accent, "target-arrow-color": is.accent, width: 1.5, "overlay-opacity": 0,
      },
    },
    { selector: "edge[kind = 'total']", style: { width: 3.5 } },
    { selector: "edge[kind = 'earlier']", style: { width: 1.75, "line-style": "dashed", "line-dash-pattern": [8, 5], "line-color": is.soft, "target-arrow-color": is.soft } },
    { selector: "edge[kind = 'succession']", style: { width: 2.25, "line-style": "dashed", "line-dash-pattern": [0.1, 5], "line-cap": "round", "line-color": is.soft, "target-arrow-color": is.soft } },
    { selector: ".far", style: { opacity: 0.15 } },
    { selector: "node.centre", style: { "border-color": is.accent, "border-width": 4 } },
    { selector: "node.here", style: { "outline-color": is.accent, "outline-width": 3, "outline-offset": 3 } },
    { selector: ".hidden", style: { display: "none" } },
  ];
}

// A token may be light-dark() or derived from another colour: the page is asked what it comes to, a pixel what that is in
// red, green and blue.
function colours(stage) {
  const probe = stage.ownerDocument.createElement("span");
  probe.hidden = true;
  stage.append(probe);
  const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const found = Object.fromEntries(tokens.map(token => {
    probe.style.color = `var(--${token})`;
    pixel.fillStyle = getComputedStyle(probe).color;
    pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
    return [token, `rgb(${red}, ${green}, ${blue})`];
  }));
  probe.remove();
  return found;
}
