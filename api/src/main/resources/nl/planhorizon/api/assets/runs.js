// A run as it goes: the server tells each step as it comes; the part of the page is fetched again then.
(function () {
  "use strict";
  var place = document.querySelector("[data-events]");
  if (!place || !window.EventSource) {
    return;
  }
  var part = place.dataset.part;
  var refresh = function () {
    window.htmx.ajax("GET", part, { target: "#progress", swap: "outerHTML" });
  };
  var source = new EventSource(place.dataset.events);
  var timer = 0;
  source.addEventListener("progress", function () {
    // Many steps at once are one refresh.
    if (!timer) {
      timer = setTimeout(function () {
        timer = 0;
        refresh();
      }, 300);
    }
  });
  // The end of the stream is the end of the run, or a server that is gone: look once more either way.
  source.addEventListener("error", function () {
    source.close();
    setTimeout(refresh, 500);
  });
})();
