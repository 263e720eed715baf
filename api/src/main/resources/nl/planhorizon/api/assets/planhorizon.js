// What every page needs beside htmx: the token against forged requests, the panel, and where the focus goes.
(function () {
  "use strict";
  var meta = function (name) {
    var found = document.querySelector('meta[name="' + name + '"]');
    return found ? found.content : "";
  };
  document.addEventListener("htmx:configRequest", function (event) {
    event.detail.headers[meta("csrf-header")] = meta("csrf-token");
  });
  var opener = null;
  var latest = null; // the request of which the panel waits for the answer
  // An answer that is a refusal still has something to say: show it where the content would go.
  document.addEventListener("htmx:beforeSwap", function (event) {
    var type = event.detail.xhr.getResponseHeader("Content-Type") || "";
    if (event.detail.xhr.status >= 400 && type.indexOf("text/html") === 0) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
    // The panel shows what was asked for last, in whatever order the answers come, and nothing once it was closed.
    if (event.detail.target.id === "panel" && event.detail.xhr !== latest) {
      event.detail.shouldSwap = false;
    }
  });
  document.addEventListener("htmx:beforeRequest", function (event) {
    if (event.detail.target && event.detail.target.id === "panel") {
      opener = event.detail.elt.id || null;
      latest = event.detail.xhr;
    }
  });
  document.addEventListener("htmx:afterSwap", function (event) {
    if (event.detail.target.id === "panel") {
      var beside = event.detail.target.closest(".beside");
      if (beside) {
        beside.classList.toggle("open", event.detail.target.childElementCount > 0);
      }
      var heading = event.detail.target.querySelector("h2");
      if (heading && !event.detail.target.contains(document.activeElement)) {
        heading.setAttribute("tabindex", "-1");
        heading.focus();
      }
    }
  });
  var closePanel = function () {
    latest = null;
    var panel = document.getElementById("panel");
    var beside = panel && panel.closest(".beside");
    if (beside && panel.childElementCount > 0) {
      panel.replaceChildren();
      beside.classList.remove("open");
      var back = opener && document.getElementById(opener);
      if (back) {
        back.focus();
      }
    }
  };
  document.addEventListener("click", function (event) {
    // Where the panel is a page of its own, the link leads back.
    if (event.target.closest(".beside [data-close-panel]")) {
      event.preventDefault();
      closePanel();
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      closePanel();
    }
  });
  // A double click is one: its second half would only be told that somebody changed the same just before.
  var sent = { form: null, at: 0 };
  var isOnItsWay = function (form, now) {
    return form.hasAttribute("hx-post") ? form.classList.contains("htmx-request") : form === sent.form && now - sent.at < 1000;
  };
  document.addEventListener("submit", function (event) {
    if (isOnItsWay(event.target, event.timeStamp)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.target.method === "post") {
      sent = { form: event.target, at: event.timeStamp };
    }
  }, true);
  // A slider tells its value beside it.
  document.addEventListener("input", function (event) {
    var shows = event.target.getAttribute("data-shows");
    var output = shows && document.getElementById(shows);
    if (output) {
      output.textContent = event.target.value;
    }
  });
  document.addEventListener("change", function (event) {
    var form = event.target.closest("form[data-send-on-change]");
    if (form) {
      form.requestSubmit();
    }
  });
})();
