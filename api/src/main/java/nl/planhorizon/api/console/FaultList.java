package nl.planhorizon.api.console;

import java.util.List;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.Fault.Severity;

/** Faults as people read them: errors, then warnings, then how many there are. */
public final class FaultList {

    private final Console console;

    public FaultList(Console console) {
        this.console = console;
    }

    public void print(List<Fault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        long errors = print(faults, Severity.ERROR, "fault.errors");
        long warnings = print(faults, Severity.WARNING, "fault.warnings");
        var texts = console.texts();
        console.err().println(texts.say("fault.count", texts.number(errors), texts.number(warnings)));
        console.err().flush();
    }

    private long print(List<Fault> faults, Severity severity, String heading) {
        var chosen =
                faults.stream().filter(fault -> fault.severity() == severity).toList();
        if (!chosen.isEmpty()) {
            console.err().println(console.texts().say(heading));
            chosen.forEach(fault ->
                    console.err().println("  " + fault.line(console.texts().locale())));
        }
        return chosen.size();
    }
}
