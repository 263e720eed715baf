// A run as it goes: the server tells each step as it comes; the part of the page is fetched again then.
(function () {
  "use strict";
  var place = document.querySelector("[data-events]");
  if (!place || !window.EventSource) {
    return;
  }
  var part = place.dataset.part;
  var asked = Promise.resolve();
  var timer = 0;
  // Once the end of the run is shown nothing is fetched any more: whoever reads it or goes to a button is left alone.
  var refresh = function () {
    timer = 0;
    return document.querySelector("#progress[data-over]")
      ? null
      : window.htmx.ajax("GET", part, { target: "#progress", swap: "outerHTML" });
  };
  // One after another, so that an older answer never comes last.
  var soon = function (millis) {
    timer = setTimeout(function () {
      asked = asked.then(refresh, refresh);
    }, millis);
  };
  var source = new EventSource(place.dataset.events);
  source.addEventListener("progress", function () {
    // Many steps at once are one refresh.
    if (!timer) {
      soon(300);
    }
  });
  // The end of the stream is the end of the run, or a server that is gone: look once more either way.
  source.addEventListener("error", function () {
    source.close();
    clearTimeout(timer);
    soon(500);
  });
})();
