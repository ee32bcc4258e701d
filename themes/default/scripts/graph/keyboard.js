// The whole graph by keyboard: arrows to the left and right follow links, up and down pass from one to the next in the
// order of reading; Enter shows the neighbours, Escape returns to the whole. Tab leaves the graph.
export function walkByKeyboard(graph, stage, { zoom, focus, say }) {
  let here = graph.collection();

  const keys = {
    ArrowRight: () => follow("outgoers"),
    ArrowLeft: () => follow("incomers"),
    ArrowDown: () => pass(1),
    ArrowUp: () => pass(-1),
    Home: () => goTo(inOrder()[0]),
    End: () => goTo(inOrder().at(-1)),
    Enter: () => { if (here.nonempty()) focus.on(here); },
    Escape: () => focus.leave(),
    "+": () => zoom.by(1),
    "=": () => zoom.by(1),
    "-": () => zoom.by(-1),
    0: () => zoom.whole(),
  };

  const inOrder = () => graph.nodes(":visible").toArray()
    .sort((one, other) => one.position("x") - other.position("x") || one.position("y") - other.position("y"));

  function follow(direction) {
    const links = here[direction]("edge:visible");
    const ends = direction === "outgoers" ? links.targets() : links.sources();
    const height = here.position("y");
    const next = ends.filter(":visible").min(node => Math.abs(node.position("y") - height)).ele;
    if (next) goTo(next, links.edgesWith(next).union(next.edgesWith(here)).first());
  }

  function pass(by) {
    const all = inOrder();
    const at = all.findIndex(node => node.same(here));
    goTo(all[(at + by + all.length) % all.length]);
  }

  function goTo(node, link) {
    if (!node) return;
    here.removeClass("here");
    here = node.addClass("here");
    bringIntoView(node);
    say([link?.data("title"), node.data("name")].filter(Boolean).join(". "));
  }

  function bringIntoView(node) {
    const { x, y } = node.renderedPosition();
    const isSeen = x > 0 && y > 0 && x < graph.width() && y < graph.height();
    if (!isSeen) graph.center(node);
  }

  stage.addEventListener("keydown", event => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
  stage.addEventListener("focus", () => {
    if (here.empty() || !here.visible()) goTo(graph.nodes(".centre")[0] ?? inOrder()[0]);
    else here.addClass("here");
  });
  stage.addEventListener("blur", () => here.removeClass("here"));
}
