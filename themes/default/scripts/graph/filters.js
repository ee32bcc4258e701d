// Narrows the graph: values of one facet add up, facets narrow one another; nothing chosen shows everything.
import { choose, chosen } from "./address.js";

export function filterBy(graph, zoom, tools, say, words) {
  const boxes = [...tools.querySelectorAll("input[type=checkbox]")];
  const facets = [...new Set(boxes.map(box => box.name))];

  function show() {
    for (const box of boxes) box.checked = chosen(box.name).includes(box.value);
    const shown = graph.nodes().filter(node => facets.every(facet => matches(node, facet)));
    graph.batch(() => {
      graph.nodes().addClass("hidden");
      shown.removeClass("hidden");
    });
    return shown.length;
  }

  function matches(node, facet) {
    const values = chosen(facet);
    return values.length === 0 || values.includes(node.data(facet));
  }

  tools.addEventListener("change", event => {
    const { name } = event.target;
    choose(name, boxes.filter(box => box.name === name && box.checked).map(box => box.value));
    const count = show();
    say(words[count === 0 ? "none" : count === 1 ? "one" : "other"].replace("{count}", count));
    zoom.whole();
  });
  return { show };
}
