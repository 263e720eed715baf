package nl.planhorizon.solver.domain.resources;

/**
 * A language an interpreter works in.
 *
 * @param language language or dialect code
 * @param level level in the register
 */
public record SpokenLanguage(String language, Level level) {}
