// What the graph shows stands in the address, so that it can be sent, and comes back when the page is opened again.
export const chosen = name => new URLSearchParams(location.search).getAll(name);

export function choose(name, values) {
  const choice = new URLSearchParams(location.search);
  choice.delete(name);
  for (const value of values) choice.append(name, value);
  history.replaceState(null, "", (choice.size > 0 ? `?${choice}` : location.pathname) + location.hash);
}
