// Every page is complete without this script.

// Opens what is folded before a page is printed, and folds it again afterwards.
(function () {
  "use strict";
  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.filter.call(document.querySelectorAll("details"), function (part) {
      return !part.open;
    });
    opened.forEach(function (part) { part.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (part) { part.open = false; });
    opened = [];
  });
})();

// Who is in the room: shows the rows of the chosen personas and stage, and prints only them. The
// choice lives in the fragment, `#room=cfo,ciso;stage=evaluation`, so that a link shares it.
(function () {
  "use strict";
  var form = document.getElementById("room-choice");
  if (!form) { return; }
  var list = Array.prototype.slice;
  var boxes = list.call(form.querySelectorAll("input"));
  var stage = form.querySelector("select");
  var rows = list.call(document.querySelectorAll("#room-table tbody tr[data-persona]"));
  var words = document.getElementById("room-chosen");

  function chosen() {
    return boxes.filter(function (box) { return box.checked; });
  }

  function read() {
    var match = /^#room=([^;]*);stage=(.*)$/.exec(location.hash);
    var ids = match ? match[1].split(",") : [];
    boxes.forEach(function (box) { box.checked = ids.indexOf(box.value) >= 0; });
    stage.value = match ? match[2] : "";
    if (stage.selectedIndex < 0) { stage.value = ""; }
  }

  function show() {
    var people = chosen();
    var ids = people.map(function (box) { return box.value; });
    var isChoice = ids.length > 0 || stage.value !== "";
    var shown = rows.filter(function (row) {
      row.hidden = (ids.length > 0 && ids.indexOf(row.dataset.persona) < 0)
        || (stage.value !== "" && row.dataset.stage !== stage.value);
      return !row.hidden;
    });
    var names = people.map(function (box) { return box.parentNode.textContent.trim(); });
    words.textContent = isChoice
      ? "In the room: " + (names.join(", ") || "everybody") + ", at "
        + stage.options[stage.selectedIndex].text + ". " + shown.length + " of " + rows.length
        + " rows."
      : "";
    document.body.classList.toggle("deal-sheet", isChoice);
  }

  form.addEventListener("change", function () {
    var ids = chosen().map(function (box) { return box.value; }).join(",");
    location.replace(ids || stage.value ? "#room=" + ids + ";stage=" + stage.value : "#room");
    show();
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.querySelector("button").addEventListener("click", function () { window.print(); });
  window.addEventListener("hashchange", function () { read(); show(); });
  form.hidden = false;
  read();
  show();
})();

// Filters the rows of a table by what is chosen and by words. The choice lives in the fragment,
// `#filter=persona:cfo,stage:evaluation`, so that a link shares it; words stay on the page.
(function () {
  "use strict";
  var form = document.getElementById("filter");
  if (!form) { return; }
  var list = Array.prototype.slice;
  var selects = list.call(form.querySelectorAll("select"));
  var words = form.querySelector("input");
  var count = document.getElementById("filter-count");
  var rows = list.call(document.querySelectorAll("tr[data-marks]")).map(function (row) {
    return { row: row, marks: row.dataset.marks.split(" "), text: row.textContent.toLowerCase() };
  });

  function chosen() {
    return selects.map(function (select) { return select.value; }).filter(Boolean);
  }

  function read() {
    var match = /^#filter=(.*)$/.exec(location.hash);
    var marks = match ? match[1].split(",") : [];
    selects.forEach(function (select) {
      var own = list.call(select.options).filter(function (option) {
        return option.value !== "" && marks.indexOf(option.value) >= 0;
      });
      select.value = own.length > 0 ? own[0].value : "";
    });
  }

  function show() {
    var marks = chosen();
    var wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = rows.filter(function (item) {
      var fits = marks.every(function (mark) { return item.marks.indexOf(mark) >= 0; })
        && wanted.every(function (word) { return item.text.indexOf(word) >= 0; });
      item.row.hidden = !fits;
      return fits;
    });
    count.textContent = shown.length + " of " + rows.length;
  }

  selects.forEach(function (select) {
    select.addEventListener("change", function () {
      location.replace("#filter=" + chosen().join(","));
      show();
    });
  });
  words.addEventListener("input", show);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  window.addEventListener("hashchange", function () { read(); show(); });
  form.hidden = false;
  read();
  show();
})();
