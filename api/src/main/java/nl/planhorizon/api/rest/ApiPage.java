package nl.planhorizon.api.rest;

import nl.planhorizon.api.problem.Page;
import org.springframework.web.bind.annotation.GetMapping;

/** A page to look through the REST interface and to try it, with the rights of whoever is signed in. */
@Page
final class ApiPage {

    @GetMapping("/api")
    String show() {
        return "rest/api";
    }
}
