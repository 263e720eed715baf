package nl.planhorizon.api.access;

import static nl.planhorizon.api.access.Endpoint.delete;
import static nl.planhorizon.api.access.Endpoint.get;
import static nl.planhorizon.api.access.Endpoint.post;
import static nl.planhorizon.api.access.Endpoint.put;
import static nl.planhorizon.api.access.RoleSets.ADMINISTRATORS;
import static nl.planhorizon.api.access.RoleSets.ANYBODY;
import static nl.planhorizon.api.access.RoleSets.ASKING_PROGRAMS;
import static nl.planhorizon.api.access.RoleSets.CENTRAL;
import static nl.planhorizon.api.access.RoleSets.DECIDERS;
import static nl.planhorizon.api.access.RoleSets.OPERATORS;
import static nl.planhorizon.api.access.RoleSets.PLANNERS;
import static nl.planhorizon.api.access.RoleSets.READERS;
import static nl.planhorizon.api.access.RoleSets.REPORTERS;
import static nl.planhorizon.api.access.RoleSets.RUNNERS;
import static nl.planhorizon.api.access.RoleSets.STARTERS;

import java.util.List;

/** Who may call what of the REST interface, and how the server is looked after. */
final class RestTable {

    static final List<Endpoint> ENDPOINTS = List.of(
            get("/v1/openapi.json", ANYBODY),
            get("/v1/office", READERS),
            get("/v1/office/caseload", RUNNERS),
            get("/v1/figures", READERS),
            get("/v1/not-planned", READERS),
            get("/v1/cases", READERS),
            get("/v1/cases/{id}", READERS),
            put("/v1/cases/{id}", REPORTERS),
            get("/v1/cases/{id}/explanation", READERS),
            get("/v1/cases/{id}/history", READERS),
            get("/v1/remedies", READERS),
            get("/v1/bottlenecks", READERS),
            get("/v1/fairness", READERS),
            get("/v1/resources/{kind}", READERS),
            get("/v1/resources/{kind}/{id}", READERS),
            put("/v1/resources/{kind}/{id}", REPORTERS),
            delete("/v1/resources/{kind}/{id}", REPORTERS),
            get("/v1/marks", READERS),
            get("/v1/marks/{kind}/{subject}", READERS),
            put("/v1/marks/{kind}/{subject}", PLANNERS),
            delete("/v1/marks/{kind}/{subject}", PLANNERS),
            post("/v1/imports/previews", RUNNERS),
            post("/v1/imports", RUNNERS),
            get("/v1/hearing-days", READERS),
            get("/v1/hearing-days/{caseId}/{firstDay}", READERS),
            get("/v1/hearing-days/{caseId}/{firstDay}/letter", READERS),
            put("/v1/hearing-days/{caseId}/{firstDay}/invitation", REPORTERS),
            put("/v1/hearing-days/{caseId}/{firstDay}/attendance", REPORTERS),
            get("/v1/calendars", REPORTERS),
            post("/v1/calendars", REPORTERS),
            delete("/v1/calendars/{id}", REPORTERS),
            post("/v1/changes/{version}/undo", REPORTERS),
            get("/v1/hearings", READERS),
            get("/v1/hearings/{caseId}", READERS),
            get("/v1/hearings/{caseId}/places", READERS),
            put("/v1/hearings/{caseId}", PLANNERS),
            delete("/v1/hearings/{caseId}", PLANNERS),
            put("/v1/hearings/{caseId}/pin", PLANNERS),
            delete("/v1/hearings/{caseId}/pin", PLANNERS),
            get("/v1/hearing-plans", READERS),
            post("/v1/hearing-plans", RUNNERS),
            get("/v1/hearing-plans/{id}", READERS),
            post("/v1/hearing-plans/{id}", RUNNERS),
            post("/v1/hearing-plans/{id}/from-input", RUNNERS),
            post("/v1/hearing-plans/{id}/from-patch", RUNNERS),
            get("/v1/hearing-plans/{id}/input", READERS),
            get("/v1/hearing-plans/{id}/config", READERS),
            get("/v1/hearing-plans/{id}/validation-result", READERS),
            get("/v1/hearing-plans/{id}/score-analysis", READERS),
            get("/v1/demo-data", READERS),
            get("/v1/demo-data/{id}", READERS),
            post("/v1/validations", READERS),
            get("/v1/validation-issue-types", READERS),
            get("/v1/validation-issue-types/{code}", READERS),
            get("/v1/hearing-plans/{id}/metadata", READERS),
            get("/v1/hearing-plans/{id}/events", READERS),
            delete("/v1/hearing-plans/{id}", RUNNERS),
            get("/v1/hearing-plans/{id}/comparison", READERS),
            post("/v1/hearing-plans/{id}/acceptance", CENTRAL),
            get("/v1/published-hearings", READERS),
            get("/v1/publications/preview", READERS),
            post("/v1/publications", CENTRAL),
            get("/v1/nights", READERS),
            post("/v1/nights", STARTERS),
            get("/v1/nights/{date}", READERS),
            get("/v1/nights/{date}/report", READERS),
            post("/v1/nights/{date}/approval", DECIDERS),
            post("/v1/nights/{date}/refusal", DECIDERS),
            get("/v1/to-tell", READERS),
            post("/v1/to-tell/{id}", PLANNERS),
            get("/v1/events", READERS),
            post("/v1/events", REPORTERS),
            get("/v1/events/{id}/proposal", READERS),
            post("/v1/events/{id}/acceptance", PLANNERS),
            post("/v1/events/files", REPORTERS),
            get("/v1/cases/{id}/refills", READERS),
            post("/v1/cases/{id}/refills", PLANNERS),
            get("/v1/standby", READERS),
            get("/v1/no-shows", READERS),
            get("/v1/scenarios", READERS),
            post("/v1/scenarios", ASKING_PROGRAMS),
            get("/v1/scenarios/{scenario}", READERS),
            put("/v1/scenarios/{scenario}", ASKING_PROGRAMS),
            get("/v1/scenarios/{scenario}/versions", READERS),
            get("/v1/scenarios/{scenario}/versions/{version}", READERS),
            get("/v1/studies", READERS),
            post("/v1/studies", ASKING_PROGRAMS),
            get("/v1/studies/{id}", READERS),
            delete("/v1/studies/{id}", ASKING_PROGRAMS),
            get("/v1/sweeps", READERS),
            post("/v1/sweeps", ASKING_PROGRAMS),
            get("/v1/sweeps/{id}", READERS),
            get("/v1/sweeps/{id}/points", READERS),
            delete("/v1/sweeps/{id}", ASKING_PROGRAMS),
            post("/v1/sweeps/{id}/resumption", ASKING_PROGRAMS),
            // administration
            get("/v1/accounts", ADMINISTRATORS),
            post("/v1/accounts", ADMINISTRATORS),
            get("/v1/accounts/{id}", ADMINISTRATORS),
            put("/v1/accounts/{id}", ADMINISTRATORS),
            post("/v1/accounts/{id}/one-time-password", ADMINISTRATORS),
            get("/v1/policy-versions", READERS),
            post("/v1/policy-versions", DECIDERS),
            get("/v1/policy-versions/{version}", READERS),
            get("/v1/policy-versions/{version}/difference", READERS),
            get("/v1/journal", ADMINISTRATORS),
            get("/v1/retention", ADMINISTRATORS),
            get("/v1/retention/{kind}", ADMINISTRATORS),
            put("/v1/retention/{kind}", ADMINISTRATORS),
            post("/v1/retention/clean-ups", ADMINISTRATORS),
            // operation
            get("/actuator/health/**", ANYBODY),
            get("/actuator/prometheus", OPERATORS));

    private RestTable() {}
}
