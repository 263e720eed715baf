// Holding a hearing over the board: by drag, or by the key M and then arrows over the cells or a choice from the list. The
// server answers which places are legal and why others are not; this only shows it in the cells.
(function () {
  "use strict";
  // Away from the board, as beside a list of cases, the panel alone says where a case may go.
  var board = document.querySelector("[data-board]") || document.body;
  var held = null;
  var dropped = null; // where a hearing was let fall before the server had answered
  var query = function () {
    var grid = document.getElementById("grid");
    return grid ? grid.dataset.query : "";
  };
  var hold = function (caseId) {
    held = caseId;
    document.querySelectorAll(".hearing[data-case]").forEach(function (each) {
      each.classList.toggle("held", each.dataset.case === caseId);
    });
    window.htmx.ajax("GET", "/board/held/" + encodeURIComponent(caseId) + query(), { target: "#panel", source: "#panel" });
  };
  var unmark = function () {
    board.querySelectorAll("td.legal, td.illegal").forEach(function (cell) {
      cell.classList.remove("legal", "illegal", "over");
      cell.removeAttribute("tabindex");
      cell.removeAttribute("title");
      cell.querySelectorAll(".says").forEach(function (text) { text.remove(); });
    });
  };
  var letGo = function () {
    held = null;
    dropped = null;
    unmark();
    board.querySelectorAll(".hearing.held").forEach(function (each) { each.classList.remove("held"); });
  };
  var key = function (data) { return [data.location, data.row || "", data.day, data.half].join(" "); };
  var mark = function () {
    unmark();
    var places = {};
    document.querySelectorAll("[data-places] > li").forEach(function (place) { places[key(place.dataset)] = place; });
    board.querySelectorAll("td[data-day]").forEach(function (cell) {
      var place = places[key(cell.dataset)];
      if (place) {
        var legal = place.dataset.legal === "true";
        cell.classList.add(legal ? "legal" : "illegal");
        var says = document.createElement("span");
        says.className = cell.querySelector(".hearing") ? "says visually-hidden" : "says";
        says.textContent = place.querySelector("[data-says]").textContent;
        cell.append(says);
        cell.title = says.textContent;
        cell.tabIndex = -1;
      }
    });
  };
  var place = function (cell) {
    var panel = document.getElementById("held");
    if (!panel || panel.dataset.case !== held) {
      dropped = cell;
      return;
    }
    var values = {
      seen: panel.dataset.seen, day: cell.dataset.day, half: cell.dataset.half, location: cell.dataset.location
    };
    if (panel.dataset.kind && cell.dataset.row) {
      values[panel.dataset.kind] = cell.dataset.row; // the room, officer or interpreter of the row
    }
    window.htmx.ajax("POST", "/board/" + encodeURIComponent(panel.dataset.case) + "/place", {
      target: "#answer", source: "#held", values: values
    });
  };
  // The cell that an arrow leads to; from anywhere else the cell of the held hearing, or the first where it may go.
  var next = function (from, arrow) {
    var cell = from && from.closest("td.legal, td.illegal");
    if (!cell) {
      var chip = board.querySelector(".hearing.held");
      return (chip && chip.closest("td.legal, td.illegal")) || board.querySelector("td.legal") || board.querySelector("td.illegal");
    }
    if (arrow === "ArrowLeft" || arrow === "ArrowRight") {
      var beside = arrow === "ArrowLeft" ? cell.previousElementSibling : cell.nextElementSibling;
      return beside && beside.matches("td") ? beside : cell;
    }
    var rows = Array.from(board.querySelectorAll(".board tbody tr"));
    var by = arrow === "ArrowUp" ? -1 : 1;
    for (var i = rows.indexOf(cell.parentElement) + by; i >= 0 && i < rows.length; i += by) {
      var there = Array.from(rows[i].querySelectorAll("td[data-day='" + cell.dataset.day + "']"));
      if (there.length > 0) {
        return there.find(function (each) { return each.dataset.half === cell.dataset.half; }) || there[0];
      }
    }
    return cell;
  };
  document.addEventListener("dragstart", function (event) {
    var hearing = event.target.closest && event.target.closest(".hearing[draggable]");
    if (hearing) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", hearing.dataset.case);
      board.classList.add("dragging");
      hold(hearing.dataset.case);
    }
  });
  var endDragging = function () { board.classList.remove("dragging"); };
  document.addEventListener("dragend", endDragging);
  var over = function (event) {
    var cell = event.target.closest && event.target.closest("td[data-day]");
    board.querySelectorAll("td.over").forEach(function (each) { each.classList.remove("over"); });
    if (held && cell) {
      event.preventDefault();
      cell.classList.add("over");
    }
  };
  document.addEventListener("dragenter", over);
  document.addEventListener("dragover", over);
  document.addEventListener("drop", function (event) {
    var cell = event.target.closest && event.target.closest("td[data-day]");
    endDragging(); // the hearing may be gone from the board before its drag ends
    if (held && cell) {
      event.preventDefault();
      place(cell);
    }
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-hold]");
    if (button) {
      hold(button.dataset.hold);
    } else if (event.target.closest("[data-let-go]")) {
      window.htmx.trigger("#held", "let-go");
      letGo();
    } else if (held && event.target.closest("[data-place]")) {
      place(event.target.closest("li"));
    } else if (held && event.target.closest("td.legal") && !event.target.closest("a")) {
      place(event.target.closest("td"));
    }
  });
  document.addEventListener("keydown", function (event) {
    var hearing = document.activeElement && document.activeElement.closest(".hearing[data-case]");
    if ((event.key === "m" || event.key === "M") && hearing && hearing.hasAttribute("draggable") && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      hold(hearing.dataset.case);
    } else if (event.key === "Escape" && held) {
      var chip = board.querySelector(".hearing.held");
      letGo();
      if (chip) {
        chip.focus();
      }
    } else if (held && /^Arrow(Left|Right|Up|Down)$/.test(event.key) && !document.activeElement.matches("input, select, textarea, button, summary")) {
      var cell = next(document.activeElement, event.key);
      if (cell) {
        event.preventDefault();
        cell.focus();
      }
    } else if (held && event.key === "Enter" && document.activeElement.matches("td[data-day]")) {
      event.preventDefault();
      place(document.activeElement);
    }
  });
  document.addEventListener("htmx:afterSettle", function (event) {
    if (document.getElementById("held")) {
      if (event.detail.target.id !== "answer") {
        mark();
        if (dropped) {
          var cell = dropped;
          dropped = null;
          place(cell);
        }
      }
    } else if (event.detail.target.id === "panel" && held) {
      letGo();
    }
  });
  document.body.addEventListener("moved", function (event) {
    var said = document.getElementById("said");
    if (said) {
      said.textContent = (event.detail && event.detail.said) || "";
    }
    letGo();
  });
})();
