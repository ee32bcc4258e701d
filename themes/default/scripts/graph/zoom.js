// Changes the scale: buttons, the keys of keyboard.js, and the wheel with Ctrl. The wheel alone scrolls the page.
const step = 1.3;
const margin = 24;
const largest = 1.25;

export function zoomWith(graph, stage, tools) {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)");
  const scale = tools.querySelector("[data-scale]");

  // The graph listens at its own element: what is caught above it never gets there.
  stage.parentElement.addEventListener("wheel", event => {
    if (!event.ctrlKey) event.stopPropagation();
  }, { capture: true });

  function by(direction) {
    const centre = { x: graph.width() / 2, y: graph.height() / 2 };
    graph.zoom({ level: graph.zoom() * step ** direction, renderedPosition: centre });
  }

  // Fills the frame, but never blows up a few boxes to posters.
  function fit(elements) {
    if (elements.empty()) return;
    const { w, h } = elements.boundingBox();
    const zoom = Math.min(largest, (graph.width() - 2 * margin) / w, (graph.height() - 2 * margin) / h);
    graph.stop(true);
    if (isStill.matches) graph.zoom(zoom).center(elements);
    else graph.animate({ zoom, center: { eles: elements }, duration: 250 });
  }

  const whole = () => fit(graph.elements(":visible"));

  tools.addEventListener("click", event => {
    const button = event.target.closest("[data-zoom]");
    if (!button) return;
    const direction = Number(button.dataset.zoom);
    direction === 0 ? whole() : by(direction);
  });
  const tell = () => { scale.textContent = scale.dataset.scale.replace("{percent}", Math.round(graph.zoom() * 100)); };
  graph.on("zoom", tell);
  tell();
  return { by, fit, whole };
}
