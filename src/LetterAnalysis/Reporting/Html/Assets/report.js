"use strict";
(() => {
  const all = (selector, root) => [...(root || document).querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);

  const theme = byId("theme");
  theme.hidden = false;
  theme.addEventListener("click", () => {
    const dark = document.documentElement.dataset.theme
      ? document.documentElement.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.dataset.theme = dark ? "light" : "dark";
  });

  const changed = all(".unit[data-differs]");
  const steps = byId("steps");
  let at = -1;
  const go = (by) => {
    if (changed.length === 0) return;
    if (at >= 0) changed[at].classList.remove("current");
    at = (at + by + changed.length) % changed.length;
    if (at < 0) at = changed.length - 1;
    changed[at].classList.add("current");
    changed[at].focus({ preventScroll: true });
    changed[at].scrollIntoView({ block: "center" });
    byId("position").textContent = `${at + 1} of ${changed.length}`;
  };
  if (steps && changed.length > 0) {
    steps.hidden = false;
    byId("next").addEventListener("click", () => go(1));
    byId("previous").addEventListener("click", () => go(at < 0 ? 0 : -1));
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type === "text") return;
      if (event.key === "j") go(1);
      if (event.key === "k") go(at < 0 ? 0 : -1);
    });
  }

  for (const table of all("table.sortable")) {
    const heads = all("thead th", table);
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const body = table.tBodies[0];
        const rows = [...body.rows].map((row, index) => ({ row, index, key: row.cells[column].textContent.trim() }));
        rows.sort((a, b) => (down ? -1 : 1) * a.key.localeCompare(b.key, undefined, { numeric: true }) || a.index - b.index);
        body.append(...rows.map((entry) => entry.row));
      });
    });
  }
})();
