// The REST interface from its own description: every operation with a form to try it. Nothing comes from elsewhere.
(function () {
  "use strict";
  var place = document.getElementById("api");
  if (!place) {
    return;
  }
  var METHODS = ["get", "post", "put", "patch", "delete"];
  var said = place.dataset;
  var meta = function (name) {
    var found = document.querySelector('meta[name="' + name + '"]');
    return found ? found.content : "";
  };
  var count = 0;
  var element = function (name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      made.setAttribute(key, attributes[key]);
    });
    (children || []).forEach(function (child) {
      made.append(child);
    });
    return made;
  };
  var field = function (parameter) {
    var id = "api-" + ++count;
    var required = parameter.required ? " (" + said.required + ")" : "";
    var input = element("input", { class: "utrecht-textbox utrecht-textbox--html-input", type: "text", id: id, name: parameter.name, autocomplete: "off" });
    input.dataset.in = parameter.in;
    if (parameter.required) {
      input.required = true;
    }
    if (parameter.schema && parameter.schema.default !== undefined) {
      input.value = parameter.schema.default;
    }
    return element("div", { class: "utrecht-form-field" }, [element("label", { class: "utrecht-form-label", for: id }, [parameter.name + required]), input]);
  };
  var example = function (schema, all, depth) {
    if (!schema || depth > 4) {
      return null;
    }
    if (schema.$ref) {
      return example(all[schema.$ref.split("/").pop()], all, depth + 1);
    }
    if (schema.properties) {
      var made = {};
      Object.keys(schema.properties).forEach(function (name) {
        made[name] = example(schema.properties[name], all, depth + 1);
      });
      return made;
    }
    if (schema.type === "array") {
      return [];
    }
    return schema.default !== undefined ? schema.default : schema.type === "integer" ? schema.minimum || 0 : null;
  };
  var body = function (operation, all) {
    var content = operation.requestBody && operation.requestBody.content;
    var json = content && content["application/json"];
    if (!json) {
      return [];
    }
    var id = "api-" + ++count;
    var area = element("textarea", { id: id, rows: "8", class: "utrecht-textarea utrecht-textarea--html-textarea wide", spellcheck: "false" });
    area.dataset.in = "body";
    area.value = JSON.stringify(example(json.schema, all, 0), null, 2);
    return [element("div", { class: "utrecht-form-field" }, [element("label", { class: "utrecht-form-label", for: id }, [said.body]), area])];
  };
  var request = function (form, method, path) {
    var query = new URLSearchParams();
    var headers = {};
    var options = { method: method.toUpperCase(), headers: headers, credentials: "same-origin" };
    headers[meta("csrf-header")] = meta("csrf-token");
    form.querySelectorAll("[data-in]").forEach(function (input) {
      var kind = input.dataset.in;
      if (kind === "path") {
        path = path.replace("{" + input.name + "}", encodeURIComponent(input.value));
      } else if (kind === "body") {
        headers["Content-Type"] = "application/json";
        options.body = input.value;
      } else if (input.value !== "" && kind === "query") {
        query.append(input.name, input.value);
      } else if (input.value !== "" && kind === "header") {
        headers[input.name] = input.value;
      }
    });
    var search = query.toString();
    return fetch(path + (search ? "?" + search : ""), options);
  };
  var shown = function (text) {
    try {
      return JSON.stringify(JSON.parse(text), null, 2).slice(0, 100000);
    } catch (notJson) {
      return text.slice(0, 100000);
    }
  };
  var send = function (form, answer, method, path) {
    request(form, method, path)
      .then(function (response) {
        var told = ["ETag", "Location", "API-Version"]
          .filter(function (name) { return response.headers.get(name); })
          .map(function (name) { return name + ": " + response.headers.get(name); });
        return response.text().then(function (text) {
          answer.textContent = [response.status + " " + response.statusText].concat(told, "", shown(text)).join("\n");
        });
      })
      .catch(function (failure) {
        answer.textContent = String(failure);
      });
  };
  var operation = function (method, path, described, all) {
    var answer = element("pre", { class: "answer", tabindex: "0", role: "region", "aria-label": said.answer + " " + method.toUpperCase() + " " + path });
    var form = element("form", {}, [
      element("p", { class: "nl-paragraph" }, [described.description || ""])
    ].concat((described.parameters || []).map(field), body(described, all), [
      element("button", { class: "nl-button nl-button--secondary" }, [said.send])
    ]));
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      send(form, answer, method, path);
    });
    var summary = element("summary", {}, [element("code", { class: "nl-code" }, [method.toUpperCase() + " " + path]), " " + (described.summary || "")]);
    var details = element("details", { class: "operation" }, [summary]);
    details.addEventListener("toggle", function () {
      if (details.open && details.childElementCount === 1) {
        details.append(form, answer);
      }
    });
    return details;
  };
  var show = function (described) {
    var all = (described.components && described.components.schemas) || {};
    var groups = {};
    Object.keys(described.paths).sort().forEach(function (path) {
      METHODS.forEach(function (method) {
        var found = described.paths[path][method];
        if (found) {
          var tag = (found.tags && found.tags[0]) || "";
          (groups[tag] = groups[tag] || []).push(operation(method, path, found, all));
        }
      });
    });
    place.replaceChildren.apply(place, Object.keys(groups).sort().map(function (tag) {
      return element("section", { class: "card" }, [element("h2", { class: "nl-heading nl-heading--level-2" }, [tag])].concat(groups[tag]));
    }));
  };
  var find = document.getElementById("api-find");
  var filter = function () {
    var wanted = find.value.toLowerCase();
    place.querySelectorAll("details.operation").forEach(function (details) {
      details.hidden = details.querySelector("summary").textContent.toLowerCase().indexOf(wanted) < 0;
    });
    place.querySelectorAll("section").forEach(function (section) {
      section.hidden = !section.querySelector("details:not([hidden])");
    });
  };
  find.addEventListener("input", filter);
  fetch(said.description)
    .then(function (response) { return response.json(); })
    .then(show)
    .then(filter)
    .catch(function (failure) { place.textContent = String(failure); });
})();
