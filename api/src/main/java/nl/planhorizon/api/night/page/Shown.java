package nl.planhorizon.api.night.page;

import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.tell.Telling;
import nl.planhorizon.api.web.Shell;
import nl.planhorizon.api.web.Words;
import org.springframework.stereotype.Component;

/**
 * What pages about nights show things from.
 *
 * @param offices the office
 * @param telling whom to tell
 * @param words how days and numbers are written
 * @param shell who looks
 */
@Component
record Shown(Offices offices, Telling telling, Words words, Shell shell) {}
