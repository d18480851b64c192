"use strict";
(() => {
  const all = (selector, root) => [...(root || document).querySelectorAll(selector)];

  // The arrow keys go from mark to mark within a picture; the tabulator goes on to what follows.
  for (const picture of all(".picture")) {
    const marks = all("a", picture);
    picture.addEventListener("keydown", (event) => {
      const at = marks.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1 }[event.key];
      if (at < 0 || to === undefined || !marks[to]) return;
      event.preventDefault();
      marks[at].tabIndex = -1;
      marks[to].tabIndex = 0;
      marks[to].focus();
      marks[to].scrollIntoView({ block: "nearest", inline: "nearest" });
    });
  }

  // Pointing at one of the network shows whom it signs with.
  for (const picture of all(".picture:has([data-of])")) {
    const parts = all("[data-of]", picture).map((element) => ({ element, of: element.dataset.of.split(" ") }));
    const light = (part) => {
      picture.classList.toggle("lit", part !== undefined);
      if (part === undefined) return;
      const arcs = parts.filter((other) => other.of.length === 2 && (other === part || part.of.length === 1 && other.of.includes(part.of[0])));
      const ends = new Set([...part.of, ...arcs.flatMap((arc) => arc.of)]);
      for (const other of parts) other.element.classList.toggle("on", arcs.includes(other) || other.of.length === 1 && ends.has(other.of[0]));
    };
    for (const part of parts) {
      for (const name of ["pointerenter", "focus"]) part.element.addEventListener(name, () => light(part));
      for (const name of ["pointerleave", "blur"]) part.element.addEventListener(name, () => light(undefined));
    }
  }

  const filter = document.getElementById("filter");
  const rows = all("#letters-table tbody tr").map((row) => ({ row, text: row.textContent.toLowerCase() }));
  const show = () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter((word) => word.length > 0);
    let count = 0;
    for (const entry of rows) {
      entry.row.hidden = !words.every((word) => entry.text.includes(word));
      if (!entry.row.hidden) count++;
    }
    document.getElementById("filtered").textContent = words.length > 0 ? `${count} of ${rows.length}` : "";
  };
  if (filter) {
    filter.closest(".filter").hidden = false;
    filter.addEventListener("input", show);
  }

  // A link to a row that is folded away or filtered out shows it.
  const reveal = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (!target) return;
    const folded = target.closest("details");
    if (folded && !folded.open) folded.open = true;
    if (target.hidden) {
      filter.value = "";
      show();
    }
    target.scrollIntoView({ block: "center" });
    if (target.matches("tr[tabindex]")) target.focus({ preventScroll: true });
  };
  addEventListener("hashchange", reveal);
  reveal();
})();
