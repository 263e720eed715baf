package nl.planhorizon.solver.desk.obstacles;

import java.util.Objects;
import nl.planhorizon.solver.desk.books.Axis;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Roster;
import nl.planhorizon.solver.domain.resources.Interpreter;
import org.jspecify.annotations.Nullable;

/** What keeps interpreters from serving a case. */
public final class InterpreterObstacles {

    private final Books books;
    private final Roster roster;
    private final Axis axis;
    private final Dossier dossier;
    private final boolean isFixed;
    private final long[] fit;

    /** For a case that has no hearing in the books; {@code isFixed} if its hearing has to stay. */
    public InterpreterObstacles(Books books, Dossier dossier, boolean isFixed) {
        this.books = books;
        this.dossier = dossier;
        this.isFixed = isFixed;
        roster = books.dossiers().roster();
        axis = books.dossiers().axis();
        fit = roster.interpreters().stream().mapToLong(this::fit).toArray();
    }

    /** Whether the hearing is in Dutch, so that no interpreter is called. */
    public boolean isDutch() {
        return !dossier.facts().asylumCase().language().needsInterpreter();
    }

    private long fit(Interpreter who) {
        var need = dossier.facts().asylumCase().language();
        var needs = dossier.facts().asylumCase().needs();
        boolean speaks = need.needsInterpreter()
                && who.languages().stream().anyMatch(spoken -> need.accepted().contains(spoken.language()));
        return Obstacle.INTERPRETER_LANGUAGE.when(!speaks)
                | Obstacle.INTERPRETER_LEVEL.when(speaks && !who.speaks(need))
                | Obstacle.INTERPRETER_SEX.when(needs.sexWish() != null && needs.sexWish() != who.sex())
                | Obstacle.INTERPRETER_REMOTE.when(who.presence().isRemote() && !needs.remoteAllowed())
                | Obstacle.HEARING_FIXED.when(isFixed && !isFixedWith(who));
    }

    /** What is in the way of hearing the case without an interpreter. */
    public long ofNobody() {
        return Obstacle.INTERPRETER_LANGUAGE.when(!isDutch())
                | Obstacle.HEARING_FIXED.when(isFixed && !isFixedWith(null));
    }

    private boolean isFixedWith(@Nullable Interpreter who) {
        var standing = dossier.standing();
        return standing != null && Objects.equals(standing.place().interpreter(), who);
    }

    /** By interpreter the set of what is lacking for the case, whenever and wherever it is heard. */
    public long[] fit() {
        return fit;
    }

    /** What keeps an interpreter from those sessions at a location. */
    public long against(int interpreter, int[] sessions, int location) {
        var who = roster.interpreters().get(interpreter);
        boolean travels = roster.travels(interpreter);
        long found = Obstacle.INTERPRETER_LOCATION.when(!roster.serves(interpreter, location))
                | Obstacle.INTERPRETER_HELD_BACK.when(!dossier.isUrgent() && isHeldBack(interpreter, sessions));
        for (int session : sessions) {
            found |= Obstacle.INTERPRETER_AWAY.when(!roster.interpreterWorks(interpreter, session))
                    | Obstacle.INTERPRETER_BUSY.when(books.interpreters().count(interpreter, session) >= who.places())
                    | Obstacle.INTERPRETER_AT_OTHER_LOCATION.when(
                            travels && books.isInterpreterElsewhere(interpreter, session >> 1, location));
        }
        return found;
    }

    /** Whether an interpreter works and is free in those sessions; mostly enough to know that one is not, and soon known. */
    public boolean isFree(int interpreter, int[] sessions) {
        int places = roster.interpreters().get(interpreter).places();
        for (int session : sessions) {
            if (!roster.interpreterWorks(interpreter, session)
                    || books.interpreters().count(interpreter, session) >= places) {
                return false;
            }
        }
        return true;
    }

    private boolean isHeldBack(int interpreter, int[] sessions) {
        int group = roster.group(interpreter);
        for (int session : sessions) {
            if (!axis.isHeldBack(session >> 1)) {
                continue;
            }
            int week = axis.week(session >> 1);
            int more = 0;
            for (int other : sessions) {
                more += axis.week(other >> 1) == week && axis.isHeldBack(other >> 1) ? 1 : 0;
            }
            if (books.weeks().heldBackUsed(group, week, more) > books.weeks().heldBackUsed(group, week, 0)) {
                return true;
            }
        }
        return false;
    }
}
