// The choice stands in the address: ?a=rncp32017&b=rncp41481. A pair that has a page of its own is shown there.
//
// <form data-choose hidden><select name="a">…</select> <select name="b">…</select> <button>…</button></form>

/** What the address asks for: two codes, each perhaps empty, and those that the catalogue does not have. */
export function choiceIn(search, certifications) {
  const asked = new URLSearchParams(search);
  const [one, other] = ["a", "b"].map(name => (asked.get(name) ?? "").toLowerCase());
  const unknown = [one, other].filter(code => code && !certifications.has(code));
  return { one, other, unknown: [...new Set(unknown)] };
}

/** The page of a pair, or undefined; its address names both codes, in either order. */
export const pageOf = (page, one, other) =>
  [`${one}-${other}`, `${other}-${one}`].map(pair => page.querySelector(`.pair-links [href^="${pair}/"]`)?.href).find(Boolean);

/** Lets every certification be chosen, by its title. */
export function offer(form, certifications, { one, other }) {
  const byTitle = [...certifications.values()].sort((a, b) => a.title.localeCompare(b.title));
  for (const [name, chosen] of [["a", one], ["b", other]]) {
    const select = form.elements[name];
    select.append(...byTitle.map(({ code, number, title }) => new Option(`${title} (${number})`, code)));
    if (certifications.has(chosen)) select.value = chosen;
  }
  form.hidden = false;
}
