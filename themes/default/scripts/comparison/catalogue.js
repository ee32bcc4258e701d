// Reads the facts of all certifications from the table that everybody sees.
//
// <table><thead><tr><th>…</th><th data-fact="level" data-same="…" data-none="…" data-one="…" data-other="…">Niveau</th>…
//   <tbody><tr data-code="rncp41481"><th><a href>…</a></th><td><ul><li>Niveau 5</li></ul></td>…
export function readCatalogue(table) {
  const columns = [...table.tHead.querySelectorAll("[data-fact]")].map(head => ({
    key: head.dataset.fact,
    name: head.textContent,
    phrases: head.dataset.same ? { ...head.dataset } : null,
  }));
  const certifications = new Map([...table.tBodies[0].rows].map(row => [row.dataset.code, readRow(row, columns)]));
  return { columns, certifications };
}

function readRow(row, columns) {
  const [name, ...cells] = row.cells;
  const link = name.querySelector("a");
  const tag = link.querySelector(".tag");
  return {
    code: row.dataset.code,
    number: tag.textContent,
    title: link.textContent.slice(tag.textContent.length).trim(),
    link,
    facts: new Map(columns.map(({ key }, at) => [key, [...cells[at].querySelectorAll("li")].map(item => item.textContent)])),
  };
}
