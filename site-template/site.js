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
