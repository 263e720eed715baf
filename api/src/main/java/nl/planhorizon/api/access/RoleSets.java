package nl.planhorizon.api.access;

import static nl.planhorizon.api.access.Role.ADMINISTRATOR;
import static nl.planhorizon.api.access.Role.ANALYST;
import static nl.planhorizon.api.access.Role.CENTRAL_PLANNER;
import static nl.planhorizon.api.access.Role.MACHINE;
import static nl.planhorizon.api.access.Role.PLANNER;

import java.util.EnumSet;
import java.util.Set;

/** The sets of roles that the table of access gives endpoints to. */
final class RoleSets {

    static final Set<Role> ANYBODY = Set.of();
    static final Set<Role> READERS = EnumSet.allOf(Role.class);
    static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(MACHINE));
    static final Set<Role> PLANNERS = EnumSet.of(PLANNER, CENTRAL_PLANNER);
    static final Set<Role> CENTRAL = EnumSet.of(CENTRAL_PLANNER);
    static final Set<Role> REPORTERS = EnumSet.of(PLANNER, CENTRAL_PLANNER, MACHINE);
    static final Set<Role> DECIDERS = EnumSet.of(CENTRAL_PLANNER, ADMINISTRATOR);
    static final Set<Role> STARTERS = EnumSet.of(CENTRAL_PLANNER, ADMINISTRATOR, MACHINE);
    static final Set<Role> RUNNERS = EnumSet.of(CENTRAL_PLANNER, MACHINE);
    static final Set<Role> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);
    static final Set<Role> OPERATORS = EnumSet.of(ADMINISTRATOR, MACHINE);
    static final Set<Role> ASKERS = EnumSet.of(ANALYST, CENTRAL_PLANNER);
    static final Set<Role> ASKING_PROGRAMS = EnumSet.of(ANALYST, CENTRAL_PLANNER, MACHINE);

    private RoleSets() {}
}
