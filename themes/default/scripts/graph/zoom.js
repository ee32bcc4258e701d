// Changes the scale: buttons, the keys of keyboard.js, and the wheel with Ctrl. The wheel alone scrolls the page.
const step = 1.3;
const margin = 24;

export function zoomWith(graph, stage, tools) {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)");

  // The graph listens at its own element: what is caught above it never gets there.
  stage.parentElement.addEventListener("wheel", event => {
    if (!event.ctrlKey) event.stopPropagation();
  }, { capture: true });

  function by(direction) {
    const centre = { x: graph.width() / 2, y: graph.height() / 2 };
    graph.zoom({ level: graph.zoom() * step ** direction, renderedPosition: centre });
  }

  function fit(elements) {
    graph.stop(true);
    if (isStill.matches) graph.fit(elements, margin);
    else graph.animate({ fit: { eles: elements, padding: margin }, duration: 250 });
  }

  const whole = () => fit(graph.elements(":visible"));

  tools.addEventListener("click", event => {
    const button = event.target.closest("[data-zoom]");
    if (!button) return;
    const direction = Number(button.dataset.zoom);
    direction === 0 ? whole() : by(direction);
  });
  return { by, fit, whole };
}
