// Combines filters on the catalogue. Without it each filter is a link to a page of its own.
//
// The page of a single filter has no data-catalogue: its links lead on as they are.
//
// <div data-catalogue data-none="…" data-one="{count} … {total} : {filters}" data-other="…">
//   <a href="/niveaux/5/" data-facet="level" data-value="5"><span data-label>Niveau 5</span> <span data-count>2</span></a>
//   <h2 class="filtered"><span data-filtered></span> <a data-clear href>…</a></h2> <p role="status" data-announced></p>
//   <li class="row" data-level="5" data-nsf="310 320">…
//
// Values of one facet add up, facets narrow one another; the choice stands in the address (?level=5&nsf=320).
export function refineCatalogue(page) {
  const root = page.querySelector("[data-catalogue]");
  if (!root) return;
  const filters = [...root.querySelectorAll("[data-facet]")];
  const rows = [...root.querySelectorAll("li.row")];
  const sentence = root.querySelector("[data-filtered]");
  const announced = root.querySelector("[data-announced]");
  const clear = root.querySelector("[data-clear]");
  const written = sentence.textContent;

  const isChosen = filter => chosen().getAll(filter.dataset.facet).includes(filter.dataset.value);
  const chosen = () => new URLSearchParams(location.search);

  function show() {
    const choice = chosen();
    const shown = rows.filter(row => matches(row, choice));
    for (const row of rows) row.hidden = !shown.includes(row);
    for (const filter of filters) mark(filter, choice);
    const labels = filters.filter(isChosen).map(filter => filter.querySelector("[data-label]").textContent);
    sentence.textContent = labels.length === 0 ? written : said(shown.length, labels.join(", "));
    clear.hidden = labels.length === 0;
  }

  function mark(filter, choice) {
    const { facet, value } = filter.dataset;
    if (isChosen(filter)) filter.setAttribute("aria-current", "true");
    else filter.removeAttribute("aria-current");
    const others = new URLSearchParams(choice);
    others.delete(facet);
    others.append(facet, value);
    const count = rows.filter(row => matches(row, others)).length;
    filter.querySelector("[data-count]").textContent = count;
    filter.classList.toggle("empty", count === 0);
  }

  function said(count, filters) {
    const words = root.dataset[count === 0 ? "none" : count === 1 ? "one" : "other"];
    return words.replace("{count}", count).replace("{total}", rows.length).replace("{filters}", filters);
  }

  function toggle(filter) {
    const choice = chosen();
    const { facet, value } = filter.dataset;
    isChosen(filter) ? choice.delete(facet, value) : choice.append(facet, value);
    keep(choice);
  }

  function keep(choice) {
    history.replaceState(null, "", choice.size > 0 ? `?${choice}` : location.pathname);
    show();
    announced.textContent = sentence.textContent;
  }

  root.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const filter = event.target.closest("[data-facet]");
    if (filter) toggle(filter);
    else if (event.target.closest("[data-clear]")) keep(new URLSearchParams());
    else return;
    event.preventDefault();
  });
  show();
}

function matches(row, choice) {
  return [...new Set(choice.keys())].every(facet => {
    const values = (row.dataset[facet] ?? "").split(" ");
    return choice.getAll(facet).some(value => values.includes(value));
  });
}
