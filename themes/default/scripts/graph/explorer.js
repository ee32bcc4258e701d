// Puts a graph that can be walked through over the one that was drawn at build.
//
// <div data-graph-tools hidden>                              shown once there is something to use them on
//   <output data-scale="{percent} %">  <button data-zoom="1|-1|0">  <input type="checkbox" name="niveau|genre" value="…">
// <div data-graph data-canvas="…" data-none data-one data-other><svg>…   the drawing; see drawing.js
// <p role="status" data-graph-said>   <div aria-live data-graph-focus>   what is told
// <li data-story="rncp41481" data-level="5" data-sort="certification">   each certification in words
//
// What is shown stands in the address: ?centre=rncp41481&niveau=5&genre=external.
import { readDrawing } from "./drawing.js";
import { drawOnCanvas } from "./canvas.js";
import { filterBy } from "./filters.js";
import { focusOn } from "./focus.js";
import { walkByKeyboard } from "./keyboard.js";
import { zoomWith } from "./zoom.js";

export async function exploreGraph(page) {
  const place = page.querySelector("[data-graph]");
  const drawing = place && readDrawing(place);
  if (!drawing || drawing.nodes.length === 0) return;
  const stories = new Map([...page.querySelectorAll("[data-story]")].map(story => [story.dataset.story, story]));
  const tools = page.querySelector("[data-graph-tools]");
  const say = text => { page.querySelector("[data-graph-said]").textContent = text; };
  // Text is drawn once: the font must be there.
  await page.fonts.ready;
  const stage = addStage(page, place);

  const graph = drawOnCanvas(stage, drawing, stories);
  const zoom = zoomWith(graph, stage, tools);
  const focus = focusOn(graph, zoom, page.querySelector("[data-graph-focus]"), stories);
  const filters = filterBy(graph, zoom, tools, say, place.dataset);
  walkByKeyboard(graph, stage, { zoom, focus, say });

  graph.one("render", () => {
    place.classList.add("explored");
    tools.hidden = false;
  });
  filters.show();
  zoom.whole();
  focus.restore();
}

function addStage(page, place) {
  const stage = page.createElement("div");
  stage.className = "graph-stage";
  stage.tabIndex = 0;
  stage.setAttribute("role", "application");
  stage.setAttribute("aria-label", place.dataset.canvas);
  stage.setAttribute("aria-describedby", "graphe-aide");
  place.prepend(stage);
  return stage;
}
