// Deal sheets: chooses who takes part, and the stage, the segment and the channel, and prints only
// that. The choice lives in the fragment, `#room=cfo,ciso&stage=selection&channel=partners`. On the
// list of all sheets each one comes in a script when somebody is chosen.
(() => {
  const form = document.getElementById("deal-choice");
  if (!form) { return; }
  const boxes = [...form.querySelectorAll("[type=checkbox]")];
  const lists = [...form.querySelectorAll("select")];
  const words = document.getElementById("deal-chosen");
  const place = document.getElementById("deal-sheets");
  // So many sheets are shown at once.
  const most = 25;
  const mostReplies = 3;
  const loaded = new Map();

  const ids = (text) => (text ?? "").split(/[ ,]/).filter(Boolean);
  const fits = (wanted, text) => !wanted || ids(text).length === 0 || ids(text).includes(wanted);

  function choice() {
    const chosen = { room: ids(site.state.get("room")) };
    for (const list of lists) {
      const value = site.state.get(list.name);
      chosen[list.name] = [...list.options].some((option) => option.value === value) ? value : "";
    }
    return chosen;
  }

  // A sheet

  // The chosen stage, the later ones after it, then the earlier ones; the file has the last one first.
  function ordered(bodies, stage) {
    const at = bodies.findIndex((body) => body.dataset.stage === stage);
    return at < 0 ? bodies : [...bodies.slice(0, at + 1).reverse(), ...bodies.slice(at + 1)];
  }

  const isOn = (part, { segment, channel }) => (
    fits(segment, part.dataset.segments)
      && (!channel || ids(part.dataset.channels).includes(channel))
  );

  // Shows the first few answers that can be sent; how many lines the row then takes on paper.
  function showReplies(row, chosen) {
    const replies = [...row.querySelectorAll(".deal-reply")];
    const found = replies.filter((reply) => isOn(reply, chosen));
    for (const reply of replies) {
      reply.hidden = found.indexOf(reply) < 0 || found.indexOf(reply) >= mostReplies;
      reply.classList.toggle("also", reply !== found[0]);
    }
    const none = row.querySelector(".none-here");
    if (none) { none.hidden = replies.length === 0 || found.length > 0; }
    const more = row.querySelector(".more-replies");
    if (more) {
      // A sheet does not hold all answers where there are many.
      const rest = `${found.length - mostReplies}${row.dataset.held ? "+" : ""}`;
      more.hidden = found.length <= mostReplies;
      more.textContent = more.textContent.replace(/\d+\+?/, rest);
    }
    const said = Number(found[0]?.dataset.lines ?? 1) + Math.min(found.length, mostReplies) - 1;
    return Math.max(Number(row.dataset.lines), said);
  }

  function showOthers(row, chosen) {
    const assets = [...row.querySelectorAll(".listed")];
    const found = assets.filter((asset) => isOn(asset, chosen));
    for (const asset of assets) { asset.hidden = found.indexOf(asset) < 0; }
    row.hidden = found.length === 0;
    return Number(row.dataset.lines);
  }

  function shortened(text, columns) {
    if (text.length <= columns) { return text; }
    const start = text.slice(0, columns - 1);
    return `${start.slice(0, Math.max(start.lastIndexOf(" "), columns / 2)).trim()}…`;
  }

  // What paper has no room for, by name.
  function told(names) {
    if (names.length === 0) { return ""; }
    const start = `and ${names.length} more: `;
    const each = Math.min(40, Math.max(14, Math.floor((276 - start.length) / names.length) - 2));
    return start + names.map((name) => shortened(name, each)).join("; ");
  }

  // Keeps on paper what is asked at the chosen stage, one objection of each other one, then the rest.
  function cut(sheet, table, rows, { stage, segment }) {
    // The words about the choice take two lines, and two more of a segment.
    const room = Number(table.dataset.lines) - (segment ? 4 : 2);
    const urgency = ({ row, rank }) => (
      row.parentNode.dataset.stage === stage && !row.matches(".deal-others") ? 0 : rank > 0 ? 2 : 1
    );
    const kept = rows.map((entry, index) => ({ ...entry, index }))
      .sort((left, right) => urgency(left) - urgency(right) || left.index - right.index);
    const height = () => kept.reduce((sum, { lines }) => sum + lines, 2)
      + Math.ceil(kept.length / 3) + (kept.length < rows.length ? 3 : 0);
    while (kept.length > 0 && height() > room) { kept.pop(); }
    const printed = new Set(kept.map(({ row }) => row));
    for (const { row } of rows) { row.classList.toggle("beyond", !printed.has(row)); }
    const out = rows.filter(({ row }) => !printed.has(row));
    sheet.querySelector(".cut-needs").textContent = told(out.map(({ row }) => (
      row.querySelector("q")?.textContent ?? row.querySelector("th").textContent.trim()
    )));
  }

  function show(sheet, chosen) {
    for (const part of sheet.querySelectorAll(".deal-background > div")) {
      part.hidden = !fits(chosen.segment, part.dataset.segments);
    }
    const table = sheet.querySelector(".deal-table");
    if (!table) { return; }
    if (!loaded.has(table)) {
      loaded.set(table, { bodies: [...table.tBodies], html: table.innerHTML, cut: "" });
    }
    const first = loaded.get(table);
    const isChoice = chosen.stage || chosen.segment || chosen.channel;
    // Without a choice a sheet is as it came.
    if (!isChoice) {
      if (!first.isChanged) { return; }
      table.innerHTML = first.html;
      sheet.querySelector(".cut-needs").textContent = first.cut;
      loaded.delete(table);
      return;
    }
    if (!first.isChanged) {
      first.isChanged = true;
      first.cut = sheet.querySelector(".cut-needs").textContent;
    }
    const rows = [];
    for (const body of ordered(first.bodies, chosen.stage)) {
      table.append(body);
      for (const row of body.rows) {
        row.hidden = !fits(chosen.segment, row.dataset.segments);
        const lines = row.matches(".deal-others") ? showOthers(row, chosen)
          : showReplies(row, chosen);
        if (!row.hidden) { rows.push({ row, lines, rank: Number(row.dataset.rank) }); }
      }
    }
    cut(sheet, table, rows, chosen);
  }

  // The list of all sheets

  const served = (channel) => {
    const row = [...document.querySelectorAll("tr[data-channel]")]
      .find((other) => other.dataset.channel === channel);
    return ids(row?.dataset.room);
  };

  // Who is chosen; with a channel alone all who are served there.
  function people({ room, channel }) {
    const wanted = room.length > 0 ? room : channel ? served(channel) : [];
    return boxes.filter((box) => wanted.includes(box.value));
  }

  const sheets = new Map();

  // A sheet as it came, once.
  function sheetOf(box) {
    if (!sheets.has(box.value)) {
      const part = site.fragment(box.dataset.fragments, `deal/${box.value}`);
      sheets.set(box.value, part.then((content) => content.firstElementChild));
      part.catch(() => sheets.delete(box.value));
    }
    return sheets.get(box.value);
  }

  const titleOf = (box) => box.parentNode.textContent.trim();
  const begun = (text) => text.charAt(0).toUpperCase() + text.slice(1);

  function sentence(chosen, shown, failed, parts) {
    const option = (name) => {
      const list = lists.find((other) => other.name === name);
      return chosen[name] && list.options[list.selectedIndex].text;
    };
    const said = [
      shown.length > 0 && `In the room: ${shown.map(titleOf).join(", ")}`,
      chosen.stage && `${option("stage")} and later first`,
      chosen.segment && `only for ${option("segment")}`,
      chosen.channel && `only what is sent by ${option("channel")}`,
    ].filter(Boolean);
    const out = parts.filter(({ dataset }) => !fits(chosen.segment, dataset.segments))
      .map((sheet) => sheet.querySelector("h1, h2").textContent.trim());
    return [
      said.length > 0 ? begun(`${said.join(", ")}.`) : "",
      out.length > 0 ? `Not in this segment: ${out.join(", ")}.` : "",
      chosen.segment && parts.length > 0
        ? "Influence, stance and how well needs are served are those of all segments together." : "",
      shown.length >= most ? `Only the first ${most} sheets are shown.` : "",
      failed.length > 0 ? `Could not be loaded: ${failed.map(titleOf).join(", ")}.` : "",
    ].filter(Boolean).join(" ");
  }

  let turn = 0;

  async function follow() {
    const mine = turn += 1;
    const chosen = choice();
    for (const box of boxes) { box.checked = chosen.room.includes(box.value); }
    for (const list of lists) { list.value = chosen[list.name]; }
    const shown = place ? people(chosen).slice(0, most) : [];
    const failed = [];
    let parts = [...document.querySelectorAll(".deal-sheet")];
    if (place) {
      const found = await Promise.all(
        shown.map((box) => sheetOf(box).catch(() => failed.push(box))),
      );
      if (mine !== turn) { return; }
      parts = found.filter((sheet) => sheet instanceof HTMLElement);
      place.replaceChildren(...parts);
      document.body.classList.toggle("deal-chosen", parts.length > 0);
    }
    for (const sheet of parts) { show(sheet, chosen); }
    words.textContent = sentence(chosen, shown, failed, parts);
  }

  form.addEventListener("change", () => {
    if (place) {
      const room = boxes.filter((box) => box.checked).map((box) => box.value).join(",");
      site.state.set("room", room);
    }
    for (const list of lists) { site.state.set(list.name, list.value); }
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button").addEventListener("click", () => window.print());
  form.hidden = false;
  for (const hint of document.querySelectorAll(".scripted")) { hint.hidden = false; }
  site.state.follow(follow);
})();
