// Shows one certification with those that it is joined to, and tells it in the words of the page.
import { choose, chosen } from "./address.js";

const name = "centre";

export function focusOn(graph, zoom, told, stories) {
  function on(node) {
    const around = node.closedNeighborhood();
    graph.elements().removeClass("centre near").addClass("far");
    around.removeClass("far").addClass("near");
    node.addClass("centre");
    choose(name, [node.id()]);
    tell(stories.get(node.id()));
    zoom.fit(around.filter(":visible"));
  }

  function leave() {
    graph.elements().removeClass("centre near far");
    choose(name, []);
    told.replaceChildren();
    zoom.whole();
  }

  // The same words as in the list below, links included.
  function tell(story) {
    told.replaceChildren(...(story ? [...story.children].map(part => part.cloneNode(true)) : []));
  }

  function restore() {
    const [id] = chosen(name);
    const node = id && graph.getElementById(id);
    if (node && node.nonempty() && node.visible()) on(node);
  }

  graph.on("tap", "node", event => on(event.target));
  graph.on("tap", event => { if (event.target === graph) leave(); });
  return { on, leave, restore };
}
