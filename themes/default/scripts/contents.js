// Marks in the local contents the part that is being read: the last whose heading has passed the upper third.
export function followReading(page) {
  const links = new Map([...page.querySelectorAll(".contents a[href^='#']")].map(link => [link.hash.slice(1), link]));
  const parts = [...links.keys()].map(id => page.getElementById(decodeURIComponent(id))).filter(Boolean);
  if (parts.length === 0 || !("IntersectionObserver" in window)) return;

  const visible = new Set();
  const observer = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) isIntersecting ? visible.add(target) : visible.delete(target);
    const read = parts.findLast(part => visible.has(part));
    for (const [id, link] of links) {
      if (read?.id === decodeURIComponent(id)) link.setAttribute("aria-current", "true");
      else if (read) link.removeAttribute("aria-current");
    }
  }, { rootMargin: "0px 0px -66% 0px" });
  for (const part of parts) observer.observe(part);
}
